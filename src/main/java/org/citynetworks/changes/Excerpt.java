package org.citynetworks.changes;

import java.util.ArrayList;
import java.util.List;

import org.citynetworks.history.WordDiff.Mark;
import org.citynetworks.history.WordDiff.Piece;

/**
 * Shortens a text to what changed in it and a few words around.
 */
final class Excerpt {

	/** How many characters around a change are shown. */
	private static final int AROUND = 50;

	/** How many characters that went or came are shown at one place. */
	private static final int MOST = 240;

	/** At how many places. */
	private static final int PLACES = 12;

	private static final String LEFT_OUT = "…";

	private Excerpt() {
	}

	static List<Piece> of(List<Piece> pieces) {
		var shown = new ArrayList<Piece>();
		var last = Math.min(pieces.size(), PLACES);
		for (int i = 0; i < last; i++) {
			shown.add(shorter(pieces.get(i), i == 0, i == pieces.size() - 1));
		}
		if (last < pieces.size()) {
			shown.add(new Piece(Mark.KEPT, LEFT_OUT));
		}
		return shown;
	}

	private static Piece shorter(Piece piece, boolean isFirst, boolean isLast) {
		var text = piece.text();
		if (piece.mark() != Mark.KEPT) {
			return new Piece(piece.mark(), (text.length() > MOST) ? begin(text, MOST) + LEFT_OUT : text);
		}
		var begin = isFirst ? "" : begin(text, AROUND);
		var end = isLast ? "" : end(text, AROUND);
		return (begin.length() + end.length() < text.length()) ? new Piece(Mark.KEPT, begin + LEFT_OUT + end) : piece;
	}

	// Characters of two parts stay whole
	private static String begin(String text, int length) {
		var end = Math.min(text.length(), length);
		return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
	}

	private static String end(String text, int length) {
		var start = Math.max(0, text.length() - length);
		return text.substring(Character.isLowSurrogate(text.charAt(start)) ? start + 1 : start);
	}

}
