package org.citynetworks.history;

import java.util.Optional;

import org.springframework.stereotype.Component;

/**
 * Entries as they stand now.
 */
@Component
public class Entries {

	private final Revisions revisions;

	private final Editables editables;

	Entries(Revisions revisions, Editables editables) {
		this.revisions = revisions;
		this.editables = editables;
	}

	/** An entry that is on the site, as its newest revision has it. */
	public Optional<Current> current(String subject) {
		var latest = this.revisions.latest(subject);
		if (latest.isPresent()) {
			return latest.filter((revision) -> !revision.kind().isEnd())
				.map((revision) -> new Current(revision.number(), revision.state()));
		}
		return this.editables.of(subject).load(Editables.key(subject)).map((state) -> new Current(0, state));
	}

	/**
	 * An entry as a revision had it; 0 stands for how it was before its first revision.
	 * Where it was there already, the first revision says how.
	 */
	public State at(String subject, int number) {
		if (number > 0) {
			return this.revisions.get(subject, number).state();
		}
		if (this.revisions.latest(subject).isEmpty()) {
			return this.editables.of(subject).load(Editables.key(subject)).orElse(State.NONE);
		}
		var first = this.revisions.get(subject, 1);
		return (first.kind() == Revision.Kind.IMPORTED) ? first.state() : State.NONE;
	}

	/** The state that a draft started from. */
	public State base(Draft draft) {
		return at(draft.subject(), draft.base());
	}

	/**
	 * An entry now.
	 *
	 * @param number of its newest revision; 0 where it has none yet
	 */
	public record Current(int number, State state) {

	}

}
