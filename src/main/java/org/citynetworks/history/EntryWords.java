package org.citynetworks.history;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.DateTimeException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.history.Part.Type;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;
import org.citynetworks.shared.SourceWords;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Says what stands in the states of one kind of entry in a language of the site: names of
 * fields and parts, terms, countries, languages. What is no term, no number and no date,
 * as it may be in a draft, is said as it was typed.
 */
public record EntryWords(Schema schema, MessageSource messages, Locale locale) {

	private static final String COUNTRY = "country-";

	private static final String NUMBER = "-?[0-9]{1,18}([.][0-9]{1,6})?";

	private static final int MOST_DECIMALS = 6;

	/** The parts that say on what a line rests. */
	private static final List<String> SOURCE = List.of("basis", "source", "as_of", "note", "confirmed_on");

	/** The terms that are said around a value, the innermost first. */
	private static final List<String> AROUND = List.of("counted", "qualifier", "unit");

	private static final List<String> AROUND_A_SHARE = List.of("unit", "counted", "qualifier");

	/** What a field is called, also one that is no longer edited. */
	public String field(String name) {
		return say(this.schema.field(name).map(Field::message).orElse("history.field." + name), name);
	}

	/** What the part at a path is called; the field where it has no others. */
	public String part(String path) {
		var part = State.part(path);
		return part.equals(State.WHOLE) ? field(State.field(path)) : say("part." + part, part);
	}

	/** What stands at a path. */
	public String text(String path, String text) {
		var part = this.schema.part(path);
		return switch (part.map(Part::type).orElse(Type.TEXT)) {
			case TERM -> term(part.orElseThrow(), text);
			case COUNTRY -> country(text);
			case LANGUAGE -> language(text);
			case NUMBER -> number(text);
			case DATE, DAY -> date(text);
			default -> text;
		};
	}

	/** What stands under a key on one line, with who says so. */
	public String line(String key, SortedMap<String, String> line) {
		var isUnknown = !line.containsKey("value") && "unknown".equals(line.get("basis"));
		var said = Stream
			.concat(isUnknown ? Stream.of(say("fact.unknown", "")) : Stream.empty(),
					parts(key, line).filter((part) -> !isAround(key, line, part)).map((part) -> said(key, line, part)))
			.toList();
		return Stream.of(String.join(", ", said), source(line), line.getOrDefault("note", ""))
			.filter((text) -> !text.isEmpty())
			.reduce((one, other) -> one + " · " + other)
			.orElse("");
	}

	/** By what a line is told from the others of its field. */
	public String told(Field field, String key, SortedMap<String, String> line) {
		if (field.told().isEmpty()) {
			return line(key, line);
		}
		return field.told()
			.stream()
			.map((part) -> line.containsKey(part) ? said(key, line, part)
					: State.of(line).inLanguages(part).in(Language.of(this.locale)))
			.filter((text) -> !text.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	/** The parts of a line but its source, in the order of the form. */
	private Stream<String> parts(String key, SortedMap<String, String> line) {
		var known = this.schema.field(State.field(key))
			.map((field) -> field.parts().stream().map(Part::name).toList())
			.orElse(List.of());
		return Stream.concat(known.stream(), line.keySet().stream().filter((part) -> !known.contains(part)))
			.filter((part) -> line.containsKey(part) && !SOURCE.contains(part));
	}

	private String said(String key, SortedMap<String, String> line, String part) {
		var path = path(key, part);
		var text = Objects.requireNonNull(line.get(part));
		if (part.equals("value")) {
			return around(key, line, text(path, text));
		}
		var type = this.schema.part(path).map(Part::type);
		return type.equals(Optional.of(Type.DAY)) ? say("part.said", text, part(path), text(path, text))
				: text(path, text);
	}

	// "More than 240,000 local governments": what is counted, and the like, around a
	// number
	private String around(String key, SortedMap<String, String> line, String value) {
		var currency = line.get("currency");
		var said = (currency != null) ? say("fee.money", value, value, currency) : value;
		for (var name : "percent".equals(line.get("unit")) ? AROUND_A_SHARE : AROUND) {
			if (isAround(key, line, name)) {
				var term = line.get(name);
				said = say(this.schema.part(path(key, name)).orElseThrow().vocabulary() + "." + term,
						said + ", " + term, said);
			}
		}
		return said;
	}

	private boolean isAround(String key, SortedMap<String, String> line, String part) {
		return line.containsKey("value") && line.containsKey(part) && (part.equals("currency") || AROUND.contains(part)
				&& this.schema.part(path(key, part)).filter((known) -> known.type() == Type.TERM).isPresent());
	}

	private String source(SortedMap<String, String> line) {
		var basis = line.get("basis");
		if (basis == null) {
			return "";
		}
		var known = Stream.of(Basis.values()).filter((one) -> one.name().toLowerCase(Locale.ROOT).equals(basis));
		var asOf = line.get("as_of");
		var who = known.findFirst()
			.map((one) -> new SourceWords(this.messages, this.locale)
				.source(new Source(one, line.getOrDefault("source", ""), null, null)))
			.orElse(basis);
		return (asOf != null) ? who + ", " + say("source.asOf", asOf, date(asOf)) : who;
	}

	// A term may be said around a number that is not here: “about {0}”
	private String term(Part part, String term) {
		var name = part.names().get(term);
		if (name != null) {
			return name;
		}
		if (term.startsWith(COUNTRY)) {
			return country(term.substring(COUNTRY.length()));
		}
		var code = part.vocabulary() + "." + term;
		var said = say(code + ".name", say(code, "", "")).strip();
		return said.isEmpty() ? term : said;
	}

	private String country(String code) {
		return Country.find(code).map((country) -> country.name(this.locale)).orElse(code);
	}

	private String language(String tag) {
		var name = Locale.forLanguageTag(tag).getDisplayName(this.locale);
		return name.isEmpty() ? tag : name;
	}

	private String number(String text) {
		if (!text.matches(NUMBER)) {
			return text;
		}
		var format = NumberFormat.getNumberInstance(this.locale);
		format.setMaximumFractionDigits(MOST_DECIMALS);
		return format.format(new BigDecimal(text));
	}

	private String date(String text) {
		try {
			var date = new SourceWords(this.messages, this.locale).date(new Source(Basis.PUBLISHED, "", text, null));
			return (date != null) ? date : text;
		}
		catch (DateTimeException ex) {
			return text;
		}
	}

	private static String path(String key, String part) {
		return part.equals(State.WHOLE) ? key : key + "." + part;
	}

	private String say(String code, String otherwise, @Nullable Object... arguments) {
		// What was typed is no pattern of a message, as the default would be
		var said = this.messages.getMessage(code, arguments, null, this.locale);
		return (said != null) ? said : otherwise;
	}

}
