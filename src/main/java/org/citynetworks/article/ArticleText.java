package org.citynetworks.article;

import java.time.LocalDate;
import java.util.List;

import org.citynetworks.article.Article.Link;
import org.citynetworks.article.Article.Stand;
import org.citynetworks.history.State;

/**
 * Reads articles from the texts as which they are edited.
 */
final class ArticleText {

	private ArticleText() {
	}

	static Article article(String slug, State state) {
		var day = state.text("day");
		return new Article(slug, state.inLanguages("title"), state.inLanguages("summary"), state.inLanguages("text"),
				(day != null) ? LocalDate.parse(day) : null, state.said("supplied").equals("yes"), stands(state),
				links(state), texts(state, "source", "page_address"), texts(state, "about", "subject"));
	}

	private static List<Stand> stands(State state) {
		return state.lines("stand")
			.stream()
			.map((key) -> new Stand(state.said(key + ".site_page"), state.count(key + ".place", Integer.MAX_VALUE),
					state.said(key + ".whole").equals("yes")))
			.toList();
	}

	private static List<Link> links(State state) {
		return state.inPlace("link")
			.stream()
			.map((key) -> new Link(state.inLanguages(key + ".text"), state.said(key + ".page_address")))
			.toList();
	}

	private static List<String> texts(State state, String field, String part) {
		return state.lines(field).stream().map((key) -> state.said(key + "." + part)).toList();
	}

}
