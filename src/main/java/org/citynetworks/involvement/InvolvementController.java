package org.citynetworks.involvement;

import java.util.List;

import org.citynetworks.article.Articles;
import org.citynetworks.article.ShownArticle;
import org.citynetworks.expression.Calls;
import org.citynetworks.shared.Language;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The pages about ways to take part.
 */
@Controller
class InvolvementController {

	private final Articles articles;

	private final Calls calls;

	private final List<PageSection> sections;

	InvolvementController(Articles articles, Calls calls, ObjectProvider<PageSection> sections) {
		this.articles = articles;
		this.calls = calls;
		this.sections = sections.orderedStream().toList();
	}

	@GetMapping("/{page:city-partnerships|city-scan|ethical-cities|internships|private-sector|urban-scholars}")
	String show(@PathVariable String page, Model model) {
		var language = Language.of(LocaleContextHolder.getLocale());
		var there = this.articles.on(page);
		model.addAttribute("page", page);
		model.addAttribute("whole",
				there.whole().stream().map((article) -> ShownArticle.of(article, language)).toList());
		model.addAttribute("listed", there.listed());
		model.addAttribute("calls", this.calls.on(page));
		model.addAttribute("sections", sections(page, language));
		return "involvement/page";
	}

	private List<ShownSection> sections(String page, Language language) {
		return this.sections.stream()
			.flatMap((section) -> section.of(page, language)
				.map((shown) -> new ShownSection(section.fragment(), shown))
				.stream())
			.toList();
	}

	/** What a feature shows, and how. */
	record ShownSection(String fragment, Object shown) {

	}

}
