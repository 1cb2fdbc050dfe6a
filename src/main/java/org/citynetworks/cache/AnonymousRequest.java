package org.citynetworks.cache;

import org.citynetworks.web.Query;

import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

import org.springframework.security.web.csrf.CsrfToken;

/**
 * A request as anybody could have sent it: the address, with the parameters the page
 * reads, and nothing else. What a page cannot see cannot get into the bytes that
 * everybody is served.
 */
final class AnonymousRequest extends HttpServletRequestWrapper {

	private final Query query;

	private final Map<String, String[]> parameters;

	private boolean personal;

	AnonymousRequest(HttpServletRequest request, Query query) {
		super(request);
		this.query = query;
		this.parameters = Collections.unmodifiableMap(query.toParameterMap());
	}

	/** Whether the page turned out to be about one person. */
	boolean isPersonal() {
		return this.personal;
	}

	@Override
	public String getMethod() {
		return "GET";
	}

	@Override
	public @Nullable String getQueryString() {
		String text = this.query.toString();
		return text.isEmpty() ? null : text;
	}

	@Override
	public @Nullable String getParameter(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? values[0] : null;
	}

	@Override
	public String @Nullable [] getParameterValues(String name) {
		String[] values = this.parameters.get(name);
		return (values != null) ? values.clone() : null;
	}

	@Override
	public Map<String, String[]> getParameterMap() {
		return this.parameters;
	}

	@Override
	public Enumeration<String> getParameterNames() {
		return Collections.enumeration(this.parameters.keySet());
	}

	@Override
	public @Nullable String getHeader(String name) {
		return null;
	}

	@Override
	public Enumeration<String> getHeaders(String name) {
		return Collections.emptyEnumeration();
	}

	@Override
	public Enumeration<String> getHeaderNames() {
		return Collections.emptyEnumeration();
	}

	@Override
	public int getIntHeader(String name) {
		return -1;
	}

	@Override
	public long getDateHeader(String name) {
		return -1;
	}

	@Override
	public Cookie @Nullable [] getCookies() {
		return null;
	}

	/** A page that asks for the token holds a form, and the token is one person's. */
	@Override
	public @Nullable Object getAttribute(String name) {
		if (name.equals(CsrfToken.class.getName()) || name.equals("_csrf")) {
			this.personal = true;
			return null;
		}
		return super.getAttribute(name);
	}

	@Override
	public @Nullable Principal getUserPrincipal() {
		return null;
	}

	@Override
	public @Nullable String getRemoteUser() {
		return null;
	}

	@Override
	public boolean isUserInRole(String role) {
		return false;
	}

	@Override
	public @Nullable HttpSession getSession(boolean create) {
		if (!create) {
			return null;
		}
		this.personal = true;
		throw new IllegalStateException("A page for everybody has no session");
	}

	@Override
	public HttpSession getSession() {
		HttpSession session = getSession(true);
		if (session == null) {
			throw new IllegalStateException();
		}
		return session;
	}

	// The host is the asker's word: a kept page that repeats it would tell everybody
	@Override
	public String getServerName() {
		return "localhost";
	}

	@Override
	public int getServerPort() {
		return 80;
	}

	@Override
	public String getScheme() {
		return "http";
	}

	@Override
	public boolean isSecure() {
		return false;
	}

	@Override
	public StringBuffer getRequestURL() {
		return new StringBuffer("http://localhost").append(getRequestURI());
	}

	@Override
	public String getRemoteAddr() {
		return "127.0.0.1";
	}

	@Override
	public boolean isAsyncSupported() {
		return false;
	}

	@Override
	public AsyncContext startAsync() {
		throw new IllegalStateException("A page that is kept is rendered at once");
	}

}
