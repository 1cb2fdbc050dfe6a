package org.citynetworks.sitemap;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;

import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
class SitemapTests {

	private static final Pattern LOCATION = Pattern.compile("<loc>http://[^/]*([^<]*)</loc>");

	private static final int MOST = 50_000;

	@Autowired
	private Http http;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyPageIsNamedOnceInEachLanguage() {
		var named = new HashSet<String>();
		assertThat(this.http.get("/robots.txt").body()).containsPattern("(?m)^Sitemap: http://[^/]*/sitemap.xml$");
		for (var part : locations("/sitemap.xml")) {
			var pages = locations(part);
			assertThat(pages).hasSizeBetween(1, MOST).allMatch(named::add);
		}
		var cities = this.jdbc.sql("select count(*) from city").query(Integer.class).single();
		assertThat(named)
			.contains("/", "/fr/", "/networks/c40-cities", "/fr/networks/icorn/members", "/cities/2660646-geneve",
					"/fr/cities/1000000001-dhaka-north", "/regions/ch-ge", "/countries/ch")
			.hasSizeGreaterThan(2 * cities);
		assertThat(named.stream().filter((path) -> path.startsWith("/fr/cities/"))).hasSize(cities);
	}

	@Test
	void aPageSaysItsLanguagesAndWhenItChanged() {
		assertThat(this.http.get("/sitemap-0.xml").body()).containsPattern("""
				<url><loc>(http://[^/<]*)/fr/networks/icorn</loc><lastmod>2026-\\d\\d-\\d\\d</lastmod>\
				<xhtml:link rel="alternate" hreflang="en" href="\\1/networks/icorn"( /|></xhtml:link|/)>\
				<xhtml:link rel="alternate" hreflang="fr" href="\\1/fr/networks/icorn"( /|></xhtml:link|/)></url>""");
	}

	@Test
	void somePagesThatAreNamedAnswer() {
		var pages = locations("/sitemap-0.xml");
		for (int i = 0; i < pages.size(); i += 251) {
			assertThat(this.http.get(pages.get(i)).statusCode()).as(pages.get(i)).isEqualTo(200);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "/sitemap-8.xml", "/sitemap--1.xml", "/sitemap-x.xml", "/sitemap-99999999999.xml" })
	void thereAreNoMoreParts(String address) {
		assertThat(this.http.get(address).statusCode()).isEqualTo(404);
	}

	private List<String> locations(String address) {
		var answer = this.http.get(address);
		assertThat(answer.statusCode()).as(address).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/xml");
		return LOCATION.matcher(answer.body()).results().map((found) -> found.group(1)).toList();
	}

}
