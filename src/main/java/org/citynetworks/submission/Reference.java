package org.citynetworks.submission;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What a submission is called: {@code CN-2026-7F3K2M-9}. The last sign says whether the
 * others were copied right (Luhn's sum over 32 signs: it finds every wrong sign and every
 * two neighbours in the wrong order but one pair).
 */
public final class Reference {

	/** Crockford's base 32: no sign is mistaken for another. */
	private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final int RANDOM_SIGNS = 6;

	private static final SecureRandom RANDOM = new SecureRandom();

	private Reference() {
	}

	/** A new one of a year. */
	static String of(int year) {
		var random = RANDOM.ints(RANDOM_SIGNS, 0, SIGNS.length())
			.collect(StringBuilder::new, (signs, sign) -> signs.append(SIGNS.charAt(sign)), StringBuilder::append);
		return "CN-%d-%s-%s".formatted(year, random, check(year + random.toString()));
	}

	/** A reference as it is written here, however somebody typed it. */
	public static String plain(String typed) {
		var signs = typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
		if (!signs.matches("CN[0-9]{4}.{7}")) {
			return signs;
		}
		var code = signs.substring(6).replace('O', '0').replace('I', '1').replace('L', '1');
		return "CN-%s-%s-%s".formatted(signs.substring(2, 6), code.substring(0, RANDOM_SIGNS),
				code.substring(RANDOM_SIGNS));
	}

	/** Whether it can be one at all. */
	public static boolean isWell(String typed) {
		var reference = plain(typed);
		if (!reference.matches("CN-[0-9]{4}-[%1$s]{6}-[%1$s]".formatted(SIGNS))) {
			return false;
		}
		var signs = reference.replace("-", "").substring(2);
		var last = signs.length() - 1;
		return check(signs.substring(0, last)).equals(signs.substring(last));
	}

	private static String check(String signs) {
		var sum = 0;
		for (var i = 0; i < signs.length(); i++) {
			var value = SIGNS.indexOf(signs.charAt(signs.length() - 1 - i)) * ((i % 2 == 0) ? 2 : 1);
			sum += value / SIGNS.length() + value % SIGNS.length();
		}
		return SIGNS.substring((SIGNS.length() - sum % SIGNS.length()) % SIGNS.length()).substring(0, 1);
	}

}
