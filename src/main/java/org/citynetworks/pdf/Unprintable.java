package org.citynetworks.pdf;

import java.util.Set;

/**
 * A text has letters for which the fonts of our PDFs have no shape. A page with empty
 * boxes in it is never made.
 */
public class Unprintable extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final Set<String> letters;

	Unprintable(Set<String> letters) {
		super("No font has: " + String.join(" ", letters));
		this.letters = Set.copyOf(letters);
	}

	public Set<String> letters() {
		return this.letters;
	}

}
