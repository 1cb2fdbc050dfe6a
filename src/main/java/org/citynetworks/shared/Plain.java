package org.citynetworks.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as somebody types it who has neither the right keyboard nor the patience: in lower
 * case, without accents, with one kind of apostrophe.
 */
public final class Plain {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼ`´]");

	private Plain() {
	}

	public static String of(String text) {
		var apart = Normalizer.normalize(APOSTROPHES.matcher(text).replaceAll("'"), Normalizer.Form.NFKD);
		return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
	}

}
