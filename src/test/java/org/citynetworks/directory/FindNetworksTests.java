package org.citynetworks.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.citynetworks.RepositoryTest;
import org.citynetworks.fact.Pages;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@RepositoryTest
@Import(FindNetworks.class)
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
	@EnumSource
	void withoutAFilterTheCountsAreThoseOfTheFacts(Facet facet) {
		assertThat(counts(found(NetworkFilter.NONE), facet)).isEqualTo(counted("""
				select value, count(distinct subject) from fact where field = :field group by value
				""", facet));
	}

	@ParameterizedTest
	@EnumSource
	void countsFollowTheOtherFiltersAndNotTheirOwn(Facet facet) {
		var filter = new NetworkFilter("cities", null, null, "world", null, "fee-association", null);
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

	@Test
	void aCountIsWhatChoosingTheTermFinds() {
		for (var choice : found(words("cities")).facet(Facet.THEME).choices()) {
			assertThat(found(new NetworkFilter("cities", choice.slug(), null, null, null, null, null)).networks())
				.as(choice.slug())
				.hasSize((int) choice.count());
		}
	}

	@Test
	void aNetworkOfTwoKindsIsFoundUnderBoth() {
		for (var kind : new String[] { "partnership", "intergovernmental-hosted" }) {
			assertThat(found(new NetworkFilter(null, null, null, null, kind, null, null)).networks())
				.extracting(NetworkRow::slug)
				.contains("cities-alliance");
		}
	}

	@Test
	void aTermThatDoesNotExistFiltersNothingAndIsNamed() {
		var found = found(new NetworkFilter(null, "<theme>", null, null, "association", null, null));
		assertThat(found.unknown()).containsExactly(new FoundNetworks.Unknown(Facet.THEME, "<theme>"));
		assertThat(found.networks()).hasSize(14);
		assertThat(found.chosen()).extracting(FoundNetworks.Chosen::name).containsExactly("Association");
	}

	@Test
	void whatWasChosenCanBeTakenBackOneByOne() {
		var found = found(new NetworkFilter(" a & b ", "health", null, null, null, null, " "));
		assertThat(found.chosen()).containsExactly(new FoundNetworks.Chosen("a & b", "/networks?theme=health"),
				new FoundNetworks.Chosen("Health", "/networks?q=a+%26+b"));
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

	private static NetworkFilter words(@Nullable String words) {
		return new NetworkFilter(words, null, null, null, null, null, null);
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
