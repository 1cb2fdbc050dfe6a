package org.citynetworks.article;

import org.citynetworks.shared.Language;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * An article, for everybody.
 */
@Controller
class ArticleController {

	private final Articles articles;

	private final Subjects subjects;

	ArticleController(Articles articles, Subjects subjects) {
		this.articles = articles;
		this.subjects = subjects;
	}

	@GetMapping("/articles/{slug}")
	String show(@PathVariable String slug, Model model) {
		var article = this.articles.get(slug);
		model.addAttribute("shown", ShownArticle.of(article, Language.of(LocaleContextHolder.getLocale())));
		model.addAttribute("about", this.subjects.of(article.about()));
		return "article/article";
	}

}
