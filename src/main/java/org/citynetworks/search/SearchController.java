package org.citynetworks.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.finder.Closeness;
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
 * One search over everything that has a name.
 */
@Controller
class SearchController {

	private static final int MOST_GUESSES = 5;

	private final Finder finder;

	private final ShowMatches show;

	private final Map<String, Integer> kinds;

	SearchController(Finder finder, ShowMatches show) {
		this.finder = finder;
		this.show = show;
		this.kinds = show.kinds().values().stream().collect(Collectors.toMap(Findable::kind, Findable::most));
	}

	@GetMapping("/search")
	String search(@RequestParam(required = false) @Nullable String q, Model model) {
		var typed = (q != null) ? q.strip() : "";
		var language = Language.of(LocaleContextHolder.getLocale());
		var found = this.show.of(this.finder.find(new Wanted(typed, this.kinds, Set.of())), typed, language)
			.stream()
			.collect(Collectors.partitioningBy(Hit::isDoubtful));
		model.addAttribute("q", typed);
		var groups = groups(found.get(false), typed);
		var isNamed = !groups.isEmpty() && groups.get(0).best().compareTo(Closeness.TEXT) < 0;
		model.addAttribute("groups", groups);
		// Where something bears the words, nobody has mistyped
		model.addAttribute("guesses", isNamed ? List.of() : found.get(true).stream().limit(MOST_GUESSES).toList());
		return "search/search";
	}

	/** What was found, the kind of thing with the best hit first. */
	private List<Group> groups(List<Hit> hits, String typed) {
		var byKind = new LinkedHashMap<String, List<Hit>>();
		hits.forEach((hit) -> byKind.computeIfAbsent(hit.kind(), (kind) -> new ArrayList<>()).add(hit));
		return byKind.entrySet()
			.stream()
			.map((kind) -> new Group(kind.getKey(), kind.getValue(), all(kind.getKey(), typed)))
			.sorted(Comparator.comparing(Group::best))
			.toList();
	}

	private @Nullable String all(String kind, String typed) {
		var list = this.show.kinds().get(kind).list();
		return (list != null) ? list + "?" + new Query(Map.of("q", List.of(typed))) : null;
	}

	/**
	 * Things of one kind, best first.
	 *
	 * @param all where there may be more of them
	 */
	record Group(String kind, List<Hit> hits, @Nullable String all) {

		Closeness best() {
			return this.hits.get(0).match().closeness();
		}

	}

}
