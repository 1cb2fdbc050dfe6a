package org.citynetworks.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Wanted;
import org.citynetworks.shared.Language;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What somebody may mean who is still typing, for the script of a field.
 */
@Controller
class SuggestionsController {

	/** As many as can be looked at while typing. */
	private static final int MOST = 8;

	private final Finder finder;

	private final ShowMatches show;

	private final Map<String, Integer> kinds;

	SuggestionsController(Finder finder, ShowMatches show) {
		this.finder = finder;
		this.show = show;
		this.kinds = show.kinds()
			.values()
			.stream()
			.filter((kind) -> kind.suggested() > 0)
			.collect(Collectors.toMap(Findable::kind, Findable::suggested));
	}

	/**
	 * Suggests things.
	 * @param kind of which kind alone; one that does not exist is none
	 */
	@GetMapping("/suggestions")
	String suggest(@RequestParam(required = false) @Nullable String q,
			@RequestParam(required = false) @Nullable String kind, Model model) {
		var typed = Query.said(q);
		model.addAttribute("hits", (typed != null) ? hits(typed, Query.term(kind)) : List.of());
		return "search/suggestions";
	}

	private List<Hit> hits(String typed, @Nullable String kind) {
		var kinds = (kind != null && this.kinds.containsKey(kind)) ? Map.of(kind, MOST) : this.kinds;
		var found = this.finder.suggest(new Wanted(typed, kinds, Set.of())).stream().limit(MOST).toList();
		return this.show.of(found, typed, Language.of(LocaleContextHolder.getLocale()));
	}

}
