package org.citynetworks.editing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.citynetworks.editing.EntryForm.Choices;
import org.citynetworks.editing.EntryForm.Gone;
import org.citynetworks.editing.EntryForm.Input;
import org.citynetworks.editing.EntryForm.Line;
import org.citynetworks.editing.EntryForm.Option;
import org.citynetworks.editing.EntryForm.Said;
import org.citynetworks.editing.EntryForm.Section;
import org.citynetworks.history.EntryWords;
import org.citynetworks.history.Field;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Schema;
import org.citynetworks.history.State;
import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Makes the form of an entry from its schema and a state.
 */
@Component
class EntryForms {

	/** What is asked only of those who open it. */
	private static final Set<String> MORE = Set.of("note", "language", "confirmed_on");

	/** More terms than this are offered while typing, and not opened. */
	private static final int MOST_OPTIONS = 40;

	private final Lines lines;

	private final MessageSource messages;

	EntryForms(Lines lines, MessageSource messages) {
		this.lines = lines;
		this.messages = messages;
	}

	/**
	 * The form of a state.
	 * @param before the state from which editing began
	 */
	EntryForm of(Schema schema, State state, State before, List<Mistake> mistakes) {
		var fields = schema.sections().stream().flatMap((section) -> section.fields().stream()).toList();
		var numbers = this.lines.issue((int) fields.stream().filter(Field::many).count()).iterator();
		var words = words(schema);
		var maker = new Maker(state, before, said(mistakes), numbers, words);
		var sections = schema.sections()
			.stream()
			.map((section) -> new Section(section.name(), section.fields().stream().map(maker::lines).toList()))
			.toList();
		return new EntryForm(sections,
				mistakes.stream()
					.map((mistake) -> new Said(id(schema, mistake.path()), title(words, mistake.path()) + say(mistake)))
					.toList(),
				maker.choices());
	}

	/** Where something stands in the form; a field that lacks lines, as a whole. */
	private static String id(Schema schema, String path) {
		var isWhole = schema.field(path).filter(Field::many).isPresent();
		return isWhole ? "field-" + path : path.replace('.', '-');
	}

	/** One line of a form. */
	Line line(Schema schema, Field field, String key, State state) {
		return new Maker(state, State.NONE, Map.of(), List.<Long>of().iterator(), words(schema)).line(field, key);
	}

	private String title(EntryWords words, String path) {
		var field = words.field(State.field(path));
		return this.messages.getMessage("form.mistake.at",
				new Object[] { State.part(path).isEmpty() ? field : field + ", " + words.part(path) },
				LocaleContextHolder.getLocale()) + " ";
	}

	private Map<String, String> said(List<Mistake> mistakes) {
		var said = new HashMap<String, String>();
		mistakes.forEach((mistake) -> said.merge(mistake.path(), say(mistake), (one, other) -> one + " " + other));
		return said;
	}

	String say(Mistake mistake) {
		return this.messages.getMessage(mistake.message(), mistake.arguments().toArray(),
				LocaleContextHolder.getLocale());
	}

	private EntryWords words(Schema schema) {
		return new EntryWords(schema, this.messages, LocaleContextHolder.getLocale());
	}

	/** One form in the making. */
	private static final class Maker {

		private final State state;

		private final State before;

		private final Map<String, String> wrong;

		private final Iterator<Long> numbers;

		private final EntryWords words;

		private final Map<String, List<Option>> lists = new LinkedHashMap<>();

		Maker(State state, State before, Map<String, String> wrong, Iterator<Long> numbers, EntryWords words) {
			this.state = state;
			this.before = before;
			this.wrong = wrong;
			this.numbers = numbers;
			this.words = words;
		}

		EntryForm.Lines lines(Field field) {
			if (!field.many()) {
				return new EntryForm.Lines(field.name(), field.message(), false, List.of(line(field, field.name())),
						null, List.of(), field.hint(), null);
			}
			var keys = field.inOrder(this.state);
			var gone = this.before.lines(field.name())
				.stream()
				.filter((key) -> !keys.contains(key))
				.map((key) -> new Gone(key, this.words.told(field, key, this.before.line(key))))
				.toList();
			return new EntryForm.Lines(field.name(), field.message(), true,
					keys.stream().map((key) -> line(field, key)).toList(),
					line(field, field.name() + "." + this.numbers.next()), gone, field.hint(),
					this.wrong.get(field.name()));
		}

		private Line line(Field field, String key) {
			var said = this.state.line(key);
			var first = new ArrayList<Input>();
			var more = new ArrayList<Input>();
			field.parts().forEach((part) -> (MORE.contains(part.name()) ? more : first).add(input(field, key, part)));
			return new Line(key, said.isEmpty() ? "" : this.words.told(field, key, said), first, more);
		}

		private Input input(Field field, String key, Part part) {
			var path = part.name().equals(State.WHOLE) ? key : key + "." + part.name();
			var value = Objects.requireNonNullElse(this.state.text(path), "");
			var listed = part.terms().size() > MOST_OPTIONS && part.names().isEmpty() || part.type() == Type.COUNTRY
					|| part.type() == Type.LANGUAGE;
			return new Input(path, part.name().equals(State.WHOLE) ? field.message() : "part." + part.name(),
					part.type(), value, listed ? List.of() : options(path, part, value),
					listed ? list(path, part) : null, hint(field, part), this.wrong.get(path));
		}

		private @Nullable String hint(Field field, Part part) {
			if (!part.hint().isEmpty()) {
				return part.hint();
			}
			return switch (part.type()) {
				case DATE -> "editing.hint.date";
				case DAY -> "editing.hint.day";
				case SOURCE -> "editing.hint.source";
				default -> (part.name().equals("counted") && part.type() == Type.LINE) ? "editing.hint.band" : null;
			};
		}

		private List<Option> options(String path, Part part, String value) {
			var options = new ArrayList<Option>();
			part.terms().forEach((term) -> options.add(option(path, term, value)));
			if (!value.isEmpty() && !part.terms().isEmpty() && !part.terms().contains(value)) {
				options.add(new Option(value, value, true));
			}
			return options;
		}

		private Option option(String path, String term, String value) {
			return new Option(term, this.words.text(path, term), term.equals(value));
		}

		private String list(String path, Part part) {
			var name = "list-" + (part.vocabulary().isEmpty() ? part.type().name().toLowerCase(Locale.ROOT)
					: part.vocabulary().replace('.', '-'));
			this.lists.computeIfAbsent(name, (missing) -> listed(path, part));
			return name;
		}

		private List<Option> listed(String path, Part part) {
			Stream<String> terms = switch (part.type()) {
				case COUNTRY -> Country.all().stream().map(Country::code);
				case LANGUAGE -> Stream.of(Locale.getISOLanguages());
				default -> part.terms().stream();
			};
			return terms.map((term) -> option(path, term, "")).toList();
		}

		List<Choices> choices() {
			return this.lists.entrySet().stream().map((list) -> new Choices(list.getKey(), list.getValue())).toList();
		}

	}

}
