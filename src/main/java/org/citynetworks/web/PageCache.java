package org.citynetworks.web;

import java.io.IOException;
import java.time.Instant;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Serves public pages and assets as finished bytes, before anything else looks at the
 * request. They are the same for everybody and never carry a cookie.
 *
 * <p>
 * A page that must not be kept sets {@code Cache-Control: no-store}; one whose words
 * depend on the date names its expiry.
 */
public final class PageCache extends HttpFilter {

	private static final long serialVersionUID = 1;

	private static final String EXPIRY = PageCache.class.getName() + ".expiry";

	private final transient PageStore pages;

	private final transient AcceptEncoding encodings;

	PageCache(PageStore pages, AcceptEncoding encodings) {
		this.pages = pages;
		this.encodings = encodings;
	}

	/** Says that the page this request asks for will read differently from then on. */
	public static void expiresAt(HttpServletRequest request, Instant time) {
		request.setAttribute(EXPIRY, Math.min(time.toEpochMilli(), expiry(request)));
	}

	static long expiry(HttpServletRequest request) {
		return (request.getAttribute(EXPIRY) instanceof Long time) ? time : Page.NEVER;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		Page page = CanonicalAddress.isRead(request) ? this.pages.find(request) : null;
		if (page == null) {
			chain.doFilter(request, response);
			return;
		}
		SecurityHeaders.add(request, response);
		Coding coding = this.encodings.choose(request.getHeader("Accept-Encoding"));
		boolean had = page.write(request, response, coding);
		(had ? this.pages.notModified : this.pages.hits).increment();
	}

}
