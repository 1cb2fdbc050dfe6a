package org.citynetworks.web;

import java.util.List;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.web.Layout.Somebody;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Gives every page its frame.
 */
@ControllerAdvice
class LayoutModel {

	private final List<MenuEntry> menu;

	private final List<DeskEntry> desk;

	private final String site;

	LayoutModel(ObjectProvider<MenuEntry> menu, ObjectProvider<DeskEntry> desk,
			@Value("${citynetworks.site:}") String site) {
		this.menu = menu.orderedStream().toList();
		this.desk = desk.stream().toList();
		this.site = site;
	}

	@ModelAttribute("layout")
	Layout layout(HttpServletRequest request) {
		var language = LanguagePrefix.of(request);
		var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		var address = (failed != null) ? failed : request.getRequestURI();
		var query = (failed == null && request.getQueryString() != null) ? "?" + request.getQueryString() : "";
		var path = address.substring(language.prefix().length());
		return new Layout(language, path, query, this.site, this.menu, somebody(path));
	}

	/** Who has signed in; on a public page nobody has. */
	private @Nullable Somebody somebody(String path) {
		var authentication = SecurityContextHolder.getContext().getAuthentication();
		return (Area.of(path) != Area.PUBLIC && authentication != null
				&& authentication.getDetails() instanceof String name)
						? new Somebody(name, this.desk.stream().anyMatch((entry) -> entry.isFor(authentication)))
						: null;
	}

}
