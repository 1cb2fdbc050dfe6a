package org.citynetworks.directory;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.citynetworks.RepositoryTest;
import org.citynetworks.fact.Pages;
import org.citynetworks.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
class FindNetworksTests {

	@Autowired
	private FindNetworks find;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void withoutAFilterEveryNetworkIsFoundByName() {
		assertThat(found(NetworkFilter.NONE).networks()).hasSize(32)
			.extracting(NetworkRow::name)
			.startsWith("C40 Cities", "Cities Alliance")
			.contains("Regions4")
			.endsWith("World Smart Sustainable Cities Organization");
	}

	@ParameterizedTest
	@ValueSource(strings = { "uclg", "UCLG", "united cities", "LOCAL  governments\tunited self-government",
			"Ciudades y Gobiernos", "united voice" })
	void allWordsMustOccurInNamesOrTexts(String words) {
		assertThat(found(words(words)).networks()).extracting(NetworkRow::slug).contains("uclg");
	}

	@Test
	void aWordThatDoesNotOccurFindsNothing() {
		assertThat(found(words("uclg xylophone")).networks()).isEmpty();
	}

	@Test
	void anApostropheIsFoundHoweverItIsTyped() {
		for (var typed : List.of("cities’ development", "Cities' Development", "cities` development")) {
			assertThat(found(words(typed)).networks()).extracting(NetworkRow::slug).contains("fmdv");
		}
	}

	@Test
	void anAccentIsNoObstacle() {
		for (var typed : List.of("Montréal", "montreal", "MONTRE\u0301AL")) {
			assertThat(found(words(typed)).networks()).extracting(NetworkRow::slug)
				.contains("mayors-migration-council");
		}
	}

