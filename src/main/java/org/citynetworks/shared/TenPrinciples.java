package org.citynetworks.shared;

import java.util.List;

/**
 * The Ten Principles of the UN Global Compact.
 */
public final class TenPrinciples {

	/** The areas that they stand in, in their order; terms that stay. */
	public static final List<String> AREAS = List.of("human-rights", "labour", "environment", "anti-corruption");

	private TenPrinciples() {
	}

}
