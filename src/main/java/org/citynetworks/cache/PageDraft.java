package org.citynetworks.cache;

import org.citynetworks.web.Header;
import org.citynetworks.web.SecurityHeaders;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * A page that is rendered as if anybody had asked for it, and what comes of it.
 */
final class PageDraft implements AutoCloseable {

	// Spring serves a file under such a name only if the hash is that of its content
	private static final Pattern VERSIONED = Pattern.compile("/(css|js|img|fonts)/.+-[0-9a-f]{32}\\.\\w+");

	private static final Set<String> OWN_HEADERS = caseInsensitive("Accept-Ranges", "Cache-Control", "Content-Encoding",
			"ETag", "Expires", "Last-Modified", "Pragma", "Vary");

	private static final Authentication ANYBODY = new AnonymousAuthenticationToken("page", "anybody",
			AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));

	private final PageAddress address;

	private final FilterChain chain;

	private final AnonymousRequest request;

	private final CapturedResponse response;

	private @Nullable Page page;

	private boolean away;

	PageDraft(Exchange exchange) {
		this.address = exchange.address();
		this.chain = exchange.chain();
		this.request = new AnonymousRequest(exchange.request(), exchange.address().query());
		this.response = new CapturedResponse(exchange.response());
	}

	/** The page, if everybody may be given it. */
	@Nullable Page page() {
		return this.page;
	}

	/** Whether the database could not be reached. */
	boolean isAway() {
		return this.away;
	}

	/**
	 * Whether only the one who asked may see it, so that it must be rendered for them.
	 */
	boolean isPersonal() {
		return this.request.isPersonal() || this.response.getStatus() == HttpServletResponse.SC_OK;
	}

	void render(PageSnapshot snapshot) throws IOException, ServletException {
		try {
			long version = renderForAnybody(snapshot);
			this.away = this.response.error() == HttpServletResponse.SC_SERVICE_UNAVAILABLE;
			this.page = finish(version);
		}
		catch (PageSnapshot.DatabaseAwayException ex) {
			this.away = true;
		}
		catch (RuntimeException | ServletException ex) {
			if (!this.request.isPersonal()) {
				throw ex;
			}
		}
	}

	private long renderForAnybody(PageSnapshot snapshot) throws IOException, ServletException {
		SecurityContext person = SecurityContextHolder.getContext();
		SecurityContextHolder.setContext(new SecurityContextImpl(ANYBODY));
		try {
			if (this.address.asset()) {
				this.chain.doFilter(this.request, this.response);
				return Page.TIMELESS;
			}
			return snapshot.take(() -> this.chain.doFilter(this.request, this.response));
		}
		finally {
			SecurityContextHolder.setContext(person);
		}
	}

	private @Nullable Page finish(long version) throws IOException {
		String type = this.response.getContentType();
		if (this.response.getStatus() != HttpServletResponse.SC_OK || this.request.isPersonal()
				|| !this.response.isForEverybody() || type == null) {
			return null;
		}
		List<Header> headers = this.response.headers()
			.stream()
			.filter((header) -> !OWN_HEADERS.contains(header.name()) && !SecurityHeaders.isUsual(header))
			.toList();
		long expiry = PageCache.expiry(this.request);
		PageFile file = this.response.file();
		if (file != null) {
			return new PageOnDisk(version, expiry, type, headers, file);
		}
		boolean forEver = VERSIONED.matcher(this.address.path()).matches();
		return new PageInMemory(version, expiry, forEver, type, headers, this.response.body());
	}

	/** Gives the client what is no page to keep, such as an error. */
	void passOn() throws IOException {
		this.response.passOn();
	}

	/** Lets go of the page, which whoever keeps it holds. */
	@Override
	public void close() {
		if (this.page != null) {
			this.page.release();
		}
		this.response.forget();
	}

	private static Set<String> caseInsensitive(String... names) {
		Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		set.addAll(List.of(names));
		return set;
	}

}
