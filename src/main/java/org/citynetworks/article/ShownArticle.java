package org.citynetworks.article;

import java.util.List;

import org.citynetworks.article.Prose.Block;
import org.citynetworks.shared.Language;

/**
 * An article with its text as it is shown in a language; the fragment
 * {@code article/parts :: whole} shows it.
 *
 * @param written the tag of the language in which the text is
 */
public record ShownArticle(Article article, List<Block> text, String written) {

	public static ShownArticle of(Article article, Language language) {
		return new ShownArticle(article, Prose.of(article.text().in(language)), article.text().written(language));
	}

}
