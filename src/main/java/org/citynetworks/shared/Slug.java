package org.citynetworks.shared;

import java.util.regex.Pattern;

/**
 * A name as it stands in an address: plain Latin letters and digits, hyphens between.
 */
public final class Slug {

	private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");

	private static final Pattern ENDS = Pattern.compile("^-|-$");

	private Slug() {
	}

	/** Empty where the name has no Latin letter. */
	public static String of(String name) {
		return ENDS.matcher(OTHER.matcher(Plain.of(name).replace("'", "")).replaceAll("-")).replaceAll("");
	}

}
