package org.citynetworks.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.account.EmailAddress;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * How far those who answer in a round have come: numbers alone, nothing of what they
 * said.
 *
 * @param sheets in the order in which people were asked
 * @param locked the keys of the topics that are locked
 */
record RoundProgress(Round round, List<Sheet> sheets, Set<String> locked) {

	Sheet sheet(long assessor) {
		return this.sheets.stream()
			.filter((sheet) -> sheet.assessor().id() == assessor)
			.findFirst()
			.orElseThrow(() -> new NotFound("assessor", Long.toString(assessor)));
	}

	/** Those who take part. */
	public List<Sheet> present() {
		return those((sheet) -> sheet.state() != State.LEFT);
	}

	/** How many there are of a state, by its name. */
	public int count(String state) {
		return those((sheet) -> sheet.state() == State.valueOf(state)).size();
	}

	private List<Sheet> those(Predicate<Sheet> condition) {
		return this.sheets.stream().filter(condition).toList();
	}

	/** Whether somebody who is written to has not handed in. */
	public boolean isAwaited() {
		return this.round.stage() == Stage.ANSWERING && this.sheets.stream().anyMatch(Sheet::isAwaited);
	}

	/** The keys of all addresses but of somebody's own; 0 for nobody. */
	Set<String> addresses(long but) {
		return this.sheets.stream()
			.filter((sheet) -> sheet.assessor().id() != but)
			.flatMap((sheet) -> Stream.ofNullable(sheet.email()))
			.map(EmailAddress::key)
			.collect(Collectors.toUnmodifiableSet());
	}

	/** How far each topic has come, by all whose answers count. */
	public List<ByTopic> topics() {
		return this.round.askedTopics().stream().map(this::of).toList();
	}

	private ByTopic of(Topic topic) {
		var parts = this.sheets.stream()
			.filter((sheet) -> sheet.assessor().counted())
			.flatMap((sheet) -> sheet.parts().stream())
			.filter((part) -> part.topic().key().equals(topic.key()))
			.toList();
		return new ByTopic(topic, parts.stream().filter(Part::isWhole).count(), parts.size(),
				this.locked.contains(topic.key()));
	}

	/** How far somebody has come. */
	enum State {

		WAITING, BEGUN, HANDED_IN, LEFT

	}

	/**
	 * How far a topic has come.
	 *
	 * @param answered how many have answered all of it
	 * @param asked how many are asked
	 */
	record ByTopic(Topic topic, long answered, long asked, boolean locked) {

	}

	/**
	 * How far somebody has come with a topic.
	 *
	 * @param rated how many of its questions they have rated
	 */
	record Part(Topic topic, long rated, long questions) {

		public boolean isWhole() {
			return this.rated >= this.questions;
		}

	}

	/**
	 * What somebody has to answer, and how much of it they have.
	 *
	 * @param email where to they were written; null for somebody who answers on paper
	 * @param handedInAt null as long as they can still change it
	 * @param begun whether they have answered anything at all
	 */
	record Sheet(Assessor assessor, @Nullable String email, String language, @Nullable Instant handedInAt,
			boolean begun, List<Part> parts) {

		/** How many topics they have answered. */
		public long answered() {
			return this.parts.stream().filter(Part::isWhole).count();
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

		/** Whether they are written to and have not handed in. */
		public boolean isAwaited() {
			return !this.assessor.onPaper() && (state() == State.WAITING || state() == State.BEGUN);
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

	}

}
