package org.citynetworks.article;

import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.history.Revisions;
import org.citynetworks.web.PublicPages;

import org.springframework.stereotype.Component;

/**
 * The articles, and the pages on which they stand.
 */
@Component
class PagesOfArticles implements PublicPages {

	private final Articles articles;

	private final Revisions revisions;

	PagesOfArticles(Articles articles, Revisions revisions) {
		this.articles = articles;
		this.revisions = revisions;
	}

	@Override
	public List<Page> pages() {
		var changed = this.revisions.changedOn("article");
		return Stream.concat(Stream.of("/city-partnerships", "/private-sector").map(Page::new),
				this.articles.all().stream().map((one) -> new Page("/articles/" + one.slug(), changed.get(one.slug()))))
			.toList();
	}

}
