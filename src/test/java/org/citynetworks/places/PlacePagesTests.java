package org.citynetworks.places;

import java.util.List;

import org.citynetworks.city.City;
import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class PlacePagesTests {

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void aPlaceIsToldWhichNetworksItCouldJoinAndWhy() {
		assertThat(this.http.text("/cities/2660646-geneve")).containsSubsequence("Networks it could join, and why",
				"Climate Alliance", "Membership with a fee · Cities · Any local government · Europe", "Yes",
				"more networks are worth asking", "C40 Cities", "It invites its members");
		assertThat(this.http.get("/cities/2660646-geneve").body()).contains("/which-networks?city=2660646");
		assertThat(this.http.text("/fr/regions/ng-05")).containsSubsequence("auxquels ce lieu pourrait adhérer",
				"Regions4", "Régions", "Oui");
	}

	@ParameterizedTest
	@CsvSource({ "/cities/2660646,/cities/2660646-geneve", "/fr/cities/2660646-genf,/fr/cities/2660646-geneve",
			"/cities/2660646-Geneve,/cities/2660646-geneve", "/regions/ES-59,/regions/es-59",
			"/fr/countries/CH,/fr/countries/ch" })
	void aPlaceHasOneAddress(String address, String right) {
		var answer = this.http.get(address);
		assertThat(answer.statusCode()).isEqualTo(301);
		assertThat(answer.headers().firstValue("Location")).hasValue(right);
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cities/1", "/cities/geneva", "/cities/99999999999999999999", "/regions/ch-zz",
			"/regions/ch", "/fr/countries/zz", "/countries/switzerland" })
	void anUnknownPlaceIsNotFound(String address) {
		assertThat(this.http.get(address).statusCode()).isEqualTo(404);
	}

	@Test
	void aCityShowsItsNetworksWithRoleYearAndSource() {
		assertThat(this.http.text("/cities/2660646-geneve")).containsSubsequence("Geneva", "Listed in 2 networks here",
				"may still be a member", "Rainbow Cities Network", "Member since 2012",
				"Published on rainbowcities.com undated", "From an old or indirect list", "Nearest cities",
				"Canton of Geneva Switzerland", "46.20° N 6.15° E", "183,981", "Published on geonames.org",
				"Seat of the region", "Genève Dutch, French");
		assertThat(this.http.text("/fr/cities/2660646-geneve")).containsSubsequence("Genève",
				"Figure ici dans les listes de 2 réseaux", "Membre", "depuis 2012", "46,20° N 6,15° E",
				"Chef-lieu de la région", "Genf allemand");
	}

	@Test
	void aCreativeFieldIsSaidInTheLanguageOfThePageAndOtherDetailsAreMarkedEnglish() {
		assertThat(this.http.text("/fr" + listedWith("Crafts and Folk Art")))
			.contains("Ville créative Artisanat et arts populaires");
		assertThat(this.http.get("/fr" + listedWith("founding city")).body())
			.contains("<span class=\"also\" lang=\"en\">founding city</span>");
		assertThat(this.http.text(listedWith("resilience hub"))).doesNotContain("resilience hub");
	}

	@Test
	void aCityThatTheListNamesOtherwiseSaysHow() {
		assertThat(this.http.text("/cities/2990969-nantes")).contains("listed as “Nantes Metropole”");
		assertThat(this.http.text("/cities/2660646-geneve")).doesNotContain("listed as");
	}

	@Test
	void aCityThatNoListNamesIsNotSaidToBeInNone() {
		assertThat(this.http.text("/cities/2960-ayn-halaqim"))
			.containsSubsequence("Not listed in a network here", "may still be a member", "Population Not known")
			.doesNotContain("in none", "0 networks");
	}

	@Test
	void aPartOfACityLeadsToTheWholeAndBack() {
		assertThat(this.http.text("/cities/1000000001-dhaka-north")).containsSubsequence("Part of Dhaka",
				"Added by hand");
		assertThat(this.http.text("/cities/1185241-dhaka")).contains("Parts of it listed in networks Dhaka North");
	}

	@Test
	void aRegionShowsItsOwnNetworksAndItsCities() {
		assertThat(this.http.text("/regions/es-59")).containsSubsequence("Basque Country",
				"Networks of the region itself", "Regions4", "In its leadership", "presidency 2020-2022",
				"Its cities in networks", "Bilbao", "Largest cities", "Vitoria-Gasteiz", "Country Spain",
				"Euskal Autonomia Erkidegoa Basque");
		assertThat(this.http.text("/regions/hk-hcw")).contains("district of Hong Kong");
	}

	@Test
	void aCountryShowsWhoInItIsInWhichNetworks() {
		assertThat(this.http.text("/countries/fr")).containsSubsequence("France", "Eurocities", "names in its list",
				"Cities listed in networks", "Nantes Eurocities", "Regions and districts listed in networks",
				"Auvergne-Rhône-Alpes Regions4", "Other members, as the lists name them", "Grand Paris Sud Eurocities",
				"Largest cities Paris", "Region of the world Europe", "Secretariats of networks",
				"International Association of Francophone Mayors", "Published on");
		assertThat(this.http.text("/fr/countries/de")).contains("Allemagne");
		assertThat(this.http.text("/countries/bv")).contains("No network is known to list");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/fr" })
	void everyWordOfEveryPlaceHasAMessage(String prefix) {
		for (var address : List.of("/cities/3165524-torino", "/regions/ch-ge", "/countries/us", "/countries/hk",
				"/about/data")) {
			assertThat(this.http.text(prefix + address)).as(address).doesNotContain("??", "null");
		}
		var oneOfEachRole = this.jdbc.sql("""
				select distinct on (role, feature) '/cities/' || city.id
				from membership
				join city on city.id = city_id
				order by role, feature, city.id
				""").query(String.class).list();
		for (var address : oneOfEachRole) {
			var right = this.http.get(prefix + address).headers().firstValue("Location").orElseThrow();
			assertThat(this.http.text(right)).as(right).doesNotContain("??", "null");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/cities/3128760-barcelona,8", "/fr/cities/1185241-dhaka,8", "/regions/fr-84,8",
			"/fr/countries/it,7" })
	void aPageTakesFewStatements(String address, int most) {
		var before = this.statements.count();
		assertThat(this.http.get(address).statusCode()).isEqualTo(200);
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(most);
	}

	/** The page of a city that is listed with a detail. */
	private String listedWith(String detail) {
		var city = this.jdbc.sql(
				"select city.id, city.name from membership join city on city.id = city_id where detail = ? order by 1 limit 1")
			.param(detail)
			.query((line, number) -> City.key(line.getLong("id"), line.getString("name")))
			.single();
		return "/cities/" + city;
	}

}
