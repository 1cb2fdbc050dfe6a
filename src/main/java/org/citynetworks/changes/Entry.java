package org.citynetworks.changes;

import org.citynetworks.history.Editable;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Revision;
import org.citynetworks.history.State;
import org.jspecify.annotations.Nullable;

/**
 * An entry whose history is read.
 *
 * @param title what it is called, or was called last
 * @param address where everybody reads it; null for what is not on the site, or has no
 * page of its own
 * @param latest the number of its newest revision
 * @param isEnded whether it is no longer on the site
 * @param history where its history stands
 */
record Entry(String subject, Editable editable, String title, @Nullable String address, int latest, boolean isEnded,
		@Nullable String history) {

	/**
	 * Where a revision stands beside the one before it; null where that would show
	 * nothing.
	 */
	static @Nullable String comparison(@Nullable String history, Revision revision) {
		var number = revision.number();
		return (history == null || number == 1 || revision.fields().isEmpty()) ? null
				: history + "/compare?from=" + (number - 1) + "&to=" + number;
	}

	public String kind() {
		return this.editable.kind();
	}

	public String key() {
		return Editables.key(this.subject);
	}

}
