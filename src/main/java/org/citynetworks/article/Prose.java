package org.citynetworks.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.citynetworks.shared.Paragraphs;
import org.jspecify.annotations.Nullable;

/**
 * A text as staff type it, ready to be shown: paragraphs parted by an empty line, of
 * which one that begins with {@code ##} is a heading and one whose lines begin with a
 * hyphen or a number is a list; and links, {@code [words](address)} or an address alone.
 */
public final class Prose {

	private static final Pattern LINK = Pattern
		.compile("\\[([^\\]\\n]+)\\]\\((https?://[^\\s)]+|/(?!/)[^\\s)]*)\\)|https?://[^\\s<>\"]*[\\w/]");

	private static final Pattern ITEM = Pattern.compile("- .*");

	private static final Pattern STEP = Pattern.compile("[0-9]{1,2}\\. .*");

	private Prose() {
	}

	public static List<Block> of(String text) {
		return Paragraphs.of(text).stream().map(Prose::block).toList();
	}

	private static Block block(String paragraph) {
		var lines = paragraph.lines().map(String::strip).toList();
		if (paragraph.startsWith("## ")) {
			return new Block(Kind.HEADING, List.of(pieces(String.join(" ", lines).substring(3))));
		}
		if (lines.stream().allMatch((line) -> ITEM.matcher(line).matches())) {
			return new Block(Kind.ITEMS, lines.stream().map((line) -> pieces(line.substring(2))).toList());
		}
		if (lines.stream().allMatch((line) -> STEP.matcher(line).matches())) {
			return new Block(Kind.STEPS,
					lines.stream().map((line) -> pieces(line.substring(line.indexOf(' ') + 1))).toList());
		}
		return new Block(Kind.PARAGRAPH, List.of(pieces(String.join(" ", lines))));
	}

	private static List<Piece> pieces(String line) {
		var pieces = new ArrayList<Piece>();
		var end = 0;
		var links = LINK.matcher(line);
		while (links.find()) {
			if (links.start() > end) {
				pieces.add(new Piece(line.substring(end, links.start()), null));
			}
			pieces.add((links.group(1) != null) ? new Piece(links.group(1), links.group(2))
					: new Piece(links.group(), links.group()));
			end = links.end();
		}
		if (end < line.length()) {
			pieces.add(new Piece(line.substring(end), null));
		}
		return pieces;
	}

	/** What a part of a text is. */
	public enum Kind {

		HEADING, PARAGRAPH,

		/** A list in any order. */
		ITEMS,

		/** A list of which the order counts. */
		STEPS

	}

	/**
	 * A part of a text.
	 *
	 * @param lines the items of a list; else one
	 */
	public record Block(Kind kind, List<List<Piece>> lines) {

	}

	/**
	 * Some words.
	 *
	 * @param address where they lead; null for nowhere
	 */
	public record Piece(String words, @Nullable String address) {

		public boolean isOwn() {
			return this.address != null && this.address.startsWith("/");
		}

	}

}
