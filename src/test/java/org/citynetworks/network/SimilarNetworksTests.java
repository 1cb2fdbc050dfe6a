package org.citynetworks.network;

import java.util.Map;

import org.citynetworks.RepositoryTest;
import org.citynetworks.history.State;
import org.citynetworks.network.SimilarNetworks.Similar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class SimilarNetworksTests {

	@Autowired
	private JdbcClient jdbc;

	private SimilarNetworks similar;

	@BeforeEach
	void similar() {
		this.similar = new SimilarNetworks(this.jdbc);
	}

	@Test
	void knowsANameThatIsWrittenALittleOtherwise() {
		assertThat(this.similar.like(named("c40 citties"), "")).extracting(Similar::slug)
			.first()
			.isEqualTo("c40-cities");
	}

	@Test
	void takesAnAcronymForAName() {
		var slug = this.jdbc
			.sql("select substring(subject from 9) from fact where field = 'acronym' and value = 'UCLG'")
			.query(String.class)
			.single();
		assertThat(this.similar.like(named("uclg"), "")).anySatisfy((entry) -> {
			assertThat(entry.slug()).isEqualTo(slug);
			assertThat(entry.field()).isEqualTo("acronym");
		});
	}

	@Test
	void knowsAWebsiteByItsHost() {
		var state = State.of(Map.of("name", "Zzyzx", "website.1.value", "http://WWW.c40.org/de/"));
		assertThat(this.similar.like(state, "")).singleElement().satisfies((entry) -> {
			assertThat(entry.slug()).isEqualTo("c40-cities");
			assertThat(entry.field()).isEqualTo("website");
		});
	}

	@Test
	void nothingIsLikeItselfOrLikeNothing() {
		assertThat(this.similar.like(named("C40 Cities"), "c40-cities")).extracting(Similar::slug)
			.doesNotContain("c40-cities");
		assertThat(this.similar.like(named("Zzyzx"), "")).isEmpty();
		assertThat(this.similar.like(State.NONE, "")).isEmpty();
	}

	private static State named(String name) {
		return State.of(Map.of("name", name));
	}

}
