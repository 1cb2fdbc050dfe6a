package org.citynetworks.cache;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Chooses the coding that a client prefers among those that can be made here (RFC 9110,
 * 12.5.3). Browsers send few different values, so what was chosen is remembered.
 */
final class AcceptEncoding {

	private static final int REMEMBERED = 256;

	private final List<Coding> offered;

	private final @Nullable Choice[] choices = new Choice[REMEMBERED];

	AcceptEncoding(Collection<Coding> offered) {
		this.offered = List.copyOf(offered);
	}

	Coding choose(@Nullable String header) {
		if (header == null) {
			return Coding.IDENTITY;
		}
		int place = header.hashCode() & (REMEMBERED - 1);
		Choice choice = this.choices[place];
		if (choice == null || !choice.header().equals(header)) {
			choice = new Choice(header, negotiate(header));
			this.choices[place] = choice;
		}
		return choice.coding();
	}

	private Coding negotiate(String header) {
		Coding best = Coding.IDENTITY;
		double bestQuality = Math.max(quality(header, Coding.IDENTITY), 0);
		for (Coding coding : this.offered) {
			double quality = quality(header, coding);
			if (quality > 0 && (quality > bestQuality || quality == bestQuality && coding.compareTo(best) < 0)) {
				best = coding;
				bestQuality = quality;
			}
		}
		return best;
	}

	/** What the header says of a coding, by its name before by the asterisk; else 0. */
	private static double quality(String header, Coding coding) {
		double any = 0;
		for (String element : header.toLowerCase(Locale.ROOT).split(",")) {
			String[] parts = element.split(";");
			String token = parts[0].strip();
			if (token.equals(coding.token()) || token.equals("x-" + coding.token())) {
				return weight(parts);
			}
			if (token.equals("*")) {
				any = weight(parts);
			}
		}
		// Identity is acceptable without being named, but nobody's wish
		return (coding == Coding.IDENTITY) ? 0 : any;
	}

	private static double weight(String[] parts) {
		for (int i = 1; i < parts.length; i++) {
			String parameter = parts[i].strip();
			if (parameter.startsWith("q=")) {
				String number = parameter.substring(2).strip();
				// What is no weight is no wish
				return number.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(number) : 0;
			}
		}
		return 1;
	}

	private record Choice(String header, Coding coding) {
	}

}
