package org.citynetworks.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.web.LanguagePrefix;
import org.jspecify.annotations.Nullable;

import org.springframework.core.MethodParameter;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.util.Assert;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Answers with the tables that handlers return, in the form that the address asks for.
 */
final class TableAnswers implements HandlerMethodReturnValueHandler {

	private static final int BUFFER = 16 * 1024;

	/** Half of the connections to the database: the other half is for pages. */
	private static final int AT_ONCE = 4;

	private static final int PATIENCE_MILLIS = 200;

	private final Semaphore turns = new Semaphore(AT_ONCE);

	private final Supplier<String> origin;

	/**
	 * Answers for a site.
	 * @param origin what comes before a path in its addresses
	 */
	TableAnswers(Supplier<String> origin) {
		this.origin = origin;
	}

	@Override
	public boolean supportsReturnType(MethodParameter type) {
		return type.getParameterType() == Table.class;
	}

	@Override
	public void handleReturnValue(@Nullable Object value, MethodParameter type, ModelAndViewContainer model,
			NativeWebRequest web) throws IOException {
		Assert.state(value instanceof Table<?>, "A handler of data returns data");
		var request = web.getNativeRequest(HttpServletRequest.class);
		var response = web.getNativeResponse(HttpServletResponse.class);
		Assert.state(request != null && response != null, "Data are asked for by HTTP");
		model.setRequestHandled(true);
		if (!isOurTurn()) {
			response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
			return;
		}
		try {
			write((Table<?>) value, request, response);
		}
		finally {
			this.turns.release();
		}
	}

	private boolean isOurTurn() {
		try {
			return this.turns.tryAcquire(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private void write(Table<?> table, HttpServletRequest request, HttpServletResponse response) throws IOException {
		var address = request.getRequestURI();
		var form = Form.of(address).orElseThrow();
		response.setContentType(form.type().toString());
		response.setHeader(HttpHeaders.LINK, "<%s/about/data#columns>; rel=\"describedby\"".formatted(root(request)));
		if (form != Form.JSON) {
			response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(address.substring(address.lastIndexOf('/') + 1))
						.build()
						.toString());
		}
		var target = new BufferedOutputStream(response.getOutputStream(), BUFFER);
		new TableWriter(root(request)).write(table, form, target);
		target.flush();
	}

	private String root(HttpServletRequest request) {
		return this.origin.get() + LanguagePrefix.of(request).prefix();
	}

}
