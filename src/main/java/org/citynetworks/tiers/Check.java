package org.citynetworks.tiers;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.citynetworks.programme.Programme;
import org.citynetworks.programme.Tier;
import org.citynetworks.programme.Tier.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Whether one can apply for a tier, by one's answers.
 *
 * @param verdict nothing until it is asked for and all is answered
 * @param other the tier that suits better, if that is the verdict
 */
record Check(List<Asked> asked, boolean isAskedFor, @Nullable Verdict verdict, @Nullable Tier other) {

	/** What comes of the answers. */
	enum Verdict {

		/** One can apply. */
		YES,

		/** One can begin, and find something out meanwhile. */
		UNSURE,

		/** Another tier suits. */
		OTHER,

		/** One cannot apply. */
		NO

	}

	static Check of(Tier tier, Answers answers, Programme programme) {
		var given = answers.all();
		var asked = IntStream.range(0, Math.min(given.size(), tier.eligibility().size()))
			.mapToObj((place) -> new Asked(place + 1, tier.eligibility().get(place), given.get(place)))
			.toList();
		var isAskedFor = answers.see() != null;
		var isWhole = asked.stream().noneMatch(Asked::isMissing);
		if (!isAskedFor || !isWhole) {
			return new Check(asked, isAskedFor, null, null);
		}
		var other = other(asked, programme);
		return new Check(asked, true, verdict(asked, other.isPresent()), other.orElse(null));
	}

	private static Verdict verdict(List<Asked> asked, boolean hasOther) {
		if (asked.stream().anyMatch((one) -> one.is("no"))) {
			return hasOther ? Verdict.OTHER : Verdict.NO;
		}
		return asked.stream().anyMatch((one) -> one.is("unsure")) ? Verdict.UNSURE : Verdict.YES;
	}

	/** The tier that is there instead, whatever of these questions one says no to. */
	private static Optional<Tier> other(List<Asked> asked, Programme programme) {
		var instead = asked.stream()
			.filter((one) -> one.is("no"))
			.map((one) -> one.condition().instead())
			.distinct()
			.toList();
		return programme.tiers()
			.stream()
			.filter((tier) -> instead.size() == 1 && instead.get(0).equals(tier.slug()))
			.findFirst();
	}

	/** The questions with that answer. */
	public List<Asked> answered(String answer) {
		return this.asked.stream().filter((one) -> one.is(answer)).toList();
	}

	/** The questions that wait for an answer, once the result is asked for. */
	public List<Asked> missing() {
		return this.isAskedFor ? this.asked.stream().filter(Asked::isMissing).toList() : List.of();
	}

	/**
	 * A question with its answer.
	 *
	 * @param number from 1
	 * @param answer {@code yes}, {@code no}, {@code unsure}, or something else that is no
	 * answer
	 */
	record Asked(int number, Condition condition, String answer) {

		public boolean is(String answer) {
			return this.answer.equals(answer);
		}

		public boolean isMissing() {
			return !List.of("yes", "no", "unsure").contains(this.answer);
		}

		/** A page of this site that there is instead; null if there is none. */
		public @Nullable String insteadAddress() {
			return this.condition.instead().startsWith("/") ? this.condition.instead() : null;
		}

	}

}
