package org.citynetworks.database;

import org.citynetworks.RepositoryTest;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class MigrationsTests {

	@Autowired
	private Flyway flyway;

	@Test
	void waitForNobodyLong() {
		assertThat(this.flyway.getConfiguration().getInitSql()).contains("lock_timeout = '5s'",
				"statement_timeout = '30s'");
	}

}
