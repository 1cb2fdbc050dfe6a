package org.citynetworks.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.shared.Language;
import org.citynetworks.shared.Plain;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class SearchController {

	private static final int MOST_LETTERS = 100;

	private final SearchNetworks networks;

	private final SearchTopics topics;

	private final SearchPlaces places;

	SearchController(SearchNetworks networks, SearchTopics topics, SearchPlaces places) {
		this.networks = networks;
		this.topics = topics;
		this.places = places;
	}

	@GetMapping("/search")
	String search(@RequestParam(required = false) @Nullable String q, Model model) {
		var typed = (q != null) ? q.strip() : "";
		var words = Plain.words(typed.substring(0, Math.min(typed.length(), MOST_LETTERS)));
		model.addAttribute("q", typed);
		model.addAttribute("groups", words.isEmpty() ? List.of() : groups(typed, words));
		return "search/search";
	}

	/**
	 * What was found, the kind of thing with the best hit first. Where something is
	 * written as the words are, nothing is guessed.
	 */
	private List<Group> groups(String typed, String words) {
		var language = Language.of(LocaleContextHolder.getLocale());
		var all = new Query(Map.of("q", List.of(typed)));
		var groups = Stream
			.of(new Group("networks", this.networks.by(words), "/networks?" + all),
					new Group("topics", this.topics.by(words, language), null),
					new Group("countries", this.places.countries(words, language), null),
					new Group("cities", this.places.cities(words, language), "/cities?" + all),
					new Group("regions", this.places.regions(words, language), null))
			.filter((group) -> !group.hits().isEmpty())
			.collect(Collectors.partitioningBy((group) -> group.best() == Closeness.NEARLY));
		if (groups.get(false).isEmpty()) {
			var networks = new Group("networks", this.networks.nearly(words), null);
			return Stream
				.concat(Stream.of(networks).filter((group) -> !group.hits().isEmpty()), groups.get(true).stream())
				.toList();
		}
		return groups.get(false).stream().sorted(Comparator.comparing(Group::best)).toList();
	}

	/**
	 * Things of one kind, best first.
	 *
	 * @param all where there may be more of them
	 */
	record Group(String kind, List<Hit> hits, @Nullable String all) {

		Closeness best() {
			return this.hits.get(0).closeness();
		}

	}

}
