package org.citynetworks.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;

import org.citynetworks.history.Outcome.Published;
import org.citynetworks.history.Outcome.Wrong;
import org.citynetworks.history.Revision.Kind;

/**
 * Somebody who edits entries in a test, and gives a reason each time.
 */
public record Edits(Drafts drafts, Publish publish, Entries entries, long person) {

	/** Publishes an entry that is otherwise than it was. */
	public Revision edit(String subject, UnaryOperator<State> change) {
		var now = this.entries.current(subject).orElseThrow();
		return published(draft(subject, Kind.EDITED, now.number(), change.apply(now.state())));
	}

	public Revision create(String subject, State state) {
		return published(draft(subject, Kind.CREATED, 0, state));
	}

	public Revision end(String subject) {
		var now = this.entries.current(subject).orElseThrow();
		return published(draft(subject, Kind.ARCHIVED, now.number(), now.state()));
	}

	public Revision revive(Revision end) {
		return published(draft(end.subject(), Kind.REVIVED, end.number(), end.state()));
	}

	/** The messages of what is wrong with an entry that is otherwise than it was. */
	public List<String> mistakes(String subject, UnaryOperator<State> change) {
		var now = this.entries.current(subject).orElseThrow();
		return mistakes(draft(subject, Kind.EDITED, now.number(), change.apply(now.state())));
	}

	public List<String> mistakes(Draft draft) {
		var outcome = this.publish.publish(draft.id(), draft.version(), this.person);
		assertThat(outcome).isInstanceOf(Wrong.class);
		return ((Wrong) outcome).mistakes().stream().map(Mistake::message).toList();
	}

	public Revision published(Draft draft) {
		var outcome = this.publish.publish(draft.id(), draft.version(), this.person);
		assertThat(outcome).isInstanceOf(Published.class);
		return ((Published) outcome).revision();
	}

	public Draft draft(String subject, Kind kind, int base, State state) {
		return this.drafts.save(this.drafts.begin(subject, kind, base, state, this.person), state, "It is so", null);
	}

}
