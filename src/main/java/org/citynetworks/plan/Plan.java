package org.citynetworks.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.citynetworks.history.State;
import org.jspecify.annotations.Nullable;

/**
 * What a participant plans, without what is between it and those who look after it.
 *
 * @param participant a slug
 * @param idea of the project that it is about
 * @param liaisonRole of whoever speaks for the city in this
 * @param milestones the first to be reached first
 */
record Plan(String participant, LocalDate begun, LocalDate until, String idea, String liaisonRole,
		List<Line> diagnostics, List<Line> sessions, List<Milestone> milestones, List<Line> results) {

	static Plan of(String participant, State state) {
		return new Plan(participant, LocalDate.parse(state.said("begun")), LocalDate.parse(state.said("until")),
				state.said("idea"), state.said("liaison_role"), lines(state, "diagnostic"), lines(state, "session"),
				state.lines("milestone")
					.stream()
					.map((key) -> Milestone.of(key, state))
					.sorted(Comparator.comparing(Milestone::due))
					.toList(),
				lines(state, "result"));
	}

	private static List<Line> lines(State state, String field) {
		return state.lines(field)
			.stream()
			.map((key) -> new Line(state.said(key + ".day"), state.said(key + ".what"), state.said(key + ".result")))
			.sorted(Comparator.comparing(Line::day))
			.toList();
	}

	/** What histories call it. */
	public String subject() {
		return PlanEditing.KIND + "/" + this.participant;
	}

	/** What should have been reached before a day, and was not. */
	public List<Milestone> late(LocalDate today) {
		return this.milestones.stream().filter((one) -> one.isLate(today)).toList();
	}

	public long done() {
		return this.milestones.stream().filter((one) -> one.state() == Standing.DONE).count();
	}

	/** How many are still meant to be reached, or are. */
	public long meant() {
		return this.milestones.stream().filter((one) -> one.state() != Standing.DROPPED).count();
	}

	/** What comes next; null where nothing does. */
	public @Nullable Milestone next() {
		return this.milestones.stream().filter((one) -> one.state() == Standing.OPEN).findFirst().orElse(null);
	}

	/**
	 * A diagnostic, a session or a result.
	 *
	 * @param day when, as exactly as is known; empty where it is not
	 */
	record Line(String day, String what, String result) {

	}

	/**
	 * Something to be reached.
	 *
	 * @param key its line in the entry, such as {@code milestone.12}
	 * @param owner who sees to it
	 */
	record Milestone(String key, String what, LocalDate due, String owner, Standing state, String doneOn) {

		static Milestone of(String key, State state) {
			return new Milestone(key, state.said(key + ".what"), LocalDate.parse(state.said(key + ".due")),
					state.said(key + ".owner"), Standing.of(state.said(key + ".state")), state.said(key + ".done_on"));
		}

		public boolean isLate(LocalDate today) {
			return this.state == Standing.OPEN && this.due.isBefore(today);
		}

		public long daysLate(LocalDate today) {
			return today.toEpochDay() - this.due.toEpochDay();
		}

	}

}
