package org.citynetworks.export;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import org.citynetworks.export.Offered.Offer;
import org.citynetworks.web.Area;
import org.citynetworks.web.Handlers;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Knows which pages can be had as data: those at whose address, with an ending, a handler
 * stands.
 */
@Component
class Offers {

	/** Data are whole, and as of now. */
	private static final Set<String> OF_PAGES = Set.of("after", "before");

	private static final String AS_OF = "as-of";

	private final Handlers handlers;

	Offers(Handlers handlers) {
		this.handlers = handlers;
	}

	/** The forms of the page that a request asks for. */
	Offered of(HttpServletRequest request) {
		var path = request.getServletPath();
		var query = Query.parse(request.getQueryString());
		if (Area.of(path) != Area.PUBLIC || query.parameters().containsKey(AS_OF)) {
			return new Offered(List.of());
		}
		var asked = new TreeMap<>(query.parameters());
		asked.keySet().removeAll(OF_PAGES);
		var rest = asked.isEmpty() ? "" : "?" + new Query(asked);
		var page = pattern(request, "");
		return new Offered(Arrays.stream(Form.values())
			// The address of an entry would match, too: "compare.csv" is no network
			.filter((form) -> (page + form.ending()).equals(pattern(request, form.ending())))
			.map((form) -> new Offer(form, path + form.ending() + rest))
			.toList());
	}

	/** The pattern of the handler at the address with an ending, or null. */
	private @Nullable String pattern(HttpServletRequest request, String ending) {
		var data = new HttpServletRequestWrapper(request) {

			@Override
			public String getMethod() {
				return "GET";
			}

			@Override
			public String getServletPath() {
				return super.getServletPath() + ending;
			}

			@Override
			public String getRequestURI() {
				return super.getRequestURI() + ending;
			}

		};
		var attribute = HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE;
		var before = request.getAttribute(attribute);
		try {
			request.removeAttribute(attribute);
			this.handlers.find(data);
			return Objects.toString(request.getAttribute(attribute), null);
		}
		catch (Exception ex) {
			return null;
		}
		finally {
			request.setAttribute(attribute, before);
		}
	}

}
