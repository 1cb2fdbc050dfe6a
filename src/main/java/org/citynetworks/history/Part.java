package org.citynetworks.history;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.citynetworks.shared.Language;

/**
 * A part of a line as it is typed.
 *
 * @param name as in the path; {@link State#WHOLE} for a field without lines
 * @param vocabulary what stands before a term in the key of the message that names it
 * @param terms what can be chosen; empty for what is typed freely
 * @param names what terms are called that have a name of their own, the same in every
 * language; empty for those that messages name
 * @param hint the key of a sentence that helps to fill it in; empty for none
 */
public record Part(String name, Type type, boolean required, String vocabulary, List<String> terms,
		Map<String, String> names, String hint) {

	/** What can be typed. */
	public enum Type {

		LINE(500), TEXT(20_000), TERM(100), ADDRESS(2000), MAIL(254), DATE(10), DAY(10), YEAR(4), NUMBER(20), COUNT(5),
		COUNTRY(2), LANGUAGE(35),

		/** The address of a page, or in words who said so. */
		SOURCE(2000);

		private final int most;

		Type(int most) {
			this.most = most;
		}

		/** How many characters it may have. */
		public int most() {
			return this.most;
		}

	}

	public static Part of(String name, Type type) {
		return new Part(name, type, false, "", List.of(), Map.of(), "");
	}

	/** One of several terms. */
	public static Part term(String name, String vocabulary, List<String> terms) {
		return new Part(name, Type.TERM, false, vocabulary, terms, Map.of(), "");
	}

	/**
	 * One of several other entries.
	 * @param names what they are called by term, in the order in which they are offered
	 */
	public static Part named(String name, Map<String, String> names) {
		return new Part(name, Type.TERM, false, "", List.copyOf(names.keySet()), names, "");
	}

	/** The same, to be said wherever anything of its line is said. */
	public Part needed() {
		return new Part(this.name, this.type, true, this.vocabulary, this.terms, this.names, this.hint);
	}

	/** The same, with a sentence that helps to fill it in. */
	public Part hinted(String message) {
		return new Part(this.name, this.type, this.required, this.vocabulary, this.terms, this.names, message);
	}

	/** A text in every language of the site, each a part of its own. */
	public static List<Part> inLanguages(String name, Type type) {
		return Arrays.stream(Language.values()).map((language) -> of(name + "_" + language.tag(), type)).toList();
	}

	/** The same, which has to be there in English at least. */
	public static List<Part> neededInEnglish(String name, Type type) {
		return inLanguages(name, type).stream()
			.map((part) -> part.name().equals(name + "_" + Language.ENGLISH.tag()) ? part.needed() : part)
			.toList();
	}

}
