package org.citynetworks.web;

import java.io.IOException;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.slf4j.MDC;

/**
 * Gives each request an id that stands in the log, in the answer's {@code X-Request-Id}
 * and on the error page, so that what a person reports can be found again.
 */
final class RequestId extends HttpFilter {

	static final String HEADER = "X-Request-Id";

	private static final long serialVersionUID = 1;

	private static final Log logger = LogFactory.getLog(RequestId.class);

	private static final String KEY = "requestId";

	private static final String ATTRIBUTE = RequestId.class.getName();

	/** The id of this request, 16 hexadecimal digits. */
	static String of(HttpServletRequest request) {
		if (request.getAttribute(ATTRIBUTE) instanceof String id) {
			return id;
		}
		// An id that came with the request is not trusted: it could name another one's
		String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
		request.setAttribute(ATTRIBUTE, id);
		return id;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		String id = of(request);
		response.setHeader(HEADER, id);
		MDC.put(KEY, id);
		try {
			chain.doFilter(request, response);
		}
		catch (ServletException | RuntimeException ex) {
			// The container would log it, too, but without the id
			log(request, ex);
			throw ex;
		}
		finally {
			MDC.remove(KEY);
		}
	}

	private void log(HttpServletRequest request, Exception ex) {
		String line = request.getMethod() + " " + request.getRequestURI() + " failed";
		if (DatabaseOutage.caused(ex)) {
			logger.warn(line + ": the database cannot be reached");
		}
		else {
			logger.error(line, ex);
		}
	}

}