	@Test
	void aNulIsNoPartOfAWord() {
		assertThat(found(words("ic\0lei")).networks()).extracting(NetworkRow::slug).contains("iclei");
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "FROM", "MEMBERS", "OPEN", "SIZE" })
	void withoutAFilterTheCountsAreThoseOfTheFacts(Facet facet) {
		assertThat(counts(found(NetworkFilter.NONE), facet)).isEqualTo(counted("""
				select value, count(distinct subject) from fact where field = :field group by value
				""", facet));
	}

	@Test
	void whoTakesAnyLocalGovernmentTakesACity() {
		assertThat(counts(found(NetworkFilter.NONE), Facet.OPEN)).containsEntry("any-local-government", 11L)
			.containsEntry("region", 9L)
			.containsEntry("city", this.jdbc.sql("""
					select count(distinct subject) from fact
					where field = 'eligible_government' and value in ('city', 'any-local-government')
					""").query(Long.class).single());
	}

	@ParameterizedTest
	@EnumSource(mode = Mode.EXCLUDE, names = { "FROM", "MEMBERS", "OPEN", "SIZE" })
	void countsFollowTheOtherFiltersAndNotTheirOwn(Facet facet) {
		var filter = asked("q", "cities", "region", "world", "joining", "fee-association");
		assertThat(counts(found(filter), facet)).isEqualTo(
				counted("""
						select value, count(distinct subject) filter (
							where exists (select from network where subject = 'network/' || slug and lower(
								concat_ws(' ', name, supplied_text, (select string_agg(value, ' ') from fact said
									where said.subject = fact.subject
									and said.field in ('acronym', 'official_name', 'other_name', 'mission')))) like '%cities%')
							and (field = 'region_covered' or (subject, 'region_covered', 'world') in (select subject, field, value from fact))
							and (field = 'joining_model' or (subject, 'joining_model', 'fee-association') in (select subject, field, value from fact)))
						from fact where field = :field group by value
						""",
						facet));
	}

	@ParameterizedTest
	@EnumSource
	void aCountIsWhatChoosingTheTermFinds(Facet facet) {
		var found = found(words("cities"));
		assertThat(found.facet(facet).count()).isEqualTo(found.networks().size());
		for (var choice : found.facet(facet).choices()) {
			assertThat(found(asked("q", "cities", facet.parameter(), choice.slug())).networks()).as(choice.slug())
				.hasSize((int) choice.count());
		}
	}

	@Test
	void besideAnyStandsWhatTheRestOfTheFilterFinds() {
		var found = found(asked("theme", "health", "kind", "association"));
		assertThat(found.facet(Facet.THEME).count()).isEqualTo(14);
		assertThat(found.facet(Facet.KIND).count()).isEqualTo(found(asked("theme", "health")).networks().size());
	}

	@Test
	void whoTakesCitiesOfTheWholeWorldTakesThoseOfEachRegion() {
		assertThat(counts(found(NetworkFilter.NONE), Facet.FROM))
			.isEqualTo(Map.of("world", 23L, "africa", 23L, "americas", 23L, "asia", 23L, "oceania", 23L, "country-ca",
					24L, "francophone", 24L, "who-european-region", 24L, "europe", 30L));
		assertThat(slugs(asked("from", "europe"))).contains("who-european-healthy-cities-network", "uclg")
			.doesNotContain("aimf");
		assertThat(found(asked("from", "francophone")).networks()).extracting(NetworkRow::slug)
			.contains("aimf", "uclg")
			.doesNotContain("eurocities");
	}

	@Test
	void aNetworkIsFoundByWhereItHasListedMembers() {
		assertThat(slugs(asked("theme", "migration-displacement", "members", "africa")))
			.contains("mayors-migration-council")
			.doesNotContain("eurocities");
		assertThat(slugs(asked("members", "oceania"))).contains("c40-cities").doesNotContain("iclei");
	}

	@Test
	void aCityFindsTheNetworksWhosePublishedFiguresAdmitItsSize() {
		var any = List.of("covenant-of-mayors-europe", "energy-cities", "leading-cities", "mayors-migration-council",
				"open-and-agile-smart-cities");
		assertThat(slugs(asked("size", "under-50000"))).containsExactlyElementsOf(any);
		assertThat(slugs(asked("size", "from-50000"))).containsAll(any).contains("eurocities").hasSize(6);
		assertThat(slugs(asked("size", "from-250000"))).containsAll(any)
			.contains("eurocities", "global-parliament-of-mayors")
			.hasSize(7);
		assertThat(slugs(asked("size", "from-1000000"))).containsAll(any)
			.contains("c40-cities", "eurocities", "global-parliament-of-mayors")
			.hasSize(8);
	}

	@Test
	void whoPublishesNoFigureIsNeitherOpenNorClosed() {
		var found = found(asked("size", "from-50000"));
		assertThat(found.sizeUnstated()).isEqualTo(new FoundNetworks.Unstated(24, "/networks?size=unstated"));
		assertThat(slugs(asked("size", "unstated"))).hasSize(24)
			.contains("uclg", "metropolis", "partnership-for-healthy-cities");
		assertThat(found(asked("size", "unstated")).sizeUnstated()).isNull();
		assertThat(found(NetworkFilter.NONE).sizeUnstated()).isNull();
	}

	@Test
	void theOldestNetworksStandFirstByTheEarliestYearAndTheUnknownLast() {
		var found = found(asked("sort", "founded"));
		assertThat(found.networks()).extracting(NetworkRow::slug)
			.startsWith("aimf", "metropolis", "eurocities", "who-european-healthy-cities-network", "climate-alliance",
					"energy-cities", "iclei")
			.containsSubsequence("fmdv", "who-age-friendly-cities", "wego")
			.endsWith("who-global-city-network");
		assertThat(found.networks()).filteredOn((row) -> row.slug().equals("fmdv"))
			.extracting(NetworkRow::founded)
			.containsExactly(List.of(2009, 2010));
		assertThat(found.last()).isOne();
	}

	@Test
	void whatWasConfirmedLastStandsFirst() {
		this.jdbc.sql("update fact set confirmed_on = '2026-01-01' where subject = 'network/wego'").update();
		this.jdbc.sql("update fact set confirmed_on = '2026-02-01' where subject = 'network/uclg' and field = 'sdg'")
			.update();
		var found = found(asked("sort", "confirmed"));
		assertThat(found.networks()).extracting(NetworkRow::slug).startsWith("uclg", "wego", "c40-cities");
		assertThat(found.last()).isEqualTo(30);
	}

	@Test
	void anOrderKeepsTheFilter() {
		assertThat(found(asked("theme", "health", "sort", "founded")).sorts()).containsExactly(
				new FoundNetworks.Sorted(Sort.NAME, "/networks?theme=health", false),
				new FoundNetworks.Sorted(Sort.FOUNDED, "/networks?sort=founded&theme=health", true),
				new FoundNetworks.Sorted(Sort.CONFIRMED, "/networks?sort=confirmed&theme=health", false));
	}

	@ParameterizedTest
	@CsvSource({ "c40,c40-cities", "Gcn,who-global-city-network", "nrg4sd,regions4",
			"r-cities,resilient-cities-network" })
	void anAcronymMeansItsNetwork(String acronym, String slug) {
		assertThat(this.find.slugOf(acronym)).hasValue(slug);
	}

	@ParameterizedTest
	@ValueSource(strings = { "xyz", "%", "c40-cities" })
	void anAddressAndAnUnknownWordMeanNoNetwork(String word) {
		assertThat(this.find.slugOf(word)).isEmpty();
	}

	@Test
	void anAcronymOfTwoNetworksMeansNeither() {
		this.jdbc.sql("""
				insert into fact (subject, field, value, basis, source)
				values ('network/wego', 'acronym', 'c40', 'published', 'https://example.org/')
				""").update();
		assertThat(this.find.slugOf("c40")).isEmpty();
	}

	@Test
	void aNetworkOfTwoKindsIsFoundUnderBoth() {
		for (var kind : new String[] { "partnership", "intergovernmental-hosted" }) {
			assertThat(found(asked("kind", kind)).networks()).extracting(NetworkRow::slug).contains("cities-alliance");
		}
	}

	@Test
	void aTermThatDoesNotExistFiltersNothingAndIsNamed() {
		var found = found(asked("theme", "<theme>", "kind", "Association", "sort", "members"));
		assertThat(found.unknown()).containsExactly(new FoundNetworks.Unknown("fact.theme", "<theme>"),
				new FoundNetworks.Unknown("networks.sort", "members"));
		assertThat(found.networks()).hasSize(14);
		assertThat(found.chosen()).extracting(FoundNetworks.Chosen::name).containsExactly("Association");
	}

	@Test
	void whatWasChosenCanBeTakenBackOneByOne() {
		var found = found(asked("q", " a & b ", "theme", "health", "open", " ", "sort", "founded"));
		assertThat(found.chosen()).containsExactly(
				new FoundNetworks.Chosen(null, "a & b", "/networks?sort=founded&theme=health"),
				new FoundNetworks.Chosen(Facet.THEME, "Health", "/networks?q=a+%26+b&sort=founded"));
		assertThat(found.choice()).isEqualTo("a & b, Health");
	}

	@Test
	void goalsStandByNumberAndTermsByTheirNameInThePagesLanguage() {
		var french = this.find.by(NetworkFilter.NONE, Pages.in(Language.FRENCH));
		assertThat(french.facet(Facet.SDG).choices()).extracting(FoundNetworks.Choice::slug)
			.startsWith("1", "3", "4")
			.endsWith("16", "17");
		assertThat(french.facet(Facet.THEME).choices()).extracting(FoundNetworks.Choice::name)
			.containsSequence("Droits humains", "Éducation et apprentissage", "Égalité entre les genres");
	}

	@Test
	void aFormerAcronymIsFoundButNotShown() {
		assertThat(found(words("nrg4sd")).networks()).singleElement()
			.satisfies((row) -> assertThat(row.acronym()).isNull());
	}

	private FoundNetworks found(NetworkFilter filter) {
		return this.find.by(filter, Pages.in(Language.ENGLISH));
	}

	private List<String> slugs(NetworkFilter filter) {
		return found(filter).networks().stream().map(NetworkRow::slug).toList();
	}

	private static NetworkFilter words(String words) {
		return asked("q", words);
	}

	/** A filter as it comes in: names of parameters, each with its value. */
	private static NetworkFilter asked(String... parameters) {
		var values = new HashMap<String, String>();
		for (int i = 0; i < parameters.length; i += 2) {
			values.put(parameters[i], parameters[i + 1]);
		}
		return new NetworkFilter(values.get("q"), values.get("theme"), values.get("sdg"), values.get("region"),
				values.get("kind"), values.get("joining"), values.get("open"), values.get("from"),
				values.get("members"), values.get("size"), values.get("sort"));
	}

	private static Map<String, Long> counts(FoundNetworks found, Facet facet) {
		var counts = new LinkedHashMap<String, Long>();
		found.facet(facet).choices().forEach((choice) -> counts.put(choice.slug(), choice.count()));
		return counts;
	}

	private Map<String, Long> counted(String sql, Facet facet) {
		var counts = new LinkedHashMap<String, Long>();
		this.jdbc.sql(sql).param("field", facet.field()).query((line) -> {
			counts.put(line.getString(1), line.getLong(2));
		});
		return counts;
	}

}
