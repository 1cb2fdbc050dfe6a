package org.citynetworks.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.citynetworks.export.DataOf;
import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@ServerTest
class PlaceDataTests {

	@Autowired
	private Http http;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aCityIsGivenWithWhoSaysSo() {
		var rows = data().csv("/fr/cities/2660646-geneve.csv");
		assertThat(rows).filteredOn((row) -> row.getField("field").equals("network"))
			.extracting((row) -> row.getField("value"), (row) -> row.getField("label"), (row) -> row.getField("since"))
			.contains(tuple("rainbow-cities-network", "Rainbow Cities Network", "2012"));
		assertThat(rows).filteredOn((row) -> row.getField("field").equals("population"))
			.singleElement()
			.satisfies((row) -> assertThat(row.getFields()).contains("183981", "published",
					"https://www.geonames.org/2660646"));
		var json = data().json("/cities/2660646-geneve.json");
		assertThat(json.get("name").asString()).isEqualTo("Geneva");
		assertThat(json.get("count").asInt()).isEqualTo(rows.size());
		assertThat(data().json("/cities/2660646-geneve.geojson").get("features")).hasSize(1);
	}

	@Test
	void aRegionAndACountryAreGivenToo() {
		assertThat(data().csv("/regions/es-59.csv")).extracting((row) -> row.getField("value"))
			.contains("regions4", "Euskal Autonomia Erkidegoa");
		assertThat(data().json("/regions/es-59.geojson").get("features"))
			.map((city) -> city.get("properties").get("name").asString())
			.contains("Bilbao");
		var country = data().csv("/countries/fr.csv");
		assertThat(country).hasSizeGreaterThan(50).allSatisfy((row) -> assertThat(row.getField("source")).isNotBlank());
		assertThat(data().json("/countries/fr.json").get("count").asInt()).isEqualTo(country.size());
		assertThat(data().json("/countries/bv.json").get("count").asInt()).isZero();
	}

	@Test
	void theMapIsGivenAsTheListBesideIt() {
		var page = this.http.get("/map?theme=health").body();
		var countries = data().csv("/map.csv?theme=health");
		assertThat(countries).isNotEmpty()
			.allSatisfy((row) -> assertThat(page).contains(DataOf.path(row.getField("address"))));
		assertThat(data().json("/map.geojson?network=icorn").get("features")).hasSize(this.jdbc.sql("""
				select count(distinct city_id) from membership
				where network_id = (select id from network where slug = 'icorn')
				""").query(Integer.class).single());
		assertThat(this.http.get("/map.csv?theme=nonsense").statusCode()).isEqualTo(400);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cities/1.json", "/cities/2660646-genf.json", "/cities/geneva.csv", "/regions/ch-zz.json",
			"/countries/zz.geojson", "/cities.xml", "/fr/cities/99999999999999999999.json" })
	void whatIsNotThereIsNotFound(String address) {
		assertThat(this.http.get(address).statusCode()).isEqualTo(404);
	}

	private DataOf data() {
		return new DataOf(this.http);
	}

}
