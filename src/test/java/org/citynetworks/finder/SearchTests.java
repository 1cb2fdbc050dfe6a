package org.citynetworks.finder;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.citynetworks.finder.Named.Form;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.finder.Search.Effort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SearchTests {

	private static final NameIndex NAMES = new NameIndex();

	@BeforeAll
	static void fill() {
		city("1", 2_000_000, "country/fr", "Paris");
		city("2", 25_000, "region/us-tx", "Paris");
		city("3", 500, "country/fr", "Parise");
		city("4", 100_000, "country/pl", "Łódź");
		city("5", 900, "country/pl", "Lodz Mały");
		city("6", 10_000, "country/fr", "Saint-Denis");
		city("7", 1000, "country/fr", "Villeneuve Saint-Denis");
		NAMES.add("country", new Named("fr", 1, names("France"), Set.of()));
		NAMES.add("region", new Named("us-tx", 1, names("Texas"), Set.of("country/us")));
		NAMES.add("network",
				new Named("par", 1_000_000_000,
						List.of(new Name("Parliament of Mayors", "en"), new Name("PARIS", null, Form.ACRONYM),
								new Name("Old Assembly", "en", Form.FORMER)),
						Set.of(), "It speaks for towns of every size."));
		NAMES.pack();
	}

	@AfterAll
	static void close() {
		NAMES.close();
	}

	@Test
	void anAcronymNeverOutranksAnExactName() {
		assertThat(keys("paris")).startsWith("1", "2", "par");
		assertThat(find("paris").get(2).closeness()).isEqualTo(Closeness.ACRONYM);
	}

	@Test
	void theWholeNameComesBeforeTheBeginningAndThatBeforeWordsWithin() {
		assertThat(find("saint denis")).extracting(Match::closeness).containsExactly(Closeness.NAME, Closeness.WORDS);
		assertThat(find("pari").get(0).closeness()).isEqualTo(Closeness.BEGINNING);
	}

	@ParameterizedTest
	@CsvSource({ "paris texas, 2", "'Paris, Texas', 2", "texas paris, 2", "paris france, 1", "Pariss France, 1" })
	void aPlaceNamedBesideACityNarrowsIt(String words, String key) {
		assertThat(keys(words)).first().isEqualTo(key);
		assertThat(keys(words)).doesNotContain("1".equals(key) ? "2" : "1");
	}

	@ParameterizedTest
	@CsvSource({ "lodz, 4", "LÓDZ, 4", "saintdenis, 6", "st denis villeneuve saint, 7", "denis saint, 6",
			"s.a.i.n.t denis, 6", "prais, 1", "pa ris, 1", "Parliment of Mayor, par", "mayros, par" })
	void forgives(String words, String key) {
		assertThat(keys(words)).first().isEqualTo(key);
	}

	@Test
	void aSlipIsSaidToBeOne() {
		assertThat(find("praris").get(0).isDoubtful()).isTrue();
		assertThat(find("paris")).noneMatch(Match::isDoubtful);
	}

	@Test
	void saysThatANameIsNoLongerBorne() {
		assertThat(find("old assembly")).singleElement().matches(Match::isFormer);
	}

	@Test
	void findsWhatIsSaidOfAThingAfterItsNames() {
		assertThat(find("towns mayors")).singleElement().extracting(Match::closeness).isEqualTo(Closeness.TEXT);
	}

	@Test
	void findsNoMoreOfAKindThanAskedForTheLargestFirst() {
		assertThat(find(Wanted.of("pari", "city", 1), Effort.ALL)).singleElement()
			.extracting(Match::key)
			.isEqualTo("1");
	}

	@Test
	void findsOnlyWhatLiesThere() {
		var wanted = Wanted.of("paris", "city", 9).within(Set.of("region/us-tx"));
		assertThat(find(wanted, Effort.ALL)).extracting(Match::key).containsExactly("2");
	}

	@Test
	void takesAnyTextForWords() {
		var texts = Stream.of("x".repeat(10_000), "a ".repeat(5000), "saint ".repeat(2000), "\uD83C".repeat(5000),
				"paris\u0000", "pa\u202Eris", "' or 1=1 --", "name:paris*", "a b c d e f g h i j k l m n o p q");
		assertThat(texts).allSatisfy((text) -> assertThat(find(text)).hasSizeLessThan(10));
	}

	@ParameterizedTest
	@CsvSource({ "a, b, 1", "ab, ba, 1", "genf, genf, 0", "geneva, genva, 1", "barcelnoa, barcelona, 1",
			"kitten, sitting, 3", "'', abc, 3" })
	void slipsAreLettersTooManyTooFewOthersOrSwapped(String one, String other, int slips) {
		assertThat(Slips.between(one, other)).isEqualTo(slips);
		assertThat(Slips.between(other, one)).isEqualTo(slips);
	}

	private static void city(String key, long weight, String within, String name) {
		NAMES.add("city", new Named(key, weight, names(name), Set.of(within)));
	}

	private static List<Name> names(String name) {
		return List.of(new Name(name, null));
	}

	private static List<String> keys(String words) {
		return find(words).stream().map(Match::key).toList();
	}

	private static List<Match> find(String words) {
		return find(new Wanted(words, Map.of("city", 9, "network", 9), Set.of()), Effort.ALL);
	}

	private static List<Match> find(Wanted wanted, Effort effort) {
		return NAMES.search((searcher) -> new Search(searcher, wanted, Set.of("country", "region")).run(effort));
	}

}
