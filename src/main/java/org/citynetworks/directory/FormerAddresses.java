package org.citynetworks.directory;

import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.network.NetworkAddresses;
import org.citynetworks.shared.NotFound;
import org.citynetworks.web.CanonicalAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/**
 * Leads from an address where a network stood, and from every page below it, to where it
 * stands now. Only what is not found is looked for, so that other pages cost nothing.
 */
@Component
@Order(-1)
class FormerAddresses implements HandlerExceptionResolver {

	private static final Pattern ADDRESS = Pattern.compile("/networks/([^/.]+)([/.].*)?");

	private final NetworkAddresses addresses;

	FormerAddresses(NetworkAddresses addresses) {
		this.addresses = addresses;
	}

	@Override
	public @Nullable ModelAndView resolveException(HttpServletRequest request, HttpServletResponse response,
			@Nullable Object handler, Exception ex) {
		var path = request.getRequestURI().substring(request.getContextPath().length());
		var address = ADDRESS.matcher(path);
		if (!(ex instanceof NotFound) || !CanonicalAddress.isRead(request) || !address.matches()) {
			return null;
		}
		return this.addresses.now(address.group(1)).map((slug) -> {
			var query = request.getQueryString();
			var redirect = new RedirectView("/networks/" + slug + ((address.group(2) != null) ? address.group(2) : "")
					+ ((query != null && !query.isEmpty()) ? "?" + query : ""), true);
			redirect.setExpandUriTemplateVariables(false);
			redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
			return new ModelAndView(redirect);
		}).orElse(null);
	}

}
