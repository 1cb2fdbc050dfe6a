package org.citynetworks.changes;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.citynetworks.shared.Site;
import org.jspecify.annotations.Nullable;

/**
 * A line in the list of what changed.
 *
 * @param title what is called what changed
 * @param address where it can be read; null for what has no page of its own
 * @param what how it changed
 * @param source the address of the page that the change rests on
 * @param members where the members of the list stand that came in
 * @param comparison where it stands beside what was before
 */
public record Change(String title, @Nullable String address, String what, @Nullable String source,
		@Nullable String members, @Nullable String comparison, Cursor cursor) {

	/** The day of the change (UTC). */
	public LocalDate day() {
		return LocalDate.ofInstant(this.cursor.at(), ZoneOffset.UTC);
	}

	public boolean isSourceOnline() {
		return this.source != null && this.source.matches("https?://.*");
	}

	/** The site that the change rests on: what a reader recognises. */
	public @Nullable String site() {
		return (this.source != null) ? Site.of(this.source) : null;
	}

	/** A change's place in the list, as it stands in an address. */
	public record Cursor(Instant at, long id) {

		/** Before the newest change. */
		static final Cursor START = new Cursor(Instant.parse("9999-12-31T23:59:59Z"), Long.MAX_VALUE);

		private static final String WRITTEN = "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{1,20}Z_[0-9]{1,18}";

		/** Reads what {@link #toString} wrote; null for anything else. */
		static @Nullable Cursor parse(String text) {
			if (!text.matches(WRITTEN)) {
				return null;
			}
			try {
				var parts = text.split("_");
				return new Cursor(Instant.parse(parts[0]), Long.parseLong(parts[1]));
			}
			catch (DateTimeException ex) {
				return null;
			}
		}

		@Override
		public String toString() {
			return this.at + "_" + this.id;
		}

	}

}
