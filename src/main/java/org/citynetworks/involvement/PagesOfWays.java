package org.citynetworks.involvement;

import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.article.ArticleEditing;
import org.citynetworks.web.PublicPages;

import org.springframework.stereotype.Component;

/**
 * The pages about ways to take part, but for that of the programme, which has its own.
 */
@Component
class PagesOfWays implements PublicPages {

	@Override
	public List<Page> pages() {
		var pages = ArticleEditing.PAGES.stream().filter((page) -> !page.equals("programme")).map("/"::concat);
		return Stream.concat(Stream.of("/get-involved"), pages).map(Page::new).toList();
	}

}
