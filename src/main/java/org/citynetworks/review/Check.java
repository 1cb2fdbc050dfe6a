package org.citynetworks.review;

import java.util.List;

/**
 * What a look at an answer by the machine came to; it decides nothing.
 *
 * @param isGood whether all is as one would expect
 * @param message the key of what it found
 */
record Check(boolean isGood, String message, List<?> arguments) {

	static Check good(String message, Object... arguments) {
		return new Check(true, message, List.of(arguments));
	}

	static Check doubt(String message, Object... arguments) {
		return new Check(false, message, List.of(arguments));
	}

}
