package org.citynetworks.history;

import java.util.List;
import java.util.Optional;

/**
 * A field of an entry as it is edited.
 *
 * @param message the key of its name
 * @param many whether it has lines
 * @param explained whether a change of it needs a reason
 */
public record Field(String name, String message, boolean many, boolean explained, List<Part> parts) {

	/** A field that is one text. */
	public static Field one(String name, String message, Part part) {
		return new Field(name, message, false, false, List.of(part));
	}

	/** A field with any number of lines. */
	public static Field many(String name, String message, List<Part> parts) {
		return new Field(name, message, true, false, parts);
	}

	/** The same, of which a change needs a reason. */
	public Field withReason() {
		return new Field(this.name, this.message, this.many, true, this.parts);
	}

	public Optional<Part> part(String name) {
		return this.parts.stream().filter((part) -> part.name().equals(name)).findFirst();
	}

}
