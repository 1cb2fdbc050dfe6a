package org.citynetworks.history;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What can be edited of an entry, in the order of its form.
 */
public record Schema(List<Section> sections) {

	private static final Pattern PATH = Pattern.compile("[a-z_]{1,60}(\\.[0-9]{1,18}\\.[a-z_]{1,60})?");

	public Optional<Field> field(String name) {
		return this.sections.stream()
			.flatMap((section) -> section.fields().stream())
			.filter((field) -> field.name().equals(name))
			.findFirst();
	}

	/** The place of a field in the form; what is not there comes last. */
	public int place(String name) {
		var names = this.sections.stream().flatMap((section) -> section.fields().stream()).map(Field::name).toList();
		var place = names.indexOf(name);
		return (place < 0) ? names.size() : place;
	}

	/** The part that a path leads to. */
	public Optional<Part> part(String path) {
		if (!PATH.matcher(path).matches()) {
			return Optional.empty();
		}
		return field(State.field(path)).filter((field) -> field.many() == (State.number(path) > 0))
			.flatMap((field) -> field.part(State.part(path)));
	}

	/**
	 * A state with what was typed: what the schema does not know stays as it is, whatever
	 * was sent under its name.
	 */
	public State typed(State before, Map<String, String> typed) {
		var texts = new TreeMap<>(before.only((path) -> part(path).isEmpty()).texts());
		typed.forEach((path, text) -> {
			part(path).ifPresent((part) -> texts.put(path, NamedCodes.code(part.type(), text)));
		});
		return new State(texts);
	}

	/** Fields that belong together, under the message {@code name}. */
	public record Section(String name, List<Field> fields) {

	}

}
