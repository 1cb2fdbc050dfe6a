package org.citynetworks.finder;

/**
 * How well something answers to words, best first.
 */
public enum Closeness {

	/** The words are one of its names. */
	NAME,
	/** The words are one of its names and the name of what it lies in. */
	NAME_WITHIN,
	/** The words are one of its acronyms. */
	ACRONYM,
	/** One of its names begins with the words. */
	BEGINNING,
	/** One of its names has all the words, in any order. */
	WORDS,
	/** All the words occur in what is said of it. */
	TEXT,
	/** One of its names is nearly written so. */
	NEARLY,
	/** One of its names has all the words but one. */
	MOST_WORDS

}
