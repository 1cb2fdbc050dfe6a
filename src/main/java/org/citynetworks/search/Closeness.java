package org.citynetworks.search;

/**
 * How well something answers to the words, best first.
 */
enum Closeness {

	/** The words are one of its names. */
	NAME,
	/** The words are one of its acronyms. */
	ACRONYM,
	/** One of its names begins with the words. */
	BEGINNING,
	/** One of its names holds all the words. */
	WORDS,
	/** All the words occur in what is said of it. */
	TEXT,
	/** One of its names is nearly written so. */
	NEARLY

}
