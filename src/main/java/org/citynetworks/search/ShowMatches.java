package org.citynetworks.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Findable.Shown;
import org.citynetworks.finder.Match;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Plain;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Names what was found in the language of the page, says where it lies, and where it
 * leads; one read a kind.
 */
@Component
class ShowMatches {

	private final Map<String, Findable> kinds;

	ShowMatches(ObjectProvider<Findable> kinds) {
		this.kinds = kinds.stream().collect(Collectors.toUnmodifiableMap(Findable::kind, Function.identity()));
	}

	Map<String, Findable> kinds() {
		return this.kinds;
	}

	/** The same in the same order; what the site does not have any more is left out. */
	List<Hit> of(List<Match> matches, String typed, Language language) {
		var keys = matches.stream()
			.collect(Collectors.groupingBy(Match::kind, Collectors.mapping(Match::key, Collectors.toList())));
		var shown = new HashMap<String, Shown>();
		keys.forEach((kind, some) -> this.kinds.get(kind)
			.show(some, language)
			.forEach((key, one) -> shown.put(kind + "/" + key, one)));
		var words = Plain.words(typed);
		return matches.stream()
			.flatMap((match) -> Optional.ofNullable(shown.get(match.kind() + "/" + match.key()))
				.map((one) -> Hit.of(match, one.address(), one.name(), one.aside(), words))
				.stream())
			.toList();
	}

}
