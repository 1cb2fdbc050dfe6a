package org.citynetworks.history;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says changes part by part, as they stand on a page where they are looked at.
 */
@Component
public class ChangeLines {

	private final MessageSource messages;

	ChangeLines(MessageSource messages) {
		this.messages = messages;
	}

	/** What is otherwise in one state than in another, in the order of the form. */
	public List<ChangeLine> between(Schema schema, State before, State after) {
		return Change.of(before, after)
			.stream()
			.sorted(Comparator.comparingInt((change) -> schema.place(change.field())))
			.map((change) -> of(schema, change))
			.toList();
	}

	public ChangeLine of(Schema schema, Change change) {
		var words = new EntryWords(schema, this.messages, LocaleContextHolder.getLocale());
		var parts = schema.field(change.field())
			.map((field) -> field.parts().stream())
			// What is no longer edited was one text
			.orElseGet(() -> Stream.of(Part.of(State.WHOLE, Part.Type.TEXT)));
		return new ChangeLine(id(change.key()), words.field(change.field()), change.isNew(), change.isGone(),
				parts.flatMap((part) -> part(words, part, change).stream()).toList());
	}

	/** How a key is written where links and forms name it. */
	public static String id(String key) {
		return key.replace('.', '-');
	}

	/** What stands under a key, part by part. */
	public List<PartLine> parts(Schema schema, String key, SortedMap<String, String> line) {
		var words = new EntryWords(schema, this.messages, LocaleContextHolder.getLocale());
		return schema.field(State.field(key))
			.stream()
			.flatMap((field) -> field.parts().stream())
			.filter((part) -> line.containsKey(part.name()))
			.map((part) -> line(words, path(key, part), line.get(part.name()), line.get(part.name())))
			.toList();
	}

	private static List<PartLine> part(EntryWords words, Part part, Change change) {
		var before = change.before().get(part.name());
		var after = change.after().get(part.name());
		// Of a line that stays, only what is otherwise, and what it is all about
		var isTold = change.isNew() || change.isGone() || !Objects.equals(before, after) || part.name().equals("value")
				|| part.name().equals("role");
		if ((before == null && after == null) || !isTold) {
			return List.of();
		}
		return List.of(line(words, path(change.key(), part), before, after));
	}

	private static PartLine line(EntryWords words, String path, @Nullable String before, @Nullable String after) {
		return new PartLine(words.part(path), WordDiff.of((before != null) ? words.text(path, before) : "",
				(after != null) ? words.text(path, after) : ""));
	}

	private static String path(String key, Part part) {
		return part.name().equals(State.WHOLE) ? key : key + "." + part.name();
	}

	/**
	 * A change of one key.
	 *
	 * @param id where a link leads that names it
	 * @param field what the field is called
	 */
	public record ChangeLine(String id, String field, boolean isNew, boolean isGone, List<PartLine> parts) {

	}

	/** A part of it, with what went and what came marked. */
	public record PartLine(String label, List<WordDiff.Piece> pieces) {

	}

}
