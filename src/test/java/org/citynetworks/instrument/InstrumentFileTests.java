package org.citynetworks.instrument;

import java.util.List;

import org.citynetworks.instrument.Instrument.Rated;
import org.citynetworks.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class InstrumentFileTests {

	/** As small as an instrument can be; the lines are counted from “key”. */
	private static final String SMALL = """
			key: trial
			version: 1
			date: 2026-11-22
			title: { en: Trial, fr: Essai }
			summary: { en: It is tried., fr: On essaie. }
			about: []
			sources: [https://example.org/trial]
			called:
			  areas: { en: areas, fr: domaines }
			  topics: { en: topics, fr: thèmes }
			levels:
			  - key: quick
			    title: { en: Quick, fr: Rapide }
			    about: { en: Few questions., fr: Peu de questions. }
			    rates: topics
			    asks: [state]
			asked:
			  - key: state
			    kind: scale
			    means: state
			    title: { en: State, fr: Situation }
			    ask: { en: How is it, fr: Comment est-ce }
			    steps:
			      - title: { en: bad, fr: mauvais }
			      - title: { en: good, fr: bon }
			instead:
			  - key: dont-know
			    title: { en: Unknown, fr: Inconnu }
			    about: { en: You do not know., fr: Vous ne savez pas. }
			areas:
			  - key: city
			    title: { en: City, fr: Ville }
			    about: { en: All of it., fr: Toute la ville. }
			    topics:
			      - key: water
			        title: { en: Water, fr: Eau }
			        about: { en: What one drinks., fr: Ce que l’on boit. }
			        ask: { en: How good is the water, fr: Que vaut l’eau }
			        issues:
			          - key: wells
			            title: { en: Wells, fr: Puits }
			            ask: { en: How clean are they, fr: Sont-ils propres }
			            principles: [environment]
			            sdgs: [6]
			""";

	@Test
	void aFileIsAnInstrument() {
		var instrument = InstrumentFile.read("trial-1.yaml", SMALL);
		assertThat(instrument.title().in(Language.FRENCH)).isEqualTo("Essai");
		assertThat(instrument.levels().get(0).rates()).isEqualTo(Rated.TOPICS);
		assertThat(instrument.asked(instrument.levels().get(0)).get(0).steps()).hasSize(2);
		assertThat(instrument.topics().get(0).ask().in(Language.ENGLISH)).isEqualTo("How good is the water");
		var issue = instrument.issues().get(0);
		assertThat(issue.help().texts()).isEmpty();
		assertThat(issue.principles()).containsExactly("environment");
		assertThat(issue.sdgs()).containsExactly(6);
	}

	@ParameterizedTest(name = "{2} instead of {1}")
	@CsvSource(delimiter = '|', quoteCharacter = '~',
			textBlock = """
					36 | { en: Water, fr: Eau }          | { en: Water }                   | “fr” is missing
					36 | { en: Water, fr: Eau }          | { en: Water, fr: '' }           | the text is empty
					36 | { en: Water, fr: Eau }          | { en: Water, fr: Eau, de: W }   | “de” is not known here
					36 | { en: Water, fr: Eau }          | Water                           | fields are expected here, each with its name and a colon
					36 | { en: Water, fr: Eau }          | { en: [Water], fr: Eau }        | a word or a text is expected here
					40 | key: wells                      | key: Wells!                     | “Wells!” is no key: small letters, digits, and hyphens between, 60 at most
					44 | sdgs: [6]                       | sdgs: [6, 18]                   | “18” in “sdgs” is none of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17
					44 | sdgs: [6]                       | sdgs: [6, 6]                    | “6” stands in “sdgs” twice
					40 | sdgs: [6]                       | sdgs: []                        | “wells” names no Sustainable Development Goal
					44 | sdgs: [6]                       | sdgs: 6                         | “sdgs” has to be a list
					43 | [environment]                   | [ecology]                       | “ecology” in “principles” is none of human-rights, labour, environment, anti-corruption
					44 | sdgs: [6]                       | weight: 6                       | “weight” is not known here
					44 | sdgs: [6]                       | title: { en: A, fr: B }         | “title” stands here twice
					19 | kind: scale                     | kind: stars                     | “stars” in “kind” is none of evidence, scale, text
					18 | kind: scale                     | kind: text                      | “state” has 2 steps: a scale has 2 to 10, anything else has none
					20 | means: state                    | means: mood                     | “mood” in “means” is none of none, priority, state, trend
					12 | means: state                    | means: trend                    | the level “quick” asks 0 times for the state: it has to do so once
					16 | asks: [state]                   | asks: [trend]                   | “trend” in “asks” is none of state
					2  | version: 1                      | version: 2                      | version 2 of “trial” has to be called trial-2.yaml
					2  | version: 1                      | version: 1.5                    | “1.5” is no version: 1, 2, 3 and so on
					3  | 2026-11-22                      | 2026-11-31                      | “2026-11-31” is no day such as 2026-11-22
					7  | https://example.org/trial       | somewhere                       | “somewhere” is no address of a page
					35 | ask: { en: How good             | more: { en: How good            | “ask” is missing
					""")
	void aMistakeIsToldWithItsLine(int line, String right, String wrong, String reason) {
		assertThat(SMALL).containsOnlyOnce(right);
		assertThat(mistakes(SMALL.replace(right, wrong))).contains("trial-1.yaml, line %d: %s".formatted(line, reason));
	}

	@Test
	void aKeyStandsOnce() {
		var issue = SMALL.substring(SMALL.indexOf("          - key: wells"));
		assertThat(mistakes(SMALL + issue))
			.containsExactly("trial-1.yaml, line 45: the key “wells” stands in line 40 already");
	}

	@Test
	void aTopicHasQuestions() {
		var without = SMALL.substring(0, SMALL.indexOf("issues:")) + "issues: []\n";
		assertThat(mistakes(without)).containsExactly("trial-1.yaml, line 39: “issues” is empty");
	}

	@Test
	void aTextIsShort() {
		assertThat(mistakes(SMALL.replace("en: Wells", "en: " + "W".repeat(61))))
			.containsExactly("trial-1.yaml, line 41: the text has 61 characters; 60 are the most");
	}

	@Test
	void whatIsNoYamlIsToldWithItsLine() {
		assertThat(mistakes(SMALL.replace("{ en: Wells, fr: Puits }", "Wells: deep: water"))).singleElement()
			.asString()
			.startsWith("trial-1.yaml, line 41: mapping values are not allowed here");
		assertThat(mistakes("")).containsExactly("trial-1.yaml, line 1: the file is empty");
	}

	@Test
	void allMistakesOfAFileAreToldAtOnce() {
		assertThat(mistakes(SMALL.replace(", fr: Eau", "").replace("[6]", "[0]").replace("date:", "day:"))).hasSize(5)
			.first()
			.isEqualTo("trial-1.yaml, line 1: “date” is missing");
	}

	private static List<String> mistakes(String text) {
		var failure = catchThrowableOfType(InstrumentFailure.class, () -> InstrumentFile.read("trial-1.yaml", text));
		assertThat(failure).isNotNull();
		return failure.mistakes();
	}

}
