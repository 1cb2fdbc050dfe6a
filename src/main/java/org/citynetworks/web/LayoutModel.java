package org.citynetworks.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.shared.Language;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Gives every page its frame.
 */
@ControllerAdvice
class LayoutModel {

	private final List<MenuEntry> menu;

	private final String site;

	private final ResourceUrlProvider files;

	LayoutModel(ObjectProvider<MenuEntry> menu, @Value("${citynetworks.site:}") String site,
			ResourceUrlProvider files) {
		this.files = files;
		this.menu = menu.orderedStream().toList();
		this.site = site;
	}

	@ModelAttribute("layout")
	Layout layout(HttpServletRequest request, Locale locale) {
		var language = Language.of(locale);
		return new Layout(language, path(request, language), this.site, this.menu, this::asset);
	}

	/** The address asked for; on an error page that is the one that failed. */
	private String path(HttpServletRequest request, Language language) {
		var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		var address = (failed != null) ? failed : request.getRequestURI();
		var path = address.startsWith(language.prefix()) ? address.substring(language.prefix().length()) : address;
		return path.startsWith("/") ? path : "/" + path;
	}

	private String asset(String file) {
		return Objects.requireNonNullElse(this.files.getForLookupPath(file), file);
	}

}
