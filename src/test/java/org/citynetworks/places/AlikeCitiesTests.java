package org.citynetworks.places;

import org.citynetworks.RepositoryTest;
import org.citynetworks.cities.CityRow;
import org.citynetworks.city.Places;
import org.citynetworks.places.AlikeCities.Alike;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.WorldRegion;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
@Import({ AlikeCities.class, Places.class })
class AlikeCitiesTests {

	private static final long PARIS = 2988507;

	private static final long DHAKA = 1185241;

	@Autowired
	private AlikeCities alike;

	@Autowired
	private Places places;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void citiesOfTheSameNetworksAndSizeComeFirst() {
		var found = this.alike.to(this.places.getCity(PARIS, Language.ENGLISH), Language.ENGLISH);
		assertThat(found).hasSize(5);
		assertThat(found.get(0).city().name()).isEqualTo("Barcelona");
		assertThat(found.get(0).networks()).contains("C40 Cities", "Eurocities");
		assertThat(found.get(0).isOfSize()).isTrue();
		assertThat(found.get(0).region()).isEqualTo(WorldRegion.EUROPE);
	}

	@Test
	void sharedNetworksAreThoseOfBothLists() {
		for (var one : this.alike.to(this.places.getCity(PARIS, Language.ENGLISH), Language.ENGLISH)) {
			assertThat(one.networks()).containsExactlyElementsOf(this.jdbc.sql("""
					select network.name
					from network
					where exists (select from membership where network_id = network.id and city_id = :one)
						and exists (select from membership where network_id = network.id and city_id = :other)
					order by lower(network.name)
					""").param("one", PARIS).param("other", one.city().id()).query(String.class).list());
		}
	}

	@Test
	void aCityThatNoNetworkListsIsLikeThoseOfItsSizeInItsRegion() {
		var unlisted = this.jdbc
			.sql("""
					select min(id) from city
					where country = 'DE' and population between 200000 and 300000 and id not in (select city_id from membership
						where city_id is not null)
					""")
			.query(Long.class)
			.single();
		var city = this.places.getCity(unlisted, Language.FRENCH);
		assertThat(this.alike.to(city, Language.FRENCH)).hasSize(5).allSatisfy((one) -> {
			assertThat(one.networks()).isEmpty();
			assertThat(one.isOfSize()).isTrue();
			assertThat(one.region()).isEqualTo(WorldRegion.EUROPE);
			assertThat(one.city().networks()).isPositive();
		});
	}

	@Test
	void aCityIsLikeNeitherItselfNorItsParts() {
		var dhaka = this.places.getCity(DHAKA, Language.ENGLISH);
		assertThat(this.alike.to(dhaka, Language.ENGLISH)).extracting(Alike::city)
			.extracting(CityRow::name)
			.doesNotContain("Dhaka", "Dhaka North");
	}

	@Test
	void whereNothingIsKnownNothingIsAlike() {
		var unknown = this.jdbc.sql("""
				select min(id) from city
				where population is null and id not in (select city_id from membership where city_id is not null)
				""").query(Long.class).single();
		assertThat(this.alike.to(this.places.getCity(unknown, Language.ENGLISH), Language.ENGLISH)).isEmpty();
	}

}
