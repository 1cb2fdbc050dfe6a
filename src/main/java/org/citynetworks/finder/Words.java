package org.citynetworks.finder;

import java.util.Arrays;
import java.util.List;

import org.citynetworks.shared.Plain;

/**
 * The plain words of a text, so many of them as are looked for.
 */
record Words(List<String> each) {

	/** Beyond these nobody types; the rest of a longer text is not looked at. */
	private static final int MOST_LETTERS = 100;

	private static final int MOST_WORDS = 12;

	static Words of(String text) {
		return new Words(split(Plain.words(text.substring(0, Math.min(text.length(), MOST_LETTERS)))).stream()
			.limit(MOST_WORDS)
			.toList());
	}

	/** The words of a text that is plain. */
	static List<String> split(String plain) {
		return plain.isEmpty() ? List.of() : Arrays.asList(plain.split(" "));
	}

	/** All in one, for nobody agrees on where the spaces are. */
	static String joined(String plain) {
		return plain.replace(" ", "");
	}

	String joined() {
		return String.join("", this.each);
	}

	boolean isEmpty() {
		return this.each.isEmpty();
	}

	int size() {
		return this.each.size();
	}

	Words part(int from, int to) {
		return new Words(this.each.subList(from, to));
	}

}
