package org.citynetworks.document;

import java.util.Locale;

/**
 * What is known of viruses in a file that is kept: nothing was found, or nobody looked.
 * One in which something was found is never kept.
 */
public enum VirusCheck {

	CLEAN, UNCHECKED;

	static VirusCheck inTable(String word) {
		return valueOf(word.toUpperCase(Locale.ROOT));
	}

	/** As it stands in the table. */
	String inTable() {
		return name().toLowerCase(Locale.ROOT);
	}

}
