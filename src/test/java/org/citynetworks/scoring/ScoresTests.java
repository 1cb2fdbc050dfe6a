package org.citynetworks.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.instrument.Instrument.Topic;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rounds worked by hand, as {@link TrialRound} is written.
 */
class ScoresTests {

	@Test
	void whatTheGroupAgreedOnStandsAndElseTheMedian() {
		assertThat(told("""
				       | Ana | Bo | Cy | Di | agreed
				wells  | 4   | 4  | 5  | 4  |
				rivers | 1   | 2  | 5  | 2  | 3
				smoke  | 2   | 3  | ?  | -  |
				pay    | 1   | 1  | 1  | 1  | 1
				rest   | 2   | ?  | ?  | x  |
				safety | 3   | 5  | 3  | 4  |
				""")).isEqualTo("""
				nature 3.0
				  water 3.5
				    wells 4.0 median
				    rivers 3.0 agreed
				  air 2.5
				    smoke 2.5 median
				people 2.2
				  work 2.2
				    pay 1.0 agreed
				    rest 2.0 median
				    safety 3.5 median
				""");
	}

	/** 3.75 and 2.5 are 3.125 on average; from 3.8 and 2.5 it would be 3.2. */
	@Test
	void anAreaIsTheMeanOfItsTopicsAndIsRoundedOnce() {
		assertThat(told("""
				       | Ana | Bo | agreed
				wells  | 3   | 4  |
				rivers | 4   | 4  |
				smoke  | 2   | 3  |
				""")).startsWith("""
				nature 3.1
				  water 3.8
				    wells 3.5 median
				    rivers 4.0 median
				  air 2.5
				    smoke 2.5 median
				""");
	}

	@Test
	void whatNobodyRatedIsLeftOutOfTheMeans() {
		assertThat(told("""
				       | Ana | Bo | agreed
				wells  | 2   | 2  |
				rivers | ?   | ?  |
				smoke  | -   | -  |
				pay    | x   | x  |
				rest   | 4   | 4  | no-idea
				safety | -   | ?  | 5
				""")).isEqualTo("""
				nature 2.0
				  water 2.0
				    wells 2.0 median
				    rivers - none
				  air -
				    smoke - none
				people 5.0
				  work 5.0
				    pay - none
				    rest - agreed_instead
				    safety 5.0 agreed
				""");
	}

	@Test
	void aRoundInWhichNobodyKnowsAnythingHasNoValues() {
		var scores = TrialRound.of("""
				       | Ana | Bo | agreed
				wells  | ?   | ?  |
				rivers | ?   | ?  |
				smoke  | ?   | ?  |
				pay    | ?   | ?  |
				rest   | ?   | ?  |
				safety | ?   | ?  |
				""").scores();
		assertThat(scores.areas()).extracting(AreaScore::value).containsOnlyNulls();
		assertThat(keys(scores.unknown())).isEqualTo("wells rivers smoke pay rest safety");
		assertThat(keys(scores.strengths()) + keys(scores.gaps()) + keys(scores.disputed())).isEmpty();
		assertThat(scores.goals()).extracting(Part::value).containsOnlyNulls();
	}

	@Test
	void aRoundInWhichNobodyAnswersHasNoValues() {
		var scores = TrialRound.of("""
				      | agreed
				wells |
				""").scores();
		assertThat(scores.respondents()).isZero();
		assertThat(scores.items()).hasSize(6)
			.allSatisfy((item) -> assertThat(item.standing()).isEqualTo(ItemScore.Standing.NONE));
		assertThat(scores.unknown()).isEmpty();
	}

	@Test
	void whatOnePersonSaysStands() {
		var scores = TrialRound.of("""
				       | Ana           | agreed
				wells  | 5             |
				rivers | 1 worse high  |
				smoke  | 4             |
				pay    | 3             |
				rest   | ?             |
				""").scores();
		assertThat(keys(scores.strengths())).isEqualTo("wells smoke");
		assertThat(keys(scores.gaps())).isEqualTo("rivers");
		assertThat(scores.disputed()).isEmpty();
		assertThat(scores.items()).extracting((item) -> item.state().disagreement()).containsOnlyNulls();
	}

	@Test
	void onlyWhatWasAskedIsThere() {
		var round = TrialRound.of("""
				       | Ana | Bo | agreed
				wells  | 5   | 4  |
				smoke  | 1   | 1  |
				pay    | 3   | 3  |
				""");
		var scores = round.scores(Set.of("air", "work"));
		assertThat(scores.topics()).extracting((topic) -> topic.of().key()).containsExactly("air", "work");
		assertThat(scores.item("wells")).isEmpty();
		assertThat(scores.areas()).extracting((area) -> String.valueOf(area.value())).containsExactly("1.0", "3.0");
		assertThat(round.scores(Set.of("water")).areas()).singleElement()
			.extracting((area) -> area.area().key())
			.isEqualTo("nature");
	}

	@Test
	void whoeverIsNotAskedOfATopicIsNotSilentThere() {
		var round = TrialRound.of("""
				       | Ana | Bo | Cy | agreed
				wells  | 5   | -  | -  |
				smoke  | 1   | -  | 2  |
				""").asking("Bo", "air").asking("Cy", "work");
		assertThat(round.scores().item("wells")).get().extracting((item) -> item.state().unanswered()).isEqualTo(0);
		assertThat(round.scores().item("smoke")).get().satisfies((item) -> {
			// Cy was not asked and answered all the same
			assertThat(item.state().counts()).containsExactly(1, 1, 0, 0, 0);
			assertThat(item.state().unanswered()).isEqualTo(1);
		});
	}

