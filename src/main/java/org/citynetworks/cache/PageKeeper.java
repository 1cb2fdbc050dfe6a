package org.citynetworks.cache;

import org.citynetworks.web.Area;
import org.citynetworks.web.CanonicalAddress;
import org.citynetworks.web.DatabaseOutage;
import org.citynetworks.web.Handlers;
import org.citynetworks.web.Header;
import org.citynetworks.web.Query;
import org.citynetworks.web.SecurityHeaders;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Has a public page rendered that is not kept yet, once for all who ask for it at the
 * same time, and keeps it under the data version it was rendered from.
 */
final class PageKeeper extends HttpFilter {

	private static final long serialVersionUID = 1;

	// Spring serves a file under such a name only if the hash is that of its content
	private static final Pattern VERSIONED = Pattern.compile("/(css|js|img|fonts)/.+-[0-9a-f]{32}\\.\\w+");

	private static final Set<String> OWN_HEADERS = caseInsensitive("Accept-Ranges", "Cache-Control", "Content-Encoding",
			"ETag", "Expires", "Last-Modified", "Pragma", "Vary");

	private static final Authentication ANYBODY = new AnonymousAuthenticationToken("page", "anybody",
			AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

	private static final int ATTEMPTS = 3;

	private final transient PageStore pages;

	private final transient PageSnapshot snapshot;

	private final transient Handlers handlers;

	private final transient AcceptEncoding encodings;

	private final transient DataVersion versions;

	private final transient ConcurrentMap<String, Flight> flights = new ConcurrentHashMap<>();

	PageKeeper(PageStore pages, PageSnapshot snapshot, Handlers handlers, AcceptEncoding encodings,
			DataVersion versions) {
		this.pages = pages;
		this.snapshot = snapshot;
		this.handlers = handlers;
		this.encodings = encodings;
		this.versions = versions;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		PageAddress address = address(request);
		if (address == null) {
			chain.doFilter(request, response);
			return;
		}
		Exchange exchange = new Exchange(address, request, response, chain);
		for (int i = 0; i < ATTEMPTS; i++) {
			Page page = this.pages.fresh(address.key());
			if (page != null) {
				write(page, exchange);
				return;
			}
			Flight mine = new Flight();
			Flight other = this.flights.putIfAbsent(address.key(), mine);
			if (other == null) {
				lead(exchange, mine);
				return;
			}
			if (follow(exchange, other)) {
				return;
			}
		}
		chain.doFilter(request, response);
	}

	private @Nullable PageAddress address(HttpServletRequest request) {
		if (!CanonicalAddress.isRead(request) || Area.of(request.getServletPath()) != Area.PUBLIC) {
			return null;
		}
		try {
			Object handler = this.handlers.find(new AnonymousRequest(request, Query.NONE));
			Set<String> names = (handler instanceof HandlerMethod method) ? HandlerParameters.of(method) : Set.of();
			return (names != null)
					? PageAddress.of(request, names, handler == null || handler instanceof ResourceHttpRequestHandler)
					: null;
		}
		catch (Exception ex) {
			// The dispatcher will find the same and say it
			return null;
		}
	}

	/** Renders the page in this thread, tells those who wait, and answers. */
	private void lead(Exchange exchange, Flight flight) throws IOException, ServletException {
		Page made = this.pages.fresh(exchange.address().key());
		if (made != null) {
			// Another thread finished it between the look and the take-off
			this.flights.remove(exchange.address().key(), flight);
			flight.land(made, false);
			write(made, exchange);
			return;
		}
		this.pages.misses.increment();
		AnonymousRequest request = new AnonymousRequest(exchange.request(), exchange.address().query());
		CapturedResponse response = new CapturedResponse(exchange.response(), flight::landWithNothing);
		Page page = null;
		boolean away = false;
		try {
			long version = render(exchange, request, response);
			away = response.error() == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
			page = page(exchange, version, request, response);
		}
		catch (PageSnapshot.DatabaseAwayException ex) {
			if (response.isPassedOn()) {
				throw ex;
			}
			away = true;
		}
		catch (RuntimeException | ServletException ex) {
			if (!request.isPersonal()) {
				throw ex;
			}
		}
		finally {
			this.flights.remove(exchange.address().key(), flight);
			flight.land(page, away);
		}
		answer(exchange, page, away, request, response);
	}

	private long render(Exchange exchange, AnonymousRequest request, CapturedResponse response)
			throws IOException, ServletException {
		SecurityContext person = SecurityContextHolder.getContext();
		SecurityContextHolder.setContext(new SecurityContextImpl(ANYBODY));
		try {
			if (exchange.address().asset()) {
				exchange.chain().doFilter(request, response);
				return Page.TIMELESS;
			}
			return this.snapshot.take(() -> exchange.chain().doFilter(request, response));
		}
		finally {
			SecurityContextHolder.setContext(person);
		}
	}

	private @Nullable Page page(Exchange exchange, long version, AnonymousRequest request, CapturedResponse response) {
		String type = response.getContentType();
		if (response.getStatus() != HttpServletResponse.SC_OK || response.isPassedOn() || request.isPersonal()
				|| !response.isForEverybody() || type == null) {
			return null;
		}
		List<Header> headers = response.headers()
			.stream()
			.filter((header) -> !OWN_HEADERS.contains(header.name()) && !SecurityHeaders.contains(header.name()))
			.toList();
		boolean forEver = VERSIONED.matcher(exchange.address().path()).matches();
		Page page = new Page(version, PageCache.expiry(request), forEver, type, headers, response.body());
		this.pages.keep(exchange.address(), page);
		return page;
	}

	private void answer(Exchange exchange, @Nullable Page page, boolean away, AnonymousRequest request,
			CapturedResponse response) throws IOException, ServletException {
		if (page != null) {
			write(page, exchange);
		}
		else if (away) {
			answerFromMemory(exchange);
		}
		else if (request.isPersonal() || response.getStatus() == HttpServletResponse.SC_OK && !response.isPassedOn()) {
			// It is not for everybody: rendered again, for the one who asked
			exchange.chain().doFilter(exchange.request(), exchange.response());
		}
		else if (response.isPassedOn()) {
			response.flushBuffer();
		}
		else {
			response.passOn();
		}
	}

	/** Waits for the page that another thread renders, and says whether that answered. */
	private boolean follow(Exchange exchange, Flight other) throws IOException, ServletException {
		long known = this.versions.current();
		Flight.Landing landing = other.await();
		Page page = landing.page();
		if (page != null) {
			// One that was begun before the last change is not what was asked for now
			boolean recent = page.version() >= known || page.version() == Page.TIMELESS;
			if (recent) {
				write(page, exchange);
			}
			return recent;
		}
		if (landing.away()) {
			answerFromMemory(exchange);
		}
		else {
			exchange.chain().doFilter(exchange.request(), exchange.response());
		}
		return true;
	}

	// Better an older page than none; the header says so (RFC 9211)
	private void answerFromMemory(Exchange exchange) throws IOException {
		Page page = this.pages.last(exchange.address().key());
		if (page == null) {
			DatabaseOutage.answer(exchange.response());
			return;
		}
		this.pages.outdated.increment();
		exchange.response().setHeader("Cache-Status", "city-networks; hit; detail=outdated");
		write(page, exchange);
	}

	private void write(Page page, Exchange exchange) throws IOException {
		Coding coding = this.encodings.choose(exchange.request().getHeader("Accept-Encoding"));
		page.write(exchange.request(), exchange.response(), coding);
	}

	private static Set<String> caseInsensitive(String... names) {
		Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		set.addAll(List.of(names));
		return set;
	}

	/** One request and what belongs to it. */
	private record Exchange(PageAddress address, HttpServletRequest request, HttpServletResponse response,
			FilterChain chain) {
	}

}
