package org.citynetworks.cities;

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
class CitiesPageTests {

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
		assertThat(this.http.text("/cities")).contains("Every place of about 1,000 inhabitants", "135,234 cities")
			.containsSubsequence("Shanghai", "Istanbul", "Next 50 cities", "City data © GeoNames", "CC BY 4.0");
		assertThat(this.http.text("/fr/cities")).contains("135 234 villes").containsSubsequence("Shanghai", "Istanbul");
		assertThat(this.http.text("/cities?listed=yes")).doesNotContain("Every place of about");
	}

	@Test
	void saysByWhichNameACityWasFound() {
		assertThat(this.http.text("/cities?q=Genf")).containsSubsequence("Geneva Genf in German",
				"Canton of Geneva Switzerland");
		assertThat(this.http.text("/fr/cities?q=Genf")).contains("Genève Genf en allemand");
		assertThat(this.http.get("/cities?q=%D0%96%D0%B5%D0%BD%D0%B5%D0%B2%D0%B0").body())
			.containsPattern("<bdi lang=\"(ru|bg|sr)\">Женева</bdi>");
		assertThat(this.http.text("/cities?q=geneva")).doesNotContain("Geneva Geneva");
		assertThat(this.http.text("/cities?q=Barcelnoa")).contains("Barcelona similar spelling");
	}

	@Test
	void wordsAndFiltersHoldTogether() {
		assertThat(cities("/cities?q=san&country=cr")).isNotEmpty().allSatisfy(this::isInCostaRica);
		assertThat(cities("/cities?q=san&country=cr&region=europe")).isEmpty();
		assertThat(this.http.text("/cities?q=xyzzyqwk")).contains("No city matches your search", "See all cities");
	}

	@Test
	void manyMatchesAreCutAndSayIt() {
		assertThat(cities("/cities?q=san")).hasSize(200);
		assertThat(this.http.text("/cities?q=san")).contains("More than 200 cities", "These are the 200 best matches");
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
		assertThat(this.http.text("/cities?" + query)).contains(" %,d cities ".formatted(count));
	}

	@Test
	void thePagesOfAListHoldEveryCityOnceTheLargestFirst() {
		var found = new ArrayList<String>();
		var address = "/cities?country=lu";
		while (address != null) {
			found.addAll(cities(address));
			address = first(NEXT, address);
			if (address != null) {
				assertThat(this.http.text(address)).contains("Back to the largest cities");
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
		assertThat(this.http.text("/cities?size=%3Cb%3E&country=zz&after=x")).contains("135,234 cities",
				"“Country” has no choice called “zz”", "“Inhabitants” has no choice called “&lt;b&gt;”");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/cities?q=a", "/cities?size=unknown&listed=no&region=asia" })
	void everyWordOfTheListHasAMessage(String address) {
		assertThat(this.http.text(address)).doesNotContain("??", "null");
		assertThat(this.http.text("/fr" + address)).doesNotContain("??", "null");
	}

	@ParameterizedTest
	@CsvSource({ "/cities?country=it,4", "/cities?q=Lausanne&listed=yes,4", "/cities?q=Lausane,6" })
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

}
