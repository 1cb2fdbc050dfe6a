package org.citynetworks.upkeep;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.history.Field;
import org.citynetworks.history.Part;
import org.citynetworks.history.State;
import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in the reader's language what stands in a field of an entry.
 */
@Component
class LineWords {

	/** What is said of a statement and not in it. */
	private static final List<String> ABOUT = List.of("basis", "source", "as_of", "note", "confirmed_on", "language");

	private final MessageSource messages;

	LineWords(MessageSource messages) {
		this.messages = messages;
	}

	List<Line> of(State state, Field field) {
		return Joining.said(state, field).stream().map((key) -> line(state.line(key), field)).toList();
	}

	private Line line(SortedMap<String, String> line, Field field) {
		var text = field.parts()
			.stream()
			.filter((part) -> !ABOUT.contains(part.name()) && line.containsKey(part.name()))
			.map((part) -> word(part, line.get(part.name())))
			.collect(Collectors.joining(" · "));
		var about = Stream.of(line.get("source"), line.get("as_of"))
			.filter(Objects::nonNull)
			.collect(Collectors.joining(" · "));
		return new Line(text, about, line.get("language"));
	}

	private String word(Part part, String text) {
		var locale = LocaleContextHolder.getLocale();
		return switch (part.type()) {
			case TERM -> Objects
				.requireNonNullElse(this.messages.getMessage(part.vocabulary() + "." + text, null, text, locale), text);
			case COUNTRY -> Country.find(text).map((country) -> country.name(locale)).orElse(text);
			default -> text;
		};
	}

	/**
	 * What a line says.
	 *
	 * @param about who says so, and as of when; empty where nobody is named
	 */
	record Line(String text, String about, @Nullable String language) {

	}

}
