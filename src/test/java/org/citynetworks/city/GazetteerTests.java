package org.citynetworks.city;

import org.citynetworks.RepositoryTest;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@RepositoryTest
class GazetteerTests {

	@Autowired
	private Places places;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void holdsEveryPlaceAndNameOfGeoNames() {
		assertThat(count("city where id < 1000000000")).isEqualTo(135_233);
		assertThat(count("city_name where language is not null")).isEqualTo(168_364);
		assertThat(count("region")).isEqualTo(3_871);
		assertThat(count("region_name")).isEqualTo(24_481);
		assertThat(count("city where population = 0")).isZero();
	}

	@Test
	void namesACityAndItsRegionInTheLanguageOfThePage() {
		var english = this.places.getCity(2660646, Language.ENGLISH);
		assertThat(english.name()).isEqualTo("Geneva");
		assertThat(english.key()).isEqualTo("2660646-geneve");
		assertThat(english.region()).isNotNull();
		assertThat(english.country().name(Language.ENGLISH.locale())).isEqualTo("Switzerland");
		assertThat(this.places.getCity(2643743, Language.FRENCH).name()).isEqualTo("Londres");
		assertThat(this.places.getNamedCity(2660646, Language.ENGLISH).names()).contains(new Places.Name("zh", "日内瓦"))
			.noneMatch((name) -> name.language() == null);
	}

	@Test
	void holdsCitiesThatGeoNamesLacks() {
		var north = this.places.getCity(1_000_000_001, Language.ENGLISH);
		assertThat(north.name()).isEqualTo("Dhaka North");
		assertThat(north.partOf()).isEqualTo(1185241);
		var dhaka = this.places.getCity(1185241, Language.ENGLISH);
		assertThat(north.latitude()).isEqualTo(dhaka.latitude());
	}

	@Test
	void namesARegionByCountryAndCode() {
		assertThat(this.places.getRegion("ca-10", Language.FRENCH).name()).isEqualTo("Québec");
		assertThat(this.places.getRegion("gb-wls", Language.FRENCH).name()).isEqualTo("Pays de Galles");
		assertThatExceptionOfType(NotFound.class).isThrownBy(() -> this.places.getRegion("zz", Language.ENGLISH));
	}

	private int count(String what) {
		return this.jdbc.sql("select count(*) from " + what).query(Integer.class).single();
	}

}
