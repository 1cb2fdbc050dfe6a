package org.citynetworks.finder;

import java.util.Arrays;

/**
 * How many slips of the finger lie between two words: letters that are missing, too many,
 * others, or have changed places with the next.
 */
final class Slips {

	/** As many as are ever forgiven in a word. */
	static final int MOST = 2;

	private static final int SHORTEST = 3;

	private static final int LONG = 6;

	private Slips() {
	}

	/** How many are forgiven in a word. */
	static int forgiven(String word) {
		return (word.length() < SHORTEST) ? 0 : (word.length() < LONG) ? 1 : MOST;
	}

	static int between(String one, String other) {
		var before = new int[0];
		var last = new int[other.length() + 1];
		Arrays.setAll(last, (i) -> i);
		for (int i = 1; i <= one.length(); i++) {
			var line = new int[other.length() + 1];
			line[0] = i;
			for (int j = 1; j <= other.length(); j++) {
				var same = one.charAt(i - 1) == other.charAt(j - 1);
				line[j] = Math.min(Math.min(line[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					line[j] = Math.min(line[j], before[j - 2] + 1);
				}
			}
			before = last;
			last = line;
		}
		return last[other.length()];
	}

}
