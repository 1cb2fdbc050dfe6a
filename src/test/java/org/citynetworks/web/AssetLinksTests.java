package org.citynetworks.web;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;

import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;

class AssetLinksTests {

	@Test
	void onlyWhatCanBeAnAssetIsLookedFor() throws IOException, ServletException {
		var looksFor = new MockHttpServletResponse() {

			@Override
			public String encodeURL(String url) {
				return url + " was looked for";
			}

		};
		var chain = new MockFilterChain();
		new AssetLinks(List.of("/css/", "/js/")).doFilter(new MockHttpServletRequest(), looksFor, chain);
		var page = (HttpServletResponse) Objects.requireNonNull(chain.getResponse());
		assertThat(page.encodeURL("/css/site.css")).isEqualTo("/css/site.css was looked for");
		assertThat(page.encodeURL("/fr/networks?css=/css/")).isEqualTo("/fr/networks?css=/css/");
	}

}
