package org.citynetworks.cache;

import org.citynetworks.web.Area;
import org.citynetworks.web.CanonicalAddress;
import org.citynetworks.web.DatabaseOutage;
import org.citynetworks.web.Handlers;
import org.citynetworks.web.Query;

import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;

/**
 * Has a public page rendered that is not kept yet, once for all who ask for it at the
 * same time, and keeps it under the data version it was rendered from.
 */
final class PageKeeper extends HttpFilter {

	private static final long serialVersionUID = 1;

	private static final int ATTEMPTS = 3;

	private final transient PageStore pages;

	private final transient PageSnapshot snapshot;

	private final transient Handlers handlers;

	private final transient AcceptEncoding encodings;

	private final transient DataVersion versions;

	private final transient OutageNotice notice;

	private final transient ConcurrentMap<String, Flight> flights = new ConcurrentHashMap<>();

	PageKeeper(PageStore pages, PageSnapshot snapshot, Handlers handlers, AcceptEncoding encodings,
			DataVersion versions, OutageNotice notice) {
		this.pages = pages;
		this.snapshot = snapshot;
		this.handlers = handlers;
		this.encodings = encodings;
		this.versions = versions;
		this.notice = notice;
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
			if (page != null && write(page, exchange)) {
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
			if (write(made, exchange)) {
				return;
			}
		}
		this.pages.misses.increment();
		try (PageDraft draft = new PageDraft(exchange)) {
			render(exchange, draft, flight);
			answer(exchange, draft);
		}
	}

	private void render(Exchange exchange, PageDraft draft, Flight flight) throws IOException, ServletException {
		try {
			draft.render(this.snapshot);
			if (draft.page() != null) {
				this.pages.keep(exchange.address(), draft.page());
			}
		}
		finally {
			this.flights.remove(exchange.address().key(), flight);
			flight.land(draft.page(), draft.isAway());
		}
	}

	private void answer(Exchange exchange, PageDraft draft) throws IOException, ServletException {
		Page page = draft.page();
		if (page != null) {
			write(page, exchange);
		}
		else if (draft.isAway()) {
			answerFromMemory(exchange);
		}
		else if (draft.isPersonal()) {
			exchange.chain().doFilter(exchange.request(), exchange.response());
		}
		else {
			draft.passOn();
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
			return recent && write(page, exchange);
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
		if (!write(page, exchange)) {
			DatabaseOutage.answer(exchange.response());
		}
	}

	/** Writes the page, and says whether it was still there. */
	private boolean write(Page page, Exchange exchange) throws IOException {
		Coding coding = this.encodings.choose(exchange.request().getHeader("Accept-Encoding"));
		return this.notice.on(page, exchange.request()).write(exchange.request(), exchange.response(), coding);
	}

}
