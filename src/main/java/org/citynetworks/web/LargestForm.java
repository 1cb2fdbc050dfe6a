package org.citynetworks.web;

import java.io.IOException;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.util.StreamUtils;
import org.springframework.util.unit.DataSize;

/**
 * Refuses a form that is larger than the server takes, once it has come in: a browser
 * that is stopped while it sends shows no page but a broken connection.
 *
 * @param type how such forms are encoded
 * @param size the most that is taken of them
 * @param patience what is larger than so many times the size is not waited for
 */
record LargestForm(String type, DataSize size, int patience) implements Filter {

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		var sent = request.getContentLengthLong();
		if (sent <= this.size.toBytes() || !isForm(request)) {
			chain.doFilter(request, response);
			return;
		}
		if (sent <= this.patience * this.size.toBytes()) {
			StreamUtils.drain(request.getInputStream());
		}
		((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
	}

	private boolean isForm(ServletRequest request) {
		return String.valueOf(request.getContentType()).startsWith(this.type);
	}

}
