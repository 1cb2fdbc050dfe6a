package org.citynetworks.web;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.web.header.HeaderWriter;

/**
 * The headers that every answer carries: pages, errors, redirects, cached bytes and what
 * the container refuses by itself.
 */
public final class SecurityHeaders extends HttpFilter implements HeaderWriter {

	private static final long serialVersionUID = 1;

	public static final Header HSTS = new Header("Strict-Transport-Security", "max-age=63072000; includeSubDomains");

	private static final String NO_MARKUP = "trusted-types 'none'";

	private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
			"style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'", "manifest-src 'self'",
			"form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
			NO_MARKUP);

	private static final String PERMISSIONS_POLICY = Stream
		.of("browsing-topics", "camera", "display-capture", "geolocation", "microphone", "payment", "usb")
		.map((feature) -> feature + "=()")
		.collect(Collectors.joining(", "));

	public static final List<Header> HEADERS = List.of(new Header("Content-Security-Policy", CONTENT_SECURITY_POLICY),
			new Header("Cross-Origin-Embedder-Policy", "require-corp"),
			new Header("Cross-Origin-Opener-Policy", "same-origin"),
			new Header("Cross-Origin-Resource-Policy", "same-origin"),
			new Header("Permissions-Policy", PERMISSIONS_POLICY),
			new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
			new Header("X-Content-Type-Options", "nosniff"));

	public static boolean contains(String name) {
		for (Header header : HEADERS) {
			if (header.name().equalsIgnoreCase(name)) {
				return true;
			}
		}
		return HSTS.name().equalsIgnoreCase(name);
	}

	/** Whether it is one of these, with the value it has on every page. */
	public static boolean isUsual(Header header) {
		return HEADERS.contains(header) || HSTS.name().equalsIgnoreCase(header.name());
	}

	/**
	 * Lets a script of one page make markup of text, through a policy of its own of that
	 * name and in no other way.
	 */
	public static void allowMarkupBy(String policy, HttpServletResponse response) {
		response.setHeader("Content-Security-Policy",
				CONTENT_SECURITY_POLICY.replace(NO_MARKUP, "trusted-types " + policy));
	}

	static void write(HttpServletRequest request, HttpServletResponse response) {
		for (Header header : HEADERS) {
			// What a page has made stricter for itself stays
			if (!response.containsHeader(header.name())) {
				response.setHeader(header.name(), header.value());
			}
		}
		// Over plain HTTP a browser must ignore it and a server must not send it
		if (request.isSecure()) {
			response.setHeader(HSTS.name(), HSTS.value());
		}
	}

	/** Writes them to an answer that has no headers yet, without looking for them. */
	static void add(HttpServletRequest request, HttpServletResponse response) {
		for (Header header : HEADERS) {
			response.addHeader(header.name(), header.value());
		}
		if (request.isSecure()) {
			response.addHeader(HSTS.name(), HSTS.value());
		}
	}

	@Override
	public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
		write(request, response);
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		write(request, response);
		chain.doFilter(request, response);
	}

}