	@Test
	void whatSomebodySaidWhoLeftCountsOrNot() {
		var all = TrialRound.of("""
				       | Ana | Bo | Cy | agreed
				wells  | 5   | 4  | 1  |
				""");
		assertThat(all.scores().item("wells")).get().extracting((item) -> item.value().toString()).isEqualTo("4.0");
		assertThat(all.without("Cy").scores().item("wells")).get()
			.extracting((item) -> item.value().toString())
			.isEqualTo("4.5");
	}

	@Test
	void strengthsGapsAndPrioritiesGoByQuartersOfTheScale() {
		var scores = TrialRound.of("""
				       | Ana             | Bo             | agreed
				wells  | 5 same low      | 4 better low   |
				rivers | 5 worse high    | 5 worse high   |
				smoke  | 4 same high     | 4 same medium  |
				pay    | 2 better medium | 2 same medium  |
				rest   | 3 worse high    | 3 worse medium |
				safety | 1 same high     | 3 worse high   | 1
				""").scores();
		assertThat(keys(scores.strengths())).isEqualTo("wells smoke");
		assertThat(keys(scores.gaps())).isEqualTo("safety pay rest rivers");
		assertThat(keys(scores.priorities())).isEqualTo("safety rivers rest smoke");
		assertThat(keys(scores.disputed())).isEqualTo("safety wells");
	}

	@Test
	void aGapThatNobodyCouldRateIsPutAsideByAgreement() {
		var round = """
				       | Ana          | Bo           | agreed
				wells  | ? worse high | ? worse high | %s
				""";
		assertThat(keys(TrialRound.of(round.formatted("")).scores().gaps())).isEqualTo("wells");
		var aside = TrialRound.of(round.formatted("elsewhere")).scores();
		assertThat(keys(aside.gaps()) + keys(aside.priorities())).isEmpty();
		assertThat(aside.unknown()).isEmpty();
	}

	@Test
	void nineStepsHaveThreeLowAndThreeHighOnes() {
		var scores = TrialRound.of(9, """
				       | Ana | Bo | agreed
				wells  | 3   | 3  |
				rivers | 3   | 4  |
				smoke  | 4   | 4  |
				pay    | 6   | 6  |
				rest   | 6   | 7  |
				safety | 7   | 9  |
				""").scores();
		assertThat(keys(scores.gaps())).isEqualTo("wells");
		assertThat(keys(scores.strengths())).isEqualTo("safety");
		assertThat(scores.areas()).extracting((area) -> String.valueOf(area.value())).containsExactly("3.6", "6.8");
	}

	@Test
	void theLargestShareOfThoseWhoDoNotKnowComesFirst() {
		assertThat(keys(TrialRound.of("""
				       | Ana | Bo | Cy | Di | agreed
				wells  | 5   | ?  | ?  | 4  |
				rivers | 5   | ?  | -  | -  |
				smoke  | ?   | ?  | ?  | 4  |
				pay    | x   | x  | -  | 3  |
				rest   | 4   | 4  | 4  | ?  | no-idea
				safety | 4   | ?  | 4  | ?  | 4
				""").scores().unknown())).isEqualTo("rest smoke wells rivers safety");
	}

	@Test
	void coverageIsByAllThatTouchesIt() {
		var scores = TrialRound.of("""
				       | Ana | agreed
				wells  | 2   |
				rivers | 5   |
				smoke  | ?   |
				pay    | 3   |
				rest   | 4   |
				safety | 4   |
				""").scores();
		assertThat(covered(scores.principles())).isEqualTo("labour 3 of 3: 3.7, environment 2 of 3: 3.5");
		assertThat(covered(scores.goals()))
			.isEqualTo("1 1 of 1: 3.0, 3 1 of 2: 4.0, 6 2 of 2: 3.5, 8 3 of 3: 3.7, 11 0 of 1: null, 14 1 of 1: 5.0");
	}

	private static String covered(List<? extends Part<?>> parts) {
		return parts.stream()
			.map((part) -> "%s %d of %d: %s".formatted(part.of(), part.rated(), part.items().size(), part.value()))
			.collect(Collectors.joining(", "));
	}

	private static String told(String round) {
		return TrialRound.of(round)
			.scores()
			.areas()
			.stream()
			.map((area) -> "%s %s%n".formatted(area.area().key(), number(area.value()))
					+ area.topics().stream().map(ScoresTests::told).collect(Collectors.joining()))
			.collect(Collectors.joining());
	}

	private static String told(Part<Topic> topic) {
		return "  %s %s%n".formatted(topic.of().key(), number(topic.value())) + topic.items()
			.stream()
			.map((item) -> "    %s %s %s%n".formatted(item.item().key(), number(item.value()),
					item.standing().name().toLowerCase(Locale.ROOT)))
			.collect(Collectors.joining());
	}

	private static String number(@Nullable BigDecimal value) {
		return (value != null) ? value.toString() : "-";
	}

	private static String keys(List<ItemScore> items) {
		return items.stream().map((item) -> item.item().key()).collect(Collectors.joining(" "));
	}

}
