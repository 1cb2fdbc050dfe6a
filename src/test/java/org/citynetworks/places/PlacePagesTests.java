package org.citynetworks.places;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

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

	private static final Pattern CITY = Pattern.compile("<div class=\"who\">\\s*<a href=\"(/[^\"]*)\"");

	private static final Pattern NEXT = Pattern.compile("<a rel=\"next\" href=\"([^\"]*)\"");

	@Autowired
	private Http http;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theListOfCitiesSaysWhatItIsAndHowManyThereAre() {
		assertThat(text("/cities")).contains("Every place of about 1,000 inhabitants", "135,234 cities")
			.containsSubsequence("Shanghai", "Istanbul", "Next 50 cities", "City data © GeoNames", "CC BY 4.0");
		assertThat(text("/fr/cities")).contains("135 234 villes").containsSubsequence("Shanghai", "Istanbul");
		assertThat(text("/cities?listed=yes")).doesNotContain("Every place of about");
	}

	@Test
	void aPlaceIsToldWhichNetworksItCouldJoinAndWhy() {
		assertThat(text("/cities/2660646-geneve")).containsSubsequence("Networks it could join, and why",
				"Climate Alliance", "Membership with a fee · Cities · Any local government · Europe", "Yes",
				"more networks are worth asking", "C40 Cities", "It invites its members");
		assertThat(this.http.get("/cities/2660646-geneve").body()).contains("/which-networks?city=2660646");
		assertThat(text("/fr/regions/ng-05")).containsSubsequence("auxquels ce lieu pourrait adhérer", "Regions4",
				"Régions", "Oui");
	}

	@Test
	void saysByWhichNameACityWasFound() {
		assertThat(text("/cities?q=Genf")).containsSubsequence("Geneva Genf in German", "Canton of Geneva Switzerland");
		assertThat(text("/fr/cities?q=Genf")).contains("Genève Genf en allemand");
		assertThat(this.http.get("/cities?q=%D0%96%D0%B5%D0%BD%D0%B5%D0%B2%D0%B0").body())
			.containsPattern("<bdi lang=\"(ru|bg|sr)\">Женева</bdi>");
		assertThat(text("/cities?q=geneva")).doesNotContain("Geneva Geneva");
		assertThat(text("/cities?q=Barcelnoa")).contains("Barcelona similar spelling");
	}

	@Test
	void wordsAndFiltersHoldTogether() {
		assertThat(cities("/cities?q=san&country=cr")).isNotEmpty().allSatisfy(this::isInCostaRica);
		assertThat(cities("/cities?q=san&country=cr&region=europe")).isEmpty();
		assertThat(text("/cities?q=xyzzyqwk")).contains("No city matches your search", "See all cities");
	}

	@Test
	void manyMatchesAreCutAndSayIt() {
		assertThat(cities("/cities?q=san")).hasSize(200);
		assertThat(text("/cities?q=san")).contains("More than 200 cities", "These are the 200 best matches");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					size=unknown              | population is null
					size=under-50000          | population < 50000
					size=50000-250000         | population between 50000 and 249999
					size=from-1000000         | population >= 1000000
					country=ch                | country = 'CH'
					region=oceania&listed=yes | country in ('AU', 'NZ') and id in (select city_id from membership)
					listed=no&country=lu      | country = 'LU' and id not in (select city_id from membership where city_id is not null)
					""")
	void countsWhatAFilterFinds(String query, String wanted) {
		var count = this.jdbc.sql("select count(*) from city where %s".formatted(wanted)).query(Integer.class).single();
		assertThat(text("/cities?" + query)).contains(" %,d cities ".formatted(count));
	}

	@Test
	void thePagesOfAListHoldEveryCityOnceTheLargestFirst() {
		var found = new ArrayList<String>();
		var address = "/cities?country=lu";
		while (address != null) {
			found.addAll(cities(address));
			address = first(NEXT, address);
			if (address != null) {
				assertThat(text(address)).contains("Back to the largest cities");
			}
		}
		var expected = this.jdbc
			.sql("select id, name from city where country = 'LU' order by coalesce(population, 0) desc, id")
			.query((line, number) -> "/cities/" + City.key(line.getLong("id"), line.getString("name")))
			.list();
		assertThat(expected).hasSizeGreaterThan(100);
		assertThat(found).isEqualTo(expected);
	}

	@Test
	void whatCannotBeChosenSaysSoAndFiltersNothing() {
		assertThat(text("/cities?size=%3Cb%3E&country=zz&after=x")).contains("135,234 cities",
				"“Country” has no choice called “zz”", "“Inhabitants” has no choice called “&lt;b&gt;”");
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
		assertThat(text("/cities/2660646-geneve")).containsSubsequence("Geneva", "Listed in 2 networks here",
				"may still be a member", "Rainbow Cities Network", "Member since 2012",
				"Published on rainbowcities.com undated", "From an old or indirect list", "Nearest cities",
				"Canton of Geneva Switzerland", "46.20° N 6.15° E", "183,981", "Published on geonames.org",
				"Seat of the region", "Genève Dutch, French");
		assertThat(text("/fr/cities/2660646-geneve")).containsSubsequence("Genève",
				"Figure ici dans les listes de 2 réseaux", "Membre", "depuis 2012", "46,20° N 6,15° E",
				"Chef-lieu de la région", "Genf allemand");
	}

	@Test
	void aCreativeFieldIsSaidInTheLanguageOfThePageAndOtherDetailsAreMarkedEnglish() {
		assertThat(text("/fr" + listedWith("Crafts and Folk Art")))
			.contains("Ville créative Artisanat et arts populaires");
		assertThat(this.http.get("/fr" + listedWith("founding city")).body())
			.contains("<span class=\"also\" lang=\"en\">founding city</span>");
		assertThat(text(listedWith("resilience hub"))).doesNotContain("resilience hub");
	}

	@Test
	void aCityThatTheListNamesOtherwiseSaysHow() {
		assertThat(text("/cities/2990969-nantes")).contains("listed as “Nantes Metropole”");
		assertThat(text("/cities/2660646-geneve")).doesNotContain("listed as");
	}

	@Test
	void aCityThatNoListNamesIsNotSaidToBeInNone() {
		assertThat(text("/cities/2960-ayn-halaqim"))
			.containsSubsequence("Not listed in a network here", "may still be a member", "Population Not known")
			.doesNotContain("in none", "0 networks");
	}

	@Test
	void aPartOfACityLeadsToTheWholeAndBack() {
		assertThat(text("/cities/1000000001-dhaka-north")).containsSubsequence("Part of Dhaka", "Added by hand");
		assertThat(text("/cities/1185241-dhaka")).contains("Parts of it listed in networks Dhaka North");
	}

	@Test
	void aRegionShowsItsOwnNetworksAndItsCities() {
		assertThat(text("/regions/es-59")).containsSubsequence("Basque Country", "Networks of the region itself",
				"Regions4", "In its leadership", "presidency 2020-2022", "Its cities in networks", "Bilbao",
				"Largest cities", "Vitoria-Gasteiz", "Country Spain", "Euskal Autonomia Erkidegoa Basque");
		assertThat(text("/regions/hk-hcw")).contains("district of Hong Kong");
	}

	@Test
	void aCountryShowsWhoInItIsInWhichNetworks() {
		assertThat(text("/countries/fr")).containsSubsequence("France", "Eurocities", "names in its list",
				"Cities listed in networks", "Nantes Eurocities", "Regions and districts listed in networks",
				"Auvergne-Rhône-Alpes Regions4", "Other members, as the lists name them", "Grand Paris Sud Eurocities",
				"Largest cities Paris", "Region of the world Europe", "Secretariats of networks",
				"International Association of Francophone Mayors", "Published on");
		assertThat(text("/fr/countries/de")).contains("Allemagne");
		assertThat(text("/countries/bv")).contains("No network is known to list");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/fr" })
	void everyWordOfEveryPlaceHasAMessage(String prefix) {
		for (var address : List.of("/cities/3165524-torino", "/regions/ch-ge", "/countries/us", "/countries/hk",
				"/cities?q=a", "/cities?size=unknown&listed=no&region=asia", "/about/data")) {
			assertThat(text(prefix + address)).as(address).doesNotContain("??", "null");
		}
		var oneOfEachRole = this.jdbc.sql("""
				select distinct on (role, feature) '/cities/' || city.id
				from membership
				join city on city.id = city_id
				order by role, feature, city.id
				""").query(String.class).list();
		for (var address : oneOfEachRole) {
			var right = this.http.get(prefix + address).headers().firstValue("Location").orElseThrow();
			assertThat(text(right)).as(right).doesNotContain("??", "null");
		}
	}

	@ParameterizedTest
	@CsvSource({ "/cities?country=it,4", "/cities?q=Lausanne&listed=yes,4", "/cities?q=Lausane,6",
			"/cities/3128760-barcelona,9", "/fr/cities/1185241-dhaka,9", "/regions/fr-84,8", "/fr/countries/it,7" })
	void aPageTakesFewStatements(String address, int most) {
		var before = this.statements.count();
		assertThat(this.http.get(address).statusCode()).isEqualTo(200);
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(most);
	}

	private void isInCostaRica(String address) {
		var id = Long.valueOf(address.replaceAll("\\D*(\\d+).*", "$1"));
		assertThat(this.jdbc.sql("select country from city where id = ?").param(id).query(String.class).single())
			.isEqualTo("CR");
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

	private List<String> cities(String address) {
		return CITY.matcher(this.http.get(address).body()).results().map((link) -> link.group(1)).toList();
	}

	private String first(Pattern pattern, String address) {
		return pattern.matcher(this.http.get(address).body())
			.results()
			.map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
			.findFirst()
			.orElse(null);
	}

	/** What a page says, without its markup. */
	private String text(String address) {
		return this.http.get(address)
			.body()
			.replaceAll("(?s)<head>.*</head>|<[^>]*>", " ")
			.replaceAll("[ \t\n\u00a0\u202f]+", " ");
	}

}
