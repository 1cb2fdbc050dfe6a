package org.citynetworks.shared;

import java.net.URI;
import java.net.URISyntaxException;

/**
 * What a reader recognises of an address: its host, without "www.".
 */
public final class Site {

	private Site() {
	}

	/** The host of an address, or the whole address where it has none. */
	public static String of(String address) {
		try {
			var host = new URI(address).getHost();
			return (host != null) ? host.replaceFirst("^www\\.", "") : address;
		}
		catch (URISyntaxException ex) {
			return address;
		}
	}

}
