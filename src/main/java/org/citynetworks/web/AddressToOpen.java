package org.citynetworks.web;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Objects;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.Ssl;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says at the end of the start at which address a browser on this machine finds the site.
 */
@Component
class AddressToOpen {

	private static final Log logger = LogFactory.getLog(AddressToOpen.class);

	private final ServerProperties server;

	AddressToOpen(ServerProperties server) {
		this.server = server;
	}

	@EventListener
	void say(ApplicationReadyEvent ready) {
		if (ready.getApplicationContext() instanceof WebServerApplicationContext context
				&& context.getWebServer() != null) {
			logger.info("The site is at %s - stop it with Ctrl-C".formatted(address(context.getWebServer().getPort())));
		}
	}

	String address(int port) {
		String scheme = Ssl.isEnabled(this.server.getSsl()) ? "https" : "http";
		String path = Objects.requireNonNullElse(this.server.getServlet().getContextPath(), "");
		return "%s://%s:%d%s/".formatted(scheme, host(this.server.getAddress()), port, path);
	}

	/** A server that listens everywhere listens on this machine, too. */
	private static String host(@Nullable InetAddress address) {
		if (address == null || address.isAnyLocalAddress()) {
			return "localhost";
		}
		return (address instanceof Inet6Address) ? "[" + address.getHostAddress() + "]" : address.getHostAddress();
	}

}
