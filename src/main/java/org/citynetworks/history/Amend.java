package org.citynetworks.history;

import java.util.function.UnaryOperator;

import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.WriteRevision.Deed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes an entry where nobody typed anything that could be a draft: a rule demands it,
 * or a deed done elsewhere.
 */
@Component
public class Amend {

	private final Revisions revisions;

	private final Entries entries;

	private final WriteRevision write;

	Amend(Revisions revisions, Entries entries, WriteRevision write) {
		this.revisions = revisions;
		this.entries = entries;
		this.write = write;
	}

	/** Lets nobody else publish an entry until the transaction ends. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void hold(String subject) {
		this.write.hold(subject);
	}

	/**
	 * Publishes what becomes of an entry as it stands now; nothing where it stays what it
	 * is, or has ended.
	 * @param by whose deed it is, a number; null for the site itself
	 * @return whether anything changed
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public boolean amend(String subject, UnaryOperator<State> change, String reason, @Nullable Long by) {
		this.write.hold(subject);
		var current = this.entries.current(subject);
		var after = current.map((entry) -> change.apply(entry.state()));
		if (current.isEmpty() || after.equals(current.map(Entries.Current::state))) {
			return false;
		}
		var before = current.get().state();
		if (this.revisions.latest(subject).isEmpty()) {
			this.write.first(subject, before);
		}
		var number = this.revisions.latest(subject).map(Revision::number).orElseThrow() + 1;
		this.write.next(new Deed(subject, Kind.EDITED, by, null, reason, null), number, before, after.get());
		return true;
	}

}
