package org.citynetworks.article;

import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Slug;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The articles as those see them who write them, and how a new one begins: with its
 * title.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
@RequestMapping("/admin/articles")
class ArticlesController {

	private static final String PAGE = "article/articles";

	private static final int LONGEST = 80;

	private final Articles articles;

	private final Revisions revisions;

	private final Drafts drafts;

	ArticlesController(Articles articles, Revisions revisions, Drafts drafts) {
		this.articles = articles;
		this.revisions = revisions;
		this.drafts = drafts;
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("form", new NewArticle(null));
		return page(model);
	}

	@PostMapping
	String begin(@Valid @ModelAttribute("form") NewArticle form, BindingResult errors, SignedIn somebody, Model model) {
		if (errors.hasErrors()) {
			return page(model);
		}
		var title = Objects.requireNonNull(form.name());
		var state = ArticleEditing.begun(title, Language.of(LocaleContextHolder.getLocale()));
		var draft = this.drafts.begin(ArticleEditing.KIND + "/" + free(title), Kind.CREATED, 0, state,
				somebody.person());
		return "redirect:/admin/drafts/" + draft.id();
	}

	private String page(Model model) {
		model.addAttribute("articles", this.articles.all());
		return PAGE;
	}

	/** An address that no article has or had. */
	private String free(String title) {
		var slug = Slug.of(title);
		var start = slug.isEmpty() ? ArticleEditing.KIND
				: slug.substring(0, Math.min(LONGEST, slug.length())).replaceAll("-$", "");
		var free = start;
		for (int number = 2; this.revisions.latest(ArticleEditing.KIND + "/" + free).isPresent(); number++) {
			free = start + "-" + number;
		}
		return free;
	}

	/** What a new article is called. */
	record NewArticle(@NotBlank(message = "{article.new.missing}") @Size(max = 200,
			message = "{shaping.name.long}") @Nullable String name) {

	}

}
