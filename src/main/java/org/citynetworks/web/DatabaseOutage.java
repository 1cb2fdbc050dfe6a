package org.citynetworks.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers with 503 and {@code Retry-After} when the database cannot be reached.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class DatabaseOutage implements HandlerExceptionResolver {

	private static final String RETRY_AFTER_SECONDS = "5";

	/** Whether the database could not be reached, as opposed to having refused. */
	public static boolean caused(@Nullable Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof SQLTransientConnectionException || cause instanceof SQLException sql
					&& (isConnectionState(sql.getSQLState()) || isTakenAway(sql))) {
				return true;
			}
		}
		return false;
	}

	// What the pool says of a connection that broke: a rollback on it fails with nothing
	// else, and hides what was wrong
	private static boolean isTakenAway(SQLException ex) {
		return ex.getSQLState() == null && "Connection is closed".equals(ex.getMessage());
	}

	// Class 08: the connection failed; 57P01 to 57P03: the server stops, has crashed or
	// is not ready; 53300: it takes no more connections
	private static boolean isConnectionState(@Nullable String state) {
		return state != null && (state.startsWith("08") || state.startsWith("57P0") || state.equals("53300"));
	}

	public static void answer(HttpServletResponse response) throws IOException {
		response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
	}

	/** Says when to ask again. */
	static void describe(HttpServletResponse response) {
		response.setHeader("Retry-After", RETRY_AFTER_SECONDS);
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		if (!caused(ex) || response.isCommitted()) {
			return null;
		}
		try {
			answer(response);
		}
		catch (IOException io) {
			throw new UncheckedIOException(io);
		}
		return new ModelAndView();
	}

}
