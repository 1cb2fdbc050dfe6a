package org.citynetworks.signin;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes who has signed in: a page of this site, whatever an address says.
 */
final class Next {

	/** Where those go who wanted to go nowhere. */
	private static final String HOME = "/my";

	private Next() {
	}

	/** The view that sends somebody there, in the language they read. */
	static String view(@Nullable String wanted) {
		return "redirect:" + ((wanted != null && isOurs(wanted)) ? wanted : HOME);
	}

	private static boolean isOurs(String address) {
		return address.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*");
	}

}
