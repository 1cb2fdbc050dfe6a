package org.citynetworks.limit;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;

/**
 * The network a request comes from: a city hall has one address, and a reader of IPv6 as
 * many as they like.
 */
public final class Origin {

	private Origin() {
	}

	/** The first 24 bits of an IPv4 address, or the first 64 of an IPv6 address. */
	public static String of(HttpServletRequest request) {
		try {
			// An address and no name, so nobody is asked for it
			InetAddress address = InetAddress.getByName(request.getRemoteAddr());
			int kept = (address instanceof Inet6Address) ? 8 : 3;
			return Arrays.toString(Arrays.copyOf(address.getAddress(), kept));
		}
		catch (UnknownHostException ex) {
			return request.getRemoteAddr();
		}
	}

}
