package org.citynetworks;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class MigratedNetworksTests {

	@Autowired
	private JdbcClient jdbc;

	@Test
	void eachOfThe32NetworksHasItsFirstRevision() {
		List<String> subjects = this.jdbc.sql("select 'network/' || slug from network order by slug collate \"C\"")
			.query(String.class)
			.list();
		assertThat(subjects).hasSize(32).contains("network/c40-cities", "network/iclei");
		assertThat(this.jdbc.sql(
				"select subject from revision where kind = 'supplied' and subject like 'network/%' order by subject collate \"C\"")
			.query(String.class)
			.list()).isEqualTo(subjects);
	}

}
