package org.citynetworks.web;

import java.util.UUID;

import jakarta.servlet.http.Cookie;

import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.security.web.csrf.XorCsrfTokenRequestAttributeHandler;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Sends the token that stands in a form, and the cookie it belongs to. That of Spring
 * Security's own tests puts another store of tokens into the site, also for the tests
 * that come after.
 */
public final class Token {

	private Token() {
	}

	public static RequestPostProcessor csrf() {
		return (request) -> {
			var secret = UUID.randomUUID().toString();
			var masked = new MockHttpServletRequest();
			new XorCsrfTokenRequestAttributeHandler().handle(masked, new MockHttpServletResponse(),
					() -> new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", secret));
			request.setCookies(new Cookie("csrf", secret));
			request.setParameter("_csrf", ((CsrfToken) masked.getAttribute(CsrfToken.class.getName())).getToken());
			return request;
		};
	}

}
