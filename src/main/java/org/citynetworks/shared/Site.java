package org.citynetworks.shared;

import java.net.URI;
import java.net.URISyntaxException;

import org.jspecify.annotations.Nullable;

/**
 * What a reader recognises of an address: its host, without "www.", and perhaps its path.
 */
public final class Site {

	private Site() {
	}

	/** The host of an address, or the whole address where it has none. */
	public static String of(String address) {
		var uri = parse(address);
		return (uri != null && uri.getHost() != null) ? uri.getHost().replaceFirst("^www\\.", "") : address;
	}

	/** The path of an address without a slash at its end, empty where it has none. */
	public static String pathOf(String address) {
		var uri = parse(address);
		return (uri != null && uri.getRawPath() != null) ? uri.getRawPath().replaceFirst("/+$", "") : "";
	}

	private static @Nullable URI parse(String address) {
		try {
			return new URI(address);
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

}
