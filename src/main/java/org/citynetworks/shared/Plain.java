package org.citynetworks.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text as somebody types it who has neither the right keyboard nor the patience: in lower
 * case, without accents, with one kind of apostrophe, in whatever script it is written.
 */
public final class Plain {

	// Only the marks that people leave out: a vowel sign of Devanagari is a mark too, and
	// part of the word
	private static final Pattern MARKS = Pattern
		.compile("[\\u0300-\\u036F\\u0591-\\u05C7\\u064B-\\u065F\\u0670\\u0640]+");

	private static final Pattern APOSTROPHES = Pattern.compile("[’‘ʼʻ`´]");

	private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

	/** Letters of their own that look like a Latin letter with an accent. */
	private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("ß", "ss"), Map.entry("æ", "ae"),
			Map.entry("œ", "oe"), Map.entry("ø", "o"), Map.entry("đ", "d"), Map.entry("ð", "d"), Map.entry("þ", "th"),
			Map.entry("ł", "l"), Map.entry("ı", "i"), Map.entry("ħ", "h"), Map.entry("ŧ", "t"), Map.entry("ŋ", "n"),
			Map.entry("ə", "e"), Map.entry("ɓ", "b"), Map.entry("ɗ", "d"), Map.entry("ƙ", "k"), Map.entry("ƴ", "y"));

	private static final Pattern OWN_LETTERS = Pattern.compile("[" + String.join("", LETTERS.keySet()) + "]");

	private Plain() {
	}

	public static String of(String text) {
		var apart = Normalizer.normalize(APOSTROPHES.matcher(text).replaceAll("'"), Normalizer.Form.NFKD);
		var bare = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
		return OWN_LETTERS.matcher(MARKS.matcher(bare).replaceAll(""))
			.replaceAll((letter) -> Matcher.quoteReplacement(LETTERS.getOrDefault(letter.group(), "")));
	}

	/** The words of a text one space apart, without what stands between them. */
	public static String words(String text) {
		return BETWEEN_WORDS.matcher(of(text)).replaceAll(" ").strip();
	}

}
