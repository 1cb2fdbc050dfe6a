package org.citynetworks.scoring;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.instrument.Asked.Meaning;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpreadTests {

	/**
	 * Each worked by hand. The answers are those of all who were asked: “?” is “don’t
	 * know”, “x” is “not ours”, “-” said nothing, “!” is no answer. Apart is the mean
	 * difference of all pairs as a share of the scale: 2 3 3 4 on five steps are the
	 * pairs 1 1 2 0 1 1, together 6, over 6 pairs and 4 steps, which is 0.25.
	 */
	@ParameterizedTest(name = "{1} on {0} steps")
	@CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "none",
			textBlock = """
					# steps | answers             | rated | unknown | silent | from | to   | most  | median | mean | apart | wide  | all alike
					5       | 2 3 3 4             | 4     | 0       | 0      | 2    | 4    | 3     | 3.0    | 3.0  | 0.25  | false | none
					5       | 2 3 4 ?             | 3     | 1       | 0      | 2    | 4    | 2 3 4 | 3.0    | 3.0  | 0.33  | true  | none
					5       | 3 4                 | 2     | 0       | 0      | 3    | 4    | 3 4   | 3.5    | 3.5  | 0.25  | false | none
					5       | 4 1                 | 2     | 0       | 0      | 1    | 4    | 1 4   | 2.5    | 2.5  | 0.75  | true  | none
					5       | 1 5                 | 2     | 0       | 0      | 1    | 5    | 1 5   | 3.0    | 3.0  | 1.00  | true  | none
					5       | 1 1 5 5             | 4     | 0       | 0      | 1    | 5    | 1 5   | 3.0    | 3.0  | 0.67  | true  | none
					5       | 4 4 4 1             | 4     | 0       | 0      | 1    | 4    | 4     | 4.0    | 3.3  | 0.38  | true  | none
					5       | 4 4 4 4             | 4     | 0       | 0      | 4    | 4    | 4     | 4.0    | 4.0  | 0.00  | false | 4
					5       | 4 4 - -             | 2     | 0       | 2      | 4    | 4    | 4     | 4.0    | 4.0  | 0.00  | false | 4
					5       | 4 4 ?               | 2     | 1       | 0      | 4    | 4    | 4     | 4.0    | 4.0  | 0.00  | false | none
					5       | 2                   | 1     | 0       | 0      | 2    | 2    | 2     | 2.0    | 2.0  | none  | false | 2
					5       | 2 x - -             | 1     | 0       | 2      | 2    | 2    | 2     | 2.0    | 2.0  | none  | false | none
					5       | ? ? ?               | 0     | 3       | 0      | none | none |       | none   | none | none  | false | no-idea
					5       | x x                 | 0     | 0       | 0      | none | none |       | none   | none | none  | false | elsewhere
					5       | ? x                 | 0     | 1       | 0      | none | none |       | none   | none | none  | false | none
					5       | - - -               | 0     | 0       | 3      | none | none |       | none   | none | none  | false | none
					5       | ~~                  | 0     | 0       | 0      | none | none |       | none   | none | none  | false | none
					5       | 2 ! 0 6 03 -1 4.0   | 1     | 0       | 6      | 2    | 2    | 2     | 2.0    | 2.0  | none  | false | 2
					5       | 1 1 1 2             | 4     | 0       | 0      | 1    | 2    | 1     | 1.0    | 1.3  | 0.13  | false | none
					5       | 3 4 4               | 3     | 0       | 0      | 3    | 4    | 4     | 4.0    | 3.7  | 0.17  | false | none
					9       | 1 9                 | 2     | 0       | 0      | 1    | 9    | 1 9   | 5.0    | 5.0  | 1.00  | true  | none
					9       | 4 6                 | 2     | 0       | 0      | 4    | 6    | 4 6   | 5.0    | 5.0  | 0.25  | false | none
					9       | 4 7                 | 2     | 0       | 0      | 4    | 7    | 4 7   | 5.5    | 5.5  | 0.38  | true  | none
					9       | 2 5 5 6 7 7 8 9 9 9 | 10    | 0       | 0      | 2    | 9    | 9     | 7.0    | 6.7  | 0.33  | true  | none
					2       | 1 2                 | 2     | 0       | 0      | 1    | 2    | 1 2   | 1.5    | 1.5  | 1.00  | true  | none
					3       | 1 2 3               | 3     | 0       | 0      | 1    | 3    | 1 2 3 | 2.0    | 2.0  | 0.67  | true  | none
					""")
	void agreesWithCasesWorkedByHand(int steps, String answers, String rated, String unknown, String silent,
			String from, String to, String most, String median, String mean, String apart, String wide,
			String allAlike) {
		var spread = spread(steps, answers);
		assertThat(Stream
			.of(spread.rated(), spread.unknown(), spread.unanswered(), spread.lowest(), spread.highest(),
					spread.mostOften().stream().map(String::valueOf).collect(Collectors.joining(" ")), spread.median(),
					spread.mean(), spread.disagreement(), spread.isWide(), spread.unanimous().orElse(null))
			.map((one) -> (one != null) ? one.toString() : null)).containsExactly(rated, unknown, silent, from, to,
					Objects.requireNonNullElse(most, ""), median, mean, apart, wide, allAlike);
	}

	/** Whether what the group agrees on needs no reason. */
	@ParameterizedTest(name = "{0}: {1}")
	@CsvSource(delimiter = '|', textBlock = """
			# answers | need no reason
			3 3 4     | 3
			3 4       | 3 4
			2 2 3     | 2
			3 4 4 5   | 4
			2 4       |
			4 4 4 1   |
			4         | 4
			4 ? ?     | 4
			? ?       | no-idea
			? x       | no-idea elsewhere
			- -       |
			""")
	void aReasonIsNeededWhereTheAnswersDoNotSaySo(String answers, String freely) {
		var spread = spread(5, answers);
		assertThat(Stream.of("1", "2", "3", "4", "5", "no-idea", "elsewhere", "", "6").filter(spread::bearsOut))
			.containsExactly((freely != null) ? freely.split(" ") : new String[0]);
	}

	@Test
	void ofTwoHundredAllCount() {
		var answers = Stream.of(Collections.nCopies(50, "1"), Collections.nCopies(90, "5"),
				Collections.nCopies(40, "?"), Collections.nCopies(20, "-"));
		var spread = spread(5, answers.flatMap(List::stream).collect(Collectors.joining(" ")));
		assertThat(spread.counts()).containsExactly(50, 0, 0, 0, 90);
		assertThat(spread.unknown()).isEqualTo(40);
		assertThat(spread.unanswered()).isEqualTo(20);
		// 4500 of the 9730 pairs are the whole scale apart, the others not at all
		assertThat(spread.disagreement()).hasToString("0.46");
		assertThat(spread.mean()).hasToString("3.6");
		assertThat(spread.median()).hasToString("5.0");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2 3 3 4", "1 ? x - 5", "5 5 5", "- -", "2 4 4 ? ?" })
	void theOrderOfThePeopleDoesNotMatter(String answers) {
		var turned = Arrays.asList(answers.split(" "));
		for (var turn = 1; turn < turned.size(); turn++) {
			Collections.rotate(turned, 1);
			assertThat(spread(5, String.join(" ", turned))).isEqualTo(spread(5, answers));
		}
	}

	private static Spread spread(int steps, String answers) {
		var said = Arrays.stream(answers.split(" ")).filter((answer) -> !answer.isEmpty()).toList();
		return Spread.of(TrialInstrument.scale("mood", Meaning.STATE, steps), TrialInstrument.INSTEAD,
				said.stream()
					.filter((answer) -> !answer.equals("-"))
					.map((answer) -> answer.equals("?") ? "no-idea" : answer)
					.map((answer) -> answer.equals("x") ? "elsewhere" : answer)
					.toList(),
				said.size());
	}

}
