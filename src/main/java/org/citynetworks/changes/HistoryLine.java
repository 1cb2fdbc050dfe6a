package org.citynetworks.changes;

import java.time.OffsetDateTime;
import java.util.List;

import org.citynetworks.history.WordDiff.Piece;
import org.citynetworks.shared.Site;
import org.jspecify.annotations.Nullable;

/**
 * A line in the history of an entry.
 *
 * @param id of the revision
 * @param title what is called what changed, where it is not the entry itself
 * @param what how it changed
 * @param by whose deed it was, a message
 * @param source what the change as a whole rests on
 * @param fields what changed; all of it in a first revision, too much to show, by name
 * @param isHidden whether something changed that not everybody may see
 * @param comparison where both revisions stand side by side
 */
record HistoryLine(long id, int number, OffsetDateTime at, @Nullable String title, String what, String by,
		@Nullable String reason, @Nullable String source, List<FieldLine> fields, int more, List<String> names,
		boolean isHidden, @Nullable String comparison) {

	public boolean isSourceOnline() {
		return this.source != null && this.source.matches("https?://.*");
	}

	/** The site that the change rests on: what a reader recognises. */
	public @Nullable String site() {
		return (this.source != null) ? Site.of(this.source) : null;
	}

	/**
	 * What changed in a field, in short.
	 *
	 * @param isNew whether the line of the field was not there before
	 * @param isGone whether it is not there any more
	 */
	record FieldLine(String field, boolean isNew, boolean isGone, List<Piece> pieces) {

	}

}
