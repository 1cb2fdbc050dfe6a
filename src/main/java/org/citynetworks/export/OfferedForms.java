package org.citynetworks.export;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;

import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;

/**
 * Tells each page in which forms it can be had, for the links in its frame.
 */
final class OfferedForms implements HandlerInterceptor {

	private final Offers offers;

	OfferedForms(Offers offers) {
		this.offers = offers;
	}

	@Override
	public void postHandle(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable ModelAndView page) {
		if (page != null && request.getDispatcherType() == DispatcherType.REQUEST
				&& response.getStatus() == HttpServletResponse.SC_OK) {
			var offered = this.offers.of(request);
			if (!offered.forms().isEmpty()) {
				page.addObject("offered", offered);
			}
		}
	}

}
