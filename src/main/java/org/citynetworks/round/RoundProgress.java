package org.citynetworks.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.citynetworks.instrument.Instrument.Item;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.round.Round.Stage;
import org.jspecify.annotations.Nullable;

/**
 * How far those who answer in a round have come: numbers alone, nothing of what they
 * said.
 *
 * @param locked the keys of the topics that are locked
 */
record RoundProgress(Round round, List<Sheet> sheets, List<String> locked) {

	/** Those who take part, in the order in which they were asked. */
	public List<Sheet> present() {
		return those((sheet) -> sheet.state() != State.LEFT);
	}

	public List<Sheet> left() {
		return those((sheet) -> sheet.state() == State.LEFT);
	}

	/** How many there are of a state, by its name. */
	public int count(String state) {
		return those((sheet) -> sheet.state() == State.valueOf(state)).size();
	}

	/** Whether somebody who is written to has not handed in. */
	public boolean isAwaited() {
		return this.round.stage() == Stage.ANSWERING && this.sheets.stream().anyMatch(Sheet::isAwaited);
	}

	/** How many of those who are asked about a topic have answered all of it. */
	public long answered(Topic topic) {
		return asked(topic).filter((sheet) -> sheet.hasAnswered(topic)).count();
	}

	/** How many are asked about a topic. */
	public long askedOf(Topic topic) {
		return asked(topic).count();
	}

	public boolean isLocked(Topic topic) {
		return this.locked.contains(topic.key());
	}

	private Stream<Sheet> asked(Topic topic) {
		return this.sheets.stream().filter((sheet) -> sheet.assessor().counted() && sheet.topics().contains(topic));
	}

	private List<Sheet> those(Predicate<Sheet> condition) {
		return this.sheets.stream().filter(condition).toList();
	}

	/** How far somebody has come. */
	enum State {

		WAITING, BEGUN, HANDED_IN, LEFT

	}

	/**
	 * What somebody has to answer, and how much of it they have.
	 *
	 * @param email where to they were written; null for somebody who answers on paper
	 * @param handedInAt null as long as they can still change it
	 * @param begun whether they have answered anything at all
	 * @param rated how many questions they have rated, by the key of the topic
	 */
	record Sheet(Round round, Assessor assessor, @Nullable String email, String language, @Nullable Instant handedInAt,
			boolean begun, Map<String, Integer> rated) {

		/** The topics that they are asked, in order. */
		public List<Topic> topics() {
			var own = this.assessor.topics();
			return this.round.askedTopics()
				.stream()
				.filter((topic) -> own.isEmpty() || own.contains(topic.key()))
				.toList();
		}

		public boolean hasAnswered(Topic topic) {
			return ratedOf(topic) >= asksOf(topic);
		}

		public int ratedOf(Topic topic) {
			return this.rated.getOrDefault(topic.key(), 0);
		}

		/** How many questions a topic has. */
		public long asksOf(Topic topic) {
			return this.round.items().stream().map(Item::topic).filter(topic::equals).count();
		}

		/** How many topics they have answered. */
		public long answered() {
			return topics().stream().filter(this::hasAnswered).count();
		}

		public State state() {
			if (this.assessor.hasLeft()) {
				return State.LEFT;
			}
			if (this.handedInAt != null) {
				return State.HANDED_IN;
			}
			return this.begun ? State.BEGUN : State.WAITING;
		}

		public @Nullable LocalDate invitedOn() {
			return day(this.assessor.invitedAt());
		}

		public @Nullable LocalDate remindedOn() {
			return day(this.assessor.remindedAt());
		}

		public @Nullable LocalDate handedInOn() {
			return day(this.handedInAt);
		}

		private static @Nullable LocalDate day(@Nullable Instant at) {
			return (at != null) ? LocalDate.ofInstant(at, ZoneOffset.UTC) : null;
		}

		/** Whether they are written to and have not handed in. */
		public boolean isAwaited() {
			return !this.assessor.onPaper() && (state() == State.WAITING || state() == State.BEGUN);
		}

	}

}
