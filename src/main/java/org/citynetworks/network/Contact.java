package org.citynetworks.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.citynetworks.history.Mistake;
import org.citynetworks.history.State;
import org.citynetworks.mail.Address;
import org.jspecify.annotations.Nullable;

/**
 * Whom to ask at a network: a role and its address; a person only as long as that person
 * agrees.
 *
 * @param roleAddress the e-mail address that the role has, whoever holds it
 * @param name of a person
 * @param address the person's own
 */
public record Contact(String role, @Nullable String roleAddress, @Nullable String name, @Nullable String address) {

	/**
	 * As a state has it, with the person if everybody may know of the person that day.
	 */
	static Contact of(SortedMap<String, String> line, LocalDate day) {
		var open = isOpen(line, day);
		return new Contact(line.getOrDefault("role", ""), line.get("role_address"), open ? line.get("name") : null,
				open ? line.get("address") : null);
	}

	/** The state without the persons that nobody may know of that day. */
	static State masked(State state, LocalDate day) {
		var masked = state;
		for (var key : state.lines("contact")) {
			var line = state.line(key);
			if (!isOpen(line, day)) {
				line.remove("name");
				line.remove("address");
			}
			line.remove("consent");
			masked = masked.with(key, line);
		}
		return masked;
	}

	/** Only a person who agreed is named, until a day, and can be told so by mail. */
	static Stream<Mistake> mistakes(String key, SortedMap<String, String> line, String today) {
		var mistakes = new ArrayList<Mistake>();
		for (var part : List.of("role_address", "address")) {
			if (line.containsKey(part) && !Address.isTaken(line.get(part))) {
				mistakes.add(new Mistake(key + "." + part, "network.mistake.address"));
			}
		}
		if (!line.containsKey("name") && !line.containsKey("address")) {
			return mistakes.stream();
		}
		var since = line.get("consented_on");
		var until = line.get("expires_on");
		if (since == null || since.compareTo(today) > 0) {
			mistakes.add(new Mistake(key + ".consented_on",
					(since == null) ? "network.mistake.consent" : "network.mistake.consent.later"));
		}
		if (until == null || until.compareTo(today) < 0) {
			mistakes.add(new Mistake(key + ".expires_on",
					(until == null) ? "network.mistake.until" : "network.mistake.until.past"));
		}
		if (!line.containsKey("address")) {
			mistakes.add(new Mistake(key + ".address", "network.mistake.unreachable"));
		}
		return mistakes.stream();
	}

	// Consent that was noted, and has not run out
	private static boolean isOpen(SortedMap<String, String> line, LocalDate day) {
		var until = line.get("expires_on");
		return line.containsKey("consented_on") && (until == null || until.compareTo(day.toString()) >= 0);
	}

}
