package org.citynetworks.membership;

import org.citynetworks.shared.Plain;
import org.citynetworks.export.Table.Point;
import org.jspecify.annotations.Nullable;

/**
 * A member in a network's list, named in the language of whoever asked for it.
 *
 * @param address where its city or region stands on this site; null for a member that
 * leads to neither
 * @param place where its city lies; null for a member that is no city
 */
public record Member(Membership listed, String name, @Nullable String address, @Nullable Point place, Cursor cursor) {

	/** Whether the list writes its name otherwise, accents and the like aside. */
	public boolean isListedOtherwise() {
		return !Plain.words(this.name).equals(Plain.words(this.listed.name()));
	}

	/**
	 * A member's place in the order of a list, as it stands in an address.
	 *
	 * @param sortKey in hexadecimal digits
	 */
	public record Cursor(String sortKey, long id) {

		public static final Cursor START = new Cursor("", 0);

		private static final String WRITTEN = "(?:[0-9a-f]{2}){1,1000}-[0-9]{1,18}";

		/** Reads what {@link #toString} wrote; null for anything else. */
		public static @Nullable Cursor parse(String text) {
			if (!text.matches(WRITTEN)) {
				return null;
			}
			var hyphen = text.indexOf('-');
			return new Cursor(text.substring(0, hyphen), Long.parseLong(text.substring(hyphen + 1)));
		}

		@Override
		public String toString() {
			return this.sortKey + "-" + this.id;
		}

	}

}
