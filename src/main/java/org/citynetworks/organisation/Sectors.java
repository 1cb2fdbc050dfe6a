package org.citynetworks.organisation;

import java.util.List;

import org.citynetworks.history.Part;

/**
 * What an organisation can be.
 */
public final class Sectors {

	/** In the order in which they are offered. */
	public static final List<String> ALL = List.of("company", "university", "civil-society", "un-body", "local-network",
			"government", "other");

	private Sectors() {
	}

	/** A part of a line that says one. */
	public static Part part(String name) {
		return Part.term(name, "organisation.sector", ALL);
	}

}
