package org.citynetworks.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.account.EmailAddress;
import org.citynetworks.answer.Remark;
import org.citynetworks.mail.Address;

/**
 * Names and addresses as they are copied out of a list: {@code Ada, ada@example.org},
 * with a comma, a semicolon or a tab between, or as mail programs write them.
 *
 * @param mistakes a word for each line that cannot be read
 */
record PastedLines(List<Line> lines, List<Remark> mistakes) {

	static final int LONGEST_NAME = 200;

	/**
	 * Reads them.
	 * @param taken the keys of the addresses that are there already
	 */
	static PastedLines read(String pasted, Set<String> taken) {
		var lines = new ArrayList<Line>();
		var mistakes = new ArrayList<Remark>();
		var seen = new HashSet<String>();
		var number = 0;
		for (var text : pasted.lines().toList()) {
			number++;
			if (text.isBlank()) {
				continue;
			}
			var line = read(text);
			var key = EmailAddress.key(line.email());
			var mistake = mistake(line, taken.contains(key), !seen.add(key));
			if (mistake.isEmpty()) {
				lines.add(line);
			}
			else {
				mistakes.add(Remark.of("round.line." + mistake, number, text.strip()));
			}
		}
		return new PastedLines(lines, mistakes);
	}

	private static Line read(String text) {
		var parts = Arrays.stream(text.split("[,;\\t<>]"))
			.map(String::strip)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.partitioningBy((part) -> part.contains("@")));
		return new Line(String.join(", ", parts.get(false)).replaceAll("^\"|\"$", ""),
				String.join(" ", parts.get(true)));
	}

	/** What is wrong with a line, as the end of a message's key; empty if nothing is. */
	private static String mistake(Line line, boolean isTaken, boolean isTwice) {
		if (line.email().isEmpty()) {
			return "noMail";
		}
		if (!Address.isTaken(line.email())) {
			return "wrongMail";
		}
		if (line.name().isEmpty()) {
			return "noName";
		}
		if (line.name().length() > LONGEST_NAME) {
			return "long";
		}
		return isTaken ? "taken" : isTwice ? "twice" : "";
	}

	/** Somebody. */
	record Line(String name, String email) {

	}

}
