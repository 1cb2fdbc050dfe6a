package org.citynetworks.web;

import org.jspecify.annotations.Nullable;

/**
 * What a client says it would like instead of a page.
 */
public final class PageWish {

	private PageWish() {
	}

	/**
	 * Whether somebody may want data and no page; no browser that goes to an address
	 * does.
	 * @param accept the header of that name
	 */
	public static boolean isForData(@Nullable String accept) {
		return accept != null && (accept.contains("json") || accept.contains("csv")) && !accept.contains("html");
	}

}
