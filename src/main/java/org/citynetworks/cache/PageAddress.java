package org.citynetworks.cache;

import org.citynetworks.web.Query;

import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a page is kept under: its canonical address with the parameters it reads, in one
 * agreed form.
 *
 * @param path the path, with the language
 * @param names the parameters that the page reads
 * @param query the parameters that were given
 * @param asset whether it is a file and not made from data
 */
record PageAddress(String path, Set<String> names, Query query, boolean asset) {

	static PageAddress of(HttpServletRequest request, Set<String> names, boolean asset) {
		return new PageAddress(request.getRequestURI(), names, Query.parse(request.getQueryString()).only(names),
				asset);
	}

	String key() {
		return key(this.path, this.query);
	}

	static String key(String path, Query query) {
		return (query == Query.NONE) ? path : path + "?" + query;
	}

}
