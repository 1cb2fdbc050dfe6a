package org.citynetworks.cache;

import org.citynetworks.web.PageWish;
import org.citynetworks.web.SecurityHeaders;

import java.nio.ByteBuffer;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Serves public pages and assets as finished bytes, before anything else looks at the
 * request and on the thread that read it. They are the same for everybody and never carry
 * a cookie.
 *
 * <p>
 * A page that must not be kept sets {@code Cache-Control: no-store}; one whose words
 * depend on the date names its expiry.
 */
@Component
public final class PageCache extends Handler.Wrapper {

	private static final String EXPIRY = PageCache.class.getName() + ".expiry";

	private final PageStore pages;

	private final AcceptEncoding encodings;

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

	/** A kept page takes no thread of its own: nothing on the way to it waits. */
	@Override
	public InvocationType getInvocationType() {
		return InvocationType.NON_BLOCKING;
	}

	@Override
	public boolean handle(Request request, Response response, Callback callback) {
		var answer = find(request);
		if (answer != null) {
			write(answer, request, response, callback);
		}
		else {
			getServer().getThreadPool().execute(() -> handleOnOwnThread(request, response, callback));
		}
		return true;
	}

	private void handleOnOwnThread(Request request, Response response, Callback callback) {
		try {
			if (!super.handle(request, response, callback)) {
				Response.writeError(request, response, callback, HttpStatus.NOT_FOUND_404);
			}
		}
		catch (Throwable ex) {
			Response.writeError(request, response, callback, ex);
		}
	}

	private PageInMemory.@Nullable Body find(Request request) {
		var method = request.getMethod();
		if (!method.equals("GET") && !method.equals("HEAD")
				|| PageWish.isForData(request.getHeaders().get(HttpHeader.ACCEPT))) {
			return null;
		}
		var uri = request.getHttpURI();
		var page = this.pages.find(uri.getPath(), uri.getQuery());
		return (page instanceof PageInMemory inMemory)
				? inMemory.ready(this.encodings.choose(request.getHeaders().get(HttpHeader.ACCEPT_ENCODING))) : null;
	}

	private void write(PageInMemory.Body answer, Request request, Response response, Callback callback) {
		if (request.isSecure()) {
			response.getHeaders().put(SecurityHeaders.HSTS.name(), SecurityHeaders.HSTS.value());
		}
		if (answer.head().isOf(request.getHeaders().get(HttpHeader.IF_NONE_MATCH))) {
			this.pages.notModified.increment();
			response.setStatus(HttpStatus.NOT_MODIFIED_304);
			response.getHeaders().add(answer.head().withoutContent());
			response.write(true, null, callback);
			return;
		}
		this.pages.hits.increment();
		response.setStatus(HttpStatus.OK_200);
		response.getHeaders().add(answer.head().fields());
		// To HEAD the server sends the head alone
		response.write(true, ByteBuffer.wrap(answer.bytes()), callback);
	}

}
