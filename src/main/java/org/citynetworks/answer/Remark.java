package org.citynetworks.answer;

import java.util.List;

/**
 * Something to know, in the words of a message.
 *
 * @param address where to see to it, behind the submission's own address; empty if
 * nowhere
 */
public record Remark(String message, List<?> arguments, String address) {

	public static Remark of(String message, Object... arguments) {
		return new Remark(message, List.of(arguments), "");
	}

}
