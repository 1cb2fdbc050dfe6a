package org.citynetworks.tiers;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A letter of which the blanks are not filled in.
 */
final class SampleLetter {

	private static final Pattern BLANK = Pattern.compile("\\{([a-z]+)\\}");

	private SampleLetter() {
	}

	/** The template in pieces, one after another. */
	static List<Piece> pieces(String template) {
		var pieces = new ArrayList<Piece>();
		var end = 0;
		for (var found : BLANK.matcher(template).results().toList()) {
			pieces.add(new Piece(template.substring(end, found.start()), ""));
			pieces.add(new Piece("", found.group(1)));
			end = found.end();
		}
		pieces.add(new Piece(template.substring(end), ""));
		return pieces;
	}

	/**
	 * Words of the letter, or a blank.
	 *
	 * @param blank what is to be filled in; empty for words
	 */
	record Piece(String text, String blank) {

	}

}
