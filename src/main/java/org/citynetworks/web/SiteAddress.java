package org.citynetworks.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * What comes before a path in an address of this site that leaves it, as in a mail.
 */
@Component
public class SiteAddress {

	private final String named;

	private final AddressToOpen address;

	private volatile int port;

	SiteAddress(@Value("${citynetworks.site:}") String named, AddressToOpen address) {
		this.named = named;
		this.address = address;
	}

	@EventListener
	void started(WebServerInitializedEvent started) {
		if (started.getApplicationContext().getServerNamespace() == null) {
			this.port = started.getWebServer().getPort();
		}
	}

	/**
	 * Such as {@code https://directory.example.org}; that on this machine where none was
	 * named.
	 */
	public String origin() {
		String origin = this.named.isEmpty() ? this.address.address(this.port) : this.named;
		return origin.replaceAll("/+$", "");
	}

}
