package org.citynetworks.web;

import java.io.IOException;
import java.util.List;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;

/**
 * Has only those links of a page looked for among the assets that can lead to one: each
 * look goes through every library of the site, and most links lead to pages.
 *
 * @param prefixes what the addresses of assets begin with
 */
record AssetLinks(List<String> prefixes) implements Filter {

	@Override
	public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
			throws IOException, ServletException {
		chain.doFilter(request, new HttpServletResponseWrapper((HttpServletResponse) response) {

			@Override
			public String encodeURL(String url) {
				return AssetLinks.this.prefixes.stream().anyMatch(url::startsWith) ? super.encodeURL(url) : url;
			}

		});
	}

}
