package org.citynetworks.history;

import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.history.WordDiff.Mark;
import org.citynetworks.history.WordDiff.Piece;

/**
 * A part of a line before and after a change, in the words of a page.
 *
 * @param part what the part is called; the name of the field where it has no others
 * @param pieces both texts, word by word
 */
public record Contrast(String part, List<Piece> pieces) {

	/** All parts of what changed, in the order of the form; those that stayed too. */
	public static List<Contrast> of(Change change, EntryWords words) {
		var known = words.schema()
			.field(change.field())
			.map((field) -> field.parts().stream().map(Part::name).toList())
			.orElse(List.of());
		return Stream.of(known.stream(), change.before().keySet().stream(), change.after().keySet().stream())
			.flatMap((parts) -> parts)
			.distinct()
			.filter((part) -> change.before().containsKey(part) || change.after().containsKey(part))
			.map((part) -> of(change, part, words))
			.toList();
	}

	private static Contrast of(Change change, String part, EntryWords words) {
		var path = part.equals(State.WHOLE) ? change.key() : change.key() + "." + part;
		var before = change.before().get(part);
		var after = change.after().get(part);
		return new Contrast(words.part(path), WordDiff.of((before != null) ? words.text(path, before) : "",
				(after != null) ? words.text(path, after) : ""));
	}

	public boolean isChanged() {
		return this.pieces.stream().anyMatch((piece) -> piece.mark() != Mark.KEPT);
	}

}
