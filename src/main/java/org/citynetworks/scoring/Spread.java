package org.citynetworks.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Instrument.Instead;
import org.citynetworks.instrument.Instrument.Instead.Means;
import org.jspecify.annotations.Nullable;

/**
 * How the answers to a scale are spread. A step is a number from 1 on; what was said
 * instead of one is counted and never reckoned with.
 *
 * @param counts how many gave each step, from the lowest to the highest
 * @param instead how many said what instead, in the order of the instrument
 * @param unanswered how many were asked and said nothing
 */
public record Spread(Asked scale, List<Integer> counts, List<SaidInstead> instead, int unanswered) {

	/**
	 * The spread of some answers.
	 * @param answers each a step or the key of what was said instead; anything else is no
	 * answer
	 * @param asked how many were asked
	 */
	static Spread of(Asked scale, List<Instead> instead, List<String> answers, int asked) {
		var counts = IntStream.rangeClosed(1, scale.steps().size())
			.mapToObj((step) -> count(answers, Integer.toString(step)))
			.toList();
		var others = instead.stream().map((one) -> new SaidInstead(one, count(answers, one.key()))).toList();
		var answered = counts.stream().mapToInt((count) -> count).sum()
				+ others.stream().mapToInt(SaidInstead::count).sum();
		return new Spread(scale, counts, others, asked - answered);
	}

	private static int count(List<String> answers, String answer) {
		return (int) answers.stream().filter(answer::equals).count();
	}

	/** How many gave a step. */
	public int rated() {
		return this.counts.stream().mapToInt((count) -> count).sum();
	}

	/** How many gave a step or said something instead. */
	public int answered() {
		return rated() + this.instead.stream().mapToInt(SaidInstead::count).sum();
	}

	/** How many could not judge. */
	public int unknown() {
		return this.instead.stream()
			.filter((one) -> one.instead().means() == Means.UNKNOWN)
			.mapToInt(SaidInstead::count)
			.sum();
	}

	/** How many gave an answer, be it a step or something instead. */
	public int count(String answer) {
		var step = step(answer);
		return (step > 0) ? this.counts.get(step - 1)
				: this.instead.stream()
					.filter((one) -> one.instead().key().equals(answer))
					.mapToInt(SaidInstead::count)
					.sum();
	}

	/** Whether something is an answer to it, be it a step or something instead. */
	public boolean isAnswer(String said) {
		return step(said) > 0 || this.instead.stream().anyMatch((one) -> one.instead().key().equals(said));
	}

	/** The step that an answer is; 0 if it is none. */
	public int step(String answer) {
		return steps().filter((step) -> answer.equals(Integer.toString(step))).findFirst().orElse(0);
	}

	/** The lowest step that was given; null if none was. */
	public @Nullable Integer lowest() {
		return (rated() > 0) ? at(0) : null;
	}

	/** The highest step that was given; null if none was. */
	public @Nullable Integer highest() {
		return (rated() > 0) ? at(rated() - 1) : null;
	}

	/** The steps that were given by most; several if equally many gave them. */
	public List<Integer> mostOften() {
		var most = this.counts.stream().mapToInt((count) -> count).max().orElse(0);
		return steps().filter((step) -> most > 0 && this.counts.get(step - 1) == most).boxed().toList();
	}

	/**
	 * The step in the middle, or what is halfway between the two there; null if none was
	 * given.
	 */
	public @Nullable BigDecimal median() {
		return Fraction.rounded(middle(), 1);
	}

	@Nullable Fraction middle() {
		return (rated() > 0) ? Fraction.of(twiceMiddle(), 2) : null;
	}

	private int twiceMiddle() {
		return at((rated() - 1) / 2) + at(rated() / 2);
	}

	/** To one decimal, a half up; null if no step was given. */
	public @Nullable BigDecimal mean() {
		var sum = steps().mapToLong((step) -> (long) step * this.counts.get(step - 1)).sum();
		return (rated() > 0) ? Fraction.rounded(Fraction.of(sum, rated()), 1) : null;
	}

	/**
	 * How far any two who gave a step are apart on average, as a share of the whole
	 * scale, to two decimals: 0 if all gave the same, 1 if two gave the lowest and the
	 * highest. Null if fewer than two gave one.
	 */
	public @Nullable BigDecimal disagreement() {
		return Fraction.rounded(apart(), 2);
	}

	@Nullable Fraction apart() {
		long rated = rated();
		if (rated < 2) {
			return null;
		}
		var sum = 0L;
		for (var low = 0; low < this.counts.size(); low++) {
			for (var high = low + 1; high < this.counts.size(); high++) {
				sum += (long) this.counts.get(low) * this.counts.get(high) * (high - low);
			}
		}
		return Fraction.of(2 * sum, rated * (rated - 1) * (this.counts.size() - 1));
	}

	/** Whether people are on average more than a quarter of the scale apart. */
	public boolean isWide() {
		var apart = apart();
		return apart != null && Scale.isWide(apart);
	}

	/** What all who answered said alike, be it a step or something instead. */
	public Optional<String> unanimous() {
		var answered = answered();
		return Stream
			.concat(steps().mapToObj(Integer::toString), this.instead.stream().map((one) -> one.instead().key()))
			.filter((answer) -> answered > 0 && count(answer) == answered)
			.findFirst();
	}

	/**
	 * Whether what a group agrees on needs no reason, because the answers are one: a step
	 * less than one away from the median of people who are not far apart; or, where
	 * nobody gave a step, what somebody said.
	 */
	public boolean bearsOut(String answer) {
		var step = step(answer);
		if (rated() == 0) {
			return count(answer) > 0;
		}
		return step > 0 && Math.abs(2 * step - twiceMiddle()) < 2 && !isWide();
	}

	Scale reach() {
		return new Scale(this.counts.size());
	}

	private IntStream steps() {
		return IntStream.rangeClosed(1, this.counts.size());
	}

	/** The step that stands at a place, if all that were given are put in order. */
	private int at(int place) {
		var passed = 0;
		for (var index = 0; index < this.counts.size(); index++) {
			passed += this.counts.get(index);
			if (place < passed) {
				return index + 1;
			}
		}
		throw new IllegalArgumentException("only %d gave a step".formatted(passed));
	}

	/**
	 * What was said instead of an answer.
	 *
	 * @param count by how many
	 */
	public record SaidInstead(Instead instead, int count) {

	}

}
