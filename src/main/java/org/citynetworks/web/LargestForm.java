package org.citynetworks.web;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.util.StreamUtils;
import org.springframework.util.unit.DataSize;

/**
 * Refuses a form that is larger than the server takes, once it has come in: a browser
 * that is stopped while it sends shows no page but a broken connection.
 */
record LargestForm(DataSize size) implements Filter {

	/** What is larger than so many times the size is not waited for. */
	private static final int PATIENCE = 8;

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		var sent = request.getContentLengthLong();
		if (sent <= this.size.toBytes() || !isForm(request)) {
			chain.doFilter(request, response);
			return;
		}
		if (sent <= PATIENCE * this.size.toBytes()) {
			StreamUtils.drain(request.getInputStream());
		}
		((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
	}

	private static boolean isForm(ServletRequest request) {
		return String.valueOf(request.getContentType()).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
	}

}
