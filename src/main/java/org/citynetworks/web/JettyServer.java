package org.citynetworks.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.eclipse.jetty.ee11.webapp.WebAppContext;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

import org.springframework.boot.jetty.servlet.JettyServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * All that is bound to the server: it lets the page cache look first, leaves the
 * judgement of addresses to {@link CanonicalAddress}, and puts our page and headers in
 * place of its own where it refuses by itself, such as a request line that cannot be
 * read.
 */
@Component
class JettyServer implements WebServerFactoryCustomizer<JettyServletWebServerFactory> {

	private final List<Handler.Wrapper> first;

	/** Takes what is to see a request before servlets and filters do. */
	JettyServer(List<Handler.Wrapper> first) {
		this.first = first;
	}

	@Override
	public void customize(JettyServletWebServerFactory factory) {
		factory.addServerCustomizers(this::customize);
	}

	private void customize(Server server) {
		for (var connector : server.getConnectors()) {
			for (var protocol : connector.getConnectionFactories()) {
				if (protocol instanceof HttpConfiguration.ConnectionFactory http) {
					http.getHttpConfiguration().setSendServerVersion(false);
					http.getHttpConfiguration().setUriCompliance(UriCompliance.UNSAFE);
					http.getHttpConfiguration().setRelativeRedirectAllowed(true);
				}
			}
		}
		for (var context : server.getDescendants(WebAppContext.class)) {
			context.getServletHandler().setDecodeAmbiguousURIs(true);
		}
		server.setErrorHandler(new Refusals());
		for (var handler : this.first) {
			handler.setHandler(server.getHandler());
			server.setHandler(handler);
		}
	}

	/** What the server says when no servlet can. */
	private static final class Refusals extends ErrorHandler {

		@Override
		public boolean handle(Request request, Response response, Callback callback) {
			var fields = response.getHeaders();
			describe(fields);
			if (request.isSecure()) {
				fields.put(SecurityHeaders.HSTS.name(), SecurityHeaders.HSTS.value());
			}
			var body = page(request.getHttpURI().getPath());
			fields.put(HttpHeader.CONTENT_LENGTH, body.remaining());
			response.write(true, body, callback);
			return true;
		}

		private static void describe(HttpFields.Mutable fields) {
			for (var header : SecurityHeaders.HEADERS) {
				fields.put(header.name(), header.value());
			}
			fields.put(HttpHeader.CACHE_CONTROL, "no-store");
			fields.put(HttpHeader.CONTENT_TYPE, "text/html;charset=UTF-8");
		}

		private static ByteBuffer page(String path) {
			return StandardCharsets.UTF_8.encode(LastResortPage.in(LanguagePrefix.of(path)));
		}

	}

}
