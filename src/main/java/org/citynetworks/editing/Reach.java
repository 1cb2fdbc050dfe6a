package org.citynetworks.editing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

import org.citynetworks.history.Mistake;

import org.springframework.stereotype.Component;

/**
 * Asks whether a page on the public web answers; never one on a network of the machine's
 * own, whatever name it bears.
 */
@Component
class Reach {

	private static final Duration PATIENCE = Duration.ofSeconds(3);

	private static final int NOT_FOUND = 404;

	private static final int GONE = 410;

	private static final int FIRST_OF_ITS_OWN = 500;

	// What it leads to is not followed: it could lead anywhere
	private final HttpClient web = HttpClient.newBuilder()
		.connectTimeout(PATIENCE)
		.followRedirects(Redirect.NEVER)
		.build();

	/** What is wrong with an address, if anything is. */
	Optional<Mistake> of(String address) {
		var page = URI.create(address);
		try {
			if (!Arrays.stream(InetAddress.getAllByName(page.getHost())).allMatch(Reach::isPublic)) {
				return Optional.of(new Mistake("website", "editing.doubt.private", address));
			}
			var status = this.web
				.send(HttpRequest.newBuilder(page)
					.timeout(PATIENCE)
					.header("User-Agent", "City Networks (an editor looks whether the page is there)")
					.method("HEAD", BodyPublishers.noBody())
					.build(), BodyHandlers.discarding())
				.statusCode();
			// Some refuse machines, or this way of asking: they are there all the same
			return (status == NOT_FOUND || status == GONE || status >= FIRST_OF_ITS_OWN)
					? silent(address, Integer.toString(status)) : Optional.empty();
		}
		catch (UnknownHostException ex) {
			return silent(address, "DNS");
		}
		catch (IOException ex) {
			return silent(address, ex.getClass().getSimpleName().replaceAll("Exception$", ""));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return Optional.empty();
		}
	}

	private static Optional<Mistake> silent(String address, String why) {
		return Optional.of(new Mistake("website", "editing.doubt.website", address, why));
	}

	/** Whether a machine is on the public web. */
	static boolean isPublic(InetAddress machine) {
		var bytes = machine.getAddress();
		// RFC 4193 and 6598, which Java does not know as private
		var isOwn = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc
				|| bytes.length == 4 && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
		return !(isOwn || machine.isAnyLocalAddress() || machine.isLoopbackAddress() || machine.isLinkLocalAddress()
				|| machine.isSiteLocalAddress() || machine.isMulticastAddress());
	}

}
