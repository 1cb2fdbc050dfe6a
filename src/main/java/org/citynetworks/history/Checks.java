package org.citynetworks.history;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What is wrong with a state that somebody would publish.
 */
@Component
public class Checks {

	/** How many lines a field may have. */
	static final int MOST_LINES = 300;

	private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

	private static final int EARLIEST_YEAR = 1000;

	private final Clock clock;

	Checks(Clock clock) {
		this.clock = clock;
	}

	/**
	 * The mistakes in what was changed, in the order of the form; what stands as it stood
	 * is not anybody's mistake now.
	 */
	public List<Mistake> of(Editable editable, String key, State before, State after) {
		var changed = Change.of(before, after).stream().map(Change::key).toList();
		var mistakes = new ArrayList<Mistake>();
		editable.schema()
			.sections()
			.stream()
			.flatMap((section) -> section.fields().stream())
			.forEach((field) -> of(field, after, changed, mistakes));
		editable.mistakes(key, after)
			.stream()
			.filter((mistake) -> changed.contains(State.key(mistake.path()))
					|| after.line(State.key(mistake.path())).isEmpty())
			.forEach(mistakes::add);
		return mistakes;
	}

	/** The fields that changed and want to be explained. */
	public List<Field> unexplained(Editable editable, State before, State after) {
		return Change.of(before, after)
			.stream()
			.map(Change::field)
			.distinct()
			.flatMap((name) -> editable.schema().field(name).stream())
			.filter(Field::explained)
			.toList();
	}

	private void of(Field field, State after, List<String> changed, List<Mistake> mistakes) {
		if (!field.many()) {
			if (field.parts().get(0).required() && after.line(field.name()).isEmpty()) {
				mistakes.add(new Mistake(field.name(), "history.mistake.needed"));
			}
			if (changed.contains(field.name())) {
				of(field, field.name(), after, mistakes);
			}
			return;
		}
		var lines = after.lines(field.name());
		if (lines.size() > MOST_LINES) {
			mistakes.add(new Mistake(lines.get(MOST_LINES), "history.mistake.lines", Integer.toString(MOST_LINES),
					Integer.toString(lines.size())));
		}
		lines.stream().filter(changed::contains).limit(MOST_LINES).forEach((key) -> of(field, key, after, mistakes));
	}

	private void of(Field field, String key, State after, List<Mistake> mistakes) {
		for (var part : field.parts()) {
			var path = part.name().isEmpty() ? key : key + "." + part.name();
			var text = after.text(path);
			if (text == null) {
				if (part.required() && field.many()) {
					mistakes.add(new Mistake(path,
							(part.type() == Part.Type.SOURCE) ? "history.mistake.source" : "history.mistake.needed"));
				}
			}
			else {
				Stream.ofNullable(mistake(part, path, text)).forEach(mistakes::add);
			}
		}
	}

	private @Nullable Mistake mistake(Part part, String path, String text) {
		var most = part.type().most();
		if (text.length() > most && part.type() != Part.Type.DATE && part.type() != Part.Type.DAY) {
			return new Mistake(path, "history.mistake.long", Integer.toString(most), Integer.toString(text.length()));
		}
		if (part.type() != Part.Type.TEXT && text.contains("\n")) {
			return new Mistake(path, "history.mistake.line");
		}
		var right = switch (part.type()) {
			case TERM -> part.terms().contains(text);
			case ADDRESS -> isAddress(text);
			case DATE -> isDate(text) && isPast(text);
			case DAY -> text.length() == 10 && isDate(text);
			case YEAR -> text.matches("[0-9]{4}") && isYear(Integer.parseInt(text));
			case NUMBER -> text.matches("[0-9]{1,13}(\\.[0-9]{1,6})?");
			case COUNT -> text.matches("[1-9][0-9]*");
			case COUNTRY -> Country.find(text).isPresent() && text.equals(text.toUpperCase(Locale.ROOT));
			case LANGUAGE -> LANGUAGES.contains(Locale.forLanguageTag(text).getLanguage());
			case LINE, TEXT, MAIL, SOURCE -> true;
		};
		return right ? null : new Mistake(path, "history.mistake." + part.type().name().toLowerCase(Locale.ROOT));
	}

	private boolean isYear(int year) {
		return year >= EARLIEST_YEAR && year <= LocalDate.now(this.clock).getYear();
	}

	private boolean isPast(String date) {
		return date.compareTo(LocalDate.now(this.clock).toString()) <= 0;
	}

	/** Whether a text is the address of a page on the web. */
	public static boolean isAddress(String text) {
		try {
			var address = new URI(text);
			return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
					&& address.getHost() != null && address.getUserInfo() == null;
		}
		catch (URISyntaxException ex) {
			return false;
		}
	}

	private static boolean isDate(String text) {
		return switch (text.length()) {
			case 4 -> parses(text, Year::parse);
			case 7 -> parses(text, YearMonth::parse);
			case 10 -> parses(text, LocalDate::parse);
			default -> false;
		};
	}

	private static boolean parses(String text, Function<String, ?> reader) {
		try {
			reader.apply(text);
			return true;
		}
		catch (DateTimeException ex) {
			return false;
		}
	}

}
