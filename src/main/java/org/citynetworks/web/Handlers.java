package org.citynetworks.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds what will answer a request before it is dispatched.
 */
@Component
public class Handlers {

	private final ObjectProvider<HandlerMapping> mappings;

	Handlers(ObjectProvider<HandlerMapping> mappings) {
		this.mappings = mappings;
	}

	/**
	 * Whether a request may change something. One that no handler takes cannot; it is
	 * answered with 404 or 405, which helps more than a complaint about a missing token.
	 */
	boolean mayChange(HttpServletRequest request) {
		if (CanonicalAddress.isRead(request)) {
			return false;
		}
		try {
			Object handler = find(request);
			return handler != null && !(handler instanceof ResourceHttpRequestHandler);
		}
		catch (HttpRequestMethodNotSupportedException ex) {
			return false;
		}
		catch (Exception ex) {
			return true;
		}
	}

	/** The handler of a request, by the rules of the dispatcher. */
	public @Nullable Object find(HttpServletRequest request) throws Exception {
		Object before = request.getAttribute(ServletRequestPathUtils.PATH_ATTRIBUTE);
		ServletRequestPathUtils.parseAndCache(request);
		try {
			for (HandlerMapping mapping : this.mappings.orderedStream().toList()) {
				HandlerExecutionChain chain = mapping.getHandler(request);
				if (chain != null) {
					return chain.getHandler();
				}
			}
			return null;
		}
		finally {
			request.setAttribute(ServletRequestPathUtils.PATH_ATTRIBUTE, before);
		}
	}

}
