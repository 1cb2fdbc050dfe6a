package org.citynetworks.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instrument.Item;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What holds of any round, tried with some that were thrown with dice.
 */
class ScoresPropertyTests {

	static LongStream seeds() {
		return LongStream.range(0, 150);
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void theOrderOfPeopleAndAnswersDoesNotMatter(long seed) {
		var round = Thrown.of(seed);
		var respondents = new ArrayList<>(round.respondents);
		var given = new ArrayList<>(round.given);
		var agreed = new ArrayList<>(round.agreed);
		List.of(respondents, given, agreed).forEach((list) -> Collections.shuffle(list, new Random(seed)));
		assertThat(new Thrown(round.instrument, respondents, given, agreed).scores()).isEqualTo(round.scores());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whoSaidItDoesNotMatter(long seed) {
		var round = Thrown.of(seed);
		var others = new Thrown(round.instrument,
				round.respondents.stream().map((one) -> new Respondent(1000 - one.assessor(), one.topics())).toList(),
				round.given.stream()
					.map((one) -> new Given(1000 - one.assessor(), one.item(), one.asked(), one.answer()))
					.toList(),
				round.agreed);
		assertThat(others.scores()).isEqualTo(round.scores());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whoeverDoesNotKnowMovesNoNumber(long seed) {
		var round = Thrown.of(seed);
		var respondents = new ArrayList<>(round.respondents);
		respondents.add(new Respondent(500, Set.of()));
		var given = new ArrayList<>(round.given);
		round.items().forEach((item) -> given.add(new Given(500, item.key(), "mood", "no-idea")));
		var scores = new Thrown(round.instrument, respondents, given, round.agreed).scores();
		assertThat(scores.areas()).extracting(AreaScore::value)
			.isEqualTo(round.scores().areas().stream().map(AreaScore::value).toList());
		assertThat(scores.disputed()).extracting((item) -> item.state().disagreement())
			.isEqualTo(round.scores().disputed().stream().map((item) -> item.state().disagreement()).toList());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void whoeverIsNoRespondentDoesNotCount(long seed) {
		var round = Thrown.of(seed);
		var given = new ArrayList<>(round.given);
		round.items().forEach((item) -> given.add(new Given(500, item.key(), "mood", "1")));
		assertThat(new Thrown(round.instrument, round.respondents, given, round.agreed).scores())
			.isEqualTo(round.scores());
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void allNumbersLieWhereTheyCan(long seed) {
		var scores = Thrown.of(seed).scores();
		var steps = scores.state().steps().size();
		assertThat(scores.items()).allSatisfy((item) -> {
			var state = item.state();
			assertThat(state.answered() + state.unanswered()).isEqualTo(scores.respondents());
			if (state.rated() > 0) {
				assertThat(state.median()).isBetween(number(state.lowest()), number(state.highest()));
				assertThat(state.mean()).isBetween(number(state.lowest()), number(state.highest()));
				assertThat(state.mostOften()).allMatch((step) -> step >= state.lowest() && step <= state.highest());
			}
			if (state.rated() > 1) {
				assertThat(state.disagreement()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
				assertThat(state.apart().over().signum() == 0).isEqualTo(state.lowest().equals(state.highest()));
			}
		});
		assertThat(scores.topics()).allSatisfy((topic) -> {
			var values = topic.items().stream().map(ItemScore::value).filter(Objects::nonNull).sorted().toList();
			if (!values.isEmpty()) {
				assertThat(topic.value()).isBetween(values.get(0), values.get(values.size() - 1));
			}
			assertThat(topic.value() == null).isEqualTo(values.isEmpty());
			assertThat(topic.rated()).isEqualTo(values.size());
		});
		assertThat(scores.areas()).extracting(AreaScore::value)
			.filteredOn(Objects::nonNull)
			.allSatisfy((value) -> assertThat(value).isBetween(BigDecimal.ONE, number(steps)));
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void agreeingOnWhatTheAnswersSayChangesNoValue(long seed) {
		var scores = Thrown.of(seed).scores();
		assertThat(scores.items()).filteredOn((item) -> item.standing() == ItemScore.Standing.MEDIAN)
			.filteredOn((item) -> item.value().stripTrailingZeros().scale() <= 0)
			.allSatisfy((item) -> {
				var answer = item.value().toBigInteger().toString();
				var agreed = new ItemScore(item.item(), item.state(), item.trend(), item.priority(),
						new Agreed(item.item().key(), answer, ""));
				assertThat(agreed.value()).isEqualTo(item.value());
				assertThat(item.state().bearsOut(answer)).isNotEqualTo(item.state().isWide());
			});
	}

	@ParameterizedTest
	@MethodSource("seeds")
	void aScaleReadFromItsOtherEndTurnsTheSpreadRound(long seed) {
		var round = Thrown.of(seed);
		var steps = round.scores().state().steps().size();
		UnaryOperator<String> turned = (answer) -> answer.matches("\\d")
				? String.valueOf(steps + 1 - Integer.parseInt(answer)) : answer;
		var mirror = new Thrown(round.instrument, round.respondents,
				round.given.stream()
					.map((one) -> new Given(one.assessor(), one.item(), one.asked(),
							one.asked().equals("mood") ? turned.apply(one.answer()) : one.answer()))
					.toList(),
				List.of())
			.scores();
		assertThat(round.scores().items()).allSatisfy((item) -> {
			var other = mirror.item(item.item().key()).orElseThrow().state();
			assertThat(other.apart()).isEqualTo(item.state().apart());
			if (item.state().rated() > 0) {
				assertThat(other.median().add(item.state().median())).isEqualByComparingTo(number(steps + 1));
			}
		});
	}

	private static BigDecimal number(int step) {
		return new BigDecimal(step).setScale(1);
	}

	private record Thrown(Instrument instrument, List<Respondent> respondents, List<Given> given, List<Agreed> agreed) {

		private static final List<String> INSTEAD = List.of("no-idea", "elsewhere", "nonsense", "");

		static Thrown of(long seed) {
			var dice = new Random(seed);
			var steps = 2 + dice.nextInt(8);
			var instrument = TrialInstrument.of(steps);
			var people = dice.nextInt((seed % 10 == 0) ? 200 : 8);
			var respondents = IntStream.range(0, people).mapToObj((one) -> new Respondent(one, Set.of())).toList();
			var given = new ArrayList<Given>();
			var agreed = new ArrayList<Agreed>();
			for (var item : instrument.items(TrialInstrument.LEVEL)) {
				for (var person = 0; person < people; person++) {
					given.add(new Given(person, item.key(), "mood", answer(dice, steps)));
					given.add(new Given(person, item.key(), "course", answer(dice, 3)));
					given.add(new Given(person, item.key(), "urgency", answer(dice, 3)));
				}
				if (dice.nextInt(3) == 0) {
					agreed.add(new Agreed(item.key(), String.valueOf(1 + dice.nextInt(steps)), ""));
				}
			}
			return new Thrown(instrument, respondents, given, agreed);
		}

		private static String answer(Random dice, int steps) {
			return (dice.nextInt(4) == 0) ? INSTEAD.get(dice.nextInt(INSTEAD.size()))
					: String.valueOf(1 + dice.nextInt(steps));
		}

		List<Item> items() {
			return this.instrument.items(TrialInstrument.LEVEL);
		}

		Scores scores() {
			return Scores.of(this.instrument, TrialInstrument.LEVEL, Set.of(), this.respondents, this.given,
					this.agreed);
		}

	}

}
