package org.citynetworks.signin;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody goes who has signed in: a page of this site, whatever an address says.
 */
public final class Next {

	/** Where those go who wanted to go nowhere. */
	private static final String HOME = "/my";

	private Next() {
	}

	/** The view that sends somebody there, in the language they read. */
	public static String view(@Nullable String wanted) {
		return "redirect:" + address(wanted);
	}

	/** The same, without the language. */
	public static String address(@Nullable String wanted) {
		String ours = ours(wanted);
		return (ours != null) ? ours : HOME;
	}

	/** The address if it is of this site, and no longer than addresses are. */
	public static @Nullable String ours(@Nullable String wanted) {
		return (wanted != null && wanted.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]{0,2000}")) ? wanted : null;
	}

}
