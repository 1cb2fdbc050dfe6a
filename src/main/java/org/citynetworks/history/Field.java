package org.citynetworks.history;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.citynetworks.shared.Language;

/**
 * A field of an entry as it is edited.
 *
 * @param message the key of its name
 * @param many whether it has lines
 * @param explained whether a change of it needs a reason
 * @param told the parts by which its lines are put in order and told from each other;
 * empty where a line is said whole
 * @param hint the key of a sentence that helps to fill it in; empty for none
 */
public record Field(String name, String message, boolean many, boolean explained, List<Part> parts, List<String> told,
		String hint) {

	private static final int LONGEST_NUMBER = 9;

	/** A field that is one text. */
	public static Field one(String name, String message, Part part) {
		return new Field(name, message, false, false, List.of(part), List.of(), "");
	}

	/** A field with any number of lines. */
	public static Field many(String name, String message, List<Part> parts) {
		return new Field(name, message, true, false, parts, List.of(), "");
	}

	/** The same, of which a change needs a reason. */
	public Field withReason() {
		return new Field(this.name, this.message, this.many, true, this.parts, this.told, this.hint);
	}

	/** The same, of which the lines are told from each other by those parts. */
	public Field toldBy(String... parts) {
		return new Field(this.name, this.message, this.many, this.explained, this.parts, List.of(parts), this.hint);
	}

	/** The same, with a sentence that helps to fill it in. */
	public Field hinted(String message) {
		return new Field(this.name, this.message, this.many, this.explained, this.parts, this.told, message);
	}

	/** A text in every language of the site, each a field of its own. */
	public static List<Field> inLanguages(String name, String message, Part.Type type) {
		return Arrays.stream(Language.values())
			.map((language) -> one(name + "_" + language.tag(), message + "." + language.tag(),
					Part.of(State.WHOLE, type)))
			.toList();
	}

	/**
	 * The keys of its lines in a state: by what they are told from each other, numbers by
	 * size, else the first first.
	 */
	public List<String> inOrder(State state) {
		var keys = state.lines(this.name);
		return this.told.isEmpty() ? keys
				: keys.stream().sorted(Comparator.comparing((key) -> place(state, key))).toList();
	}

	private String place(State state, String key) {
		return this.told.stream()
			.map((part) -> Objects.requireNonNullElse(state.text(key + "." + part), ""))
			.map((text) -> text.matches("[0-9]+") ? "0".repeat(Math.max(0, LONGEST_NUMBER - text.length())) + text
					: text)
			.collect(Collectors.joining("\n"));
	}

	public Optional<Part> part(String name) {
		return this.parts.stream().filter((part) -> part.name().equals(name)).findFirst();
	}

}
