package org.citynetworks.article;

import java.util.List;

import org.citynetworks.history.Revisions;
import org.citynetworks.web.PublicPages;

import org.springframework.stereotype.Component;

/**
 * The articles.
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
		return this.articles.all()
			.stream()
			.map((one) -> new Page("/articles/" + one.slug(), changed.get(one.slug())))
			.toList();
	}

}
