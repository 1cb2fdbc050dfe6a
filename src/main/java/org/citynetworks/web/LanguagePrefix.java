package org.citynetworks.web;

import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.LocaleResolver;

/**
 * Moves the language at the beginning of an address into the context path, so that every
 * {@code @{/…}}, redirect and error page stays in the language and handlers know nothing
 * of it. The address alone decides: no cookie and no {@code Accept-Language}.
 */
public final class LanguagePrefix extends HttpFilter implements LocaleResolver {

	private static final long serialVersionUID = 1;

	private static final String ATTRIBUTE = LanguagePrefix.class.getName();

	private static final List<Language> PREFIXED = Stream.of(Language.values())
		.filter((language) -> !language.prefix().isEmpty())
		.toList();

	/** The language of the page that this request asks for. */
	public static Language of(HttpServletRequest request) {
		return (request.getAttribute(ATTRIBUTE) instanceof Language language) ? language : of(request.getRequestURI());
	}

	static Language of(@Nullable String address) {
		if (address != null) {
			for (Language language : PREFIXED) {
				if (address.startsWith(language.prefix() + "/") || address.equals(language.prefix())) {
					return language;
				}
			}
		}
		return Language.ENGLISH;
	}

	@Override
	protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		// The container sends an error to /error; what was asked for stands in an
		// attribute
		boolean error = request.getDispatcherType() == DispatcherType.ERROR;
		Language language = of(
				error ? (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) : request.getRequestURI());
		request.setAttribute(ATTRIBUTE, language);
		chain.doFilter(new InLanguage(request, language, error), response);
	}

	@Override
	public Locale resolveLocale(HttpServletRequest request) {
		return of(request).locale();
	}

	@Override
	public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
		throw new UnsupportedOperationException("The address alone decides the language");
	}

	private static final class InLanguage extends HttpServletRequestWrapper {

		private final Language language;

		private final boolean error;

		InLanguage(HttpServletRequest request, Language language, boolean error) {
			super(request);
			this.language = language;
			this.error = error;
		}

		@Override
		public String getContextPath() {
			return super.getContextPath() + this.language.prefix();
		}

		@Override
		public String getServletPath() {
			String path = super.getServletPath();
			return this.error ? path : path.substring(this.language.prefix().length());
		}

		@Override
		public String getRequestURI() {
			return this.error ? this.language.prefix() + super.getRequestURI() : super.getRequestURI();
		}

		@Override
		public Locale getLocale() {
			return this.language.locale();
		}

		@Override
		public Enumeration<Locale> getLocales() {
			return Collections.enumeration(List.of(getLocale()));
		}

	}

}
