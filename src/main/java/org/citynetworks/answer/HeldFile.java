package org.citynetworks.answer;

import java.util.List;
import java.util.UUID;

/**
 * A file that answers a question.
 *
 * @param document the number under which it is kept
 * @param name what it is called
 */
public record HeldFile(UUID document, String name) {

	/** The files that an answer names, a line each. */
	public static List<HeldFile> of(String typed) {
		return typed.lines()
			.filter((line) -> line.indexOf(' ') > 0)
			.map((line) -> new HeldFile(UUID.fromString(line.substring(0, line.indexOf(' '))),
					line.substring(line.indexOf(' ') + 1)))
			.toList();
	}

	/** As it stands in an answer. */
	public String line() {
		return this.document + " " + this.name;
	}

}
