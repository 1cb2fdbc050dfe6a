package org.citynetworks.history;

import java.util.List;

/**
 * What keeps a state from being published.
 *
 * @param path where it stands in the form
 * @param message the key of a sentence that says what to do
 */
public record Mistake(String path, String message, List<String> arguments) {

	public Mistake(String path, String message, String... arguments) {
		this(path, message, List.of(arguments));
	}

}
