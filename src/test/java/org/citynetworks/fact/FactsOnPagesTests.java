package org.citynetworks.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.citynetworks.shared.Language;
import org.citynetworks.web.Http;
import org.citynetworks.web.ServerTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that is known of a network is missing on its page, or stands there without its
 * source.
 */
@ServerTest
class FactsOnPagesTests {

	/** Where a piece of a page begins that holds facts together with their source. */
	private static final String PIECES = "(?=<div class=\"said\">|<tr>|<div class=\"notice\"|<section|<aside|<dt>)";

	/** A seat shows the doubt about its city. */
	private static final Set<String> NOTE_STANDS_ELSEWHERE = Set.of("secretariat_country");

	@Autowired
	private Http http;

	@Autowired
	private WhoSaysSo facts;

	@Autowired
	private JdbcClient jdbc;

	@ParameterizedTest
	@EnumSource
	void everyFactStandsOnThePageOfItsNetworkBesideItsSource(Language language) {
		var words = Pages.in(language);
		var missing = new ArrayList<Fact>();
		for (var slug : this.jdbc.sql("select slug from network").query(String.class).list()) {
			var body = this.http.get(language.prefix() + "/networks/" + slug).body();
			var pieces = Arrays.stream(body.split(PIECES)).map(HtmlUtils::htmlUnescape).toList();
			this.facts.about("network/" + slug)
				.stream()
				.filter((fact) -> pieces.stream().noneMatch((piece) -> says(piece, fact, words)))
				.forEach(missing::add);
		}
		assertThat(missing).isEmpty();
	}

	private static boolean says(String piece, Fact fact, FactWords words) {
		var source = fact.source();
		var said = Stream.of(words.text(fact).text(), "is-" + source.basis().name().toLowerCase(Locale.ROOT),
				source.isOnline() ? "href=\"" + source.address() + "\"" : "", text(words.date(source)),
				NOTE_STANDS_ELSEWHERE.contains(fact.field()) ? "" : text(source.note()));
		return said.allMatch(piece::contains)
				&& Stream.of(words.source(source), words.ownSource(source)).anyMatch(piece::contains);
	}

	private static String text(@Nullable String text) {
		return Objects.requireNonNullElse(text, "");
	}

}
