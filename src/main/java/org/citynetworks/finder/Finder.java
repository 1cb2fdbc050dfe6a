package org.citynetworks.finder;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.finder.Search.Effort;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds whatever has a name: by that name in any language, however it is typed, and where
 * it is mistyped.
 */
@Component
public class Finder {

	private final KeptNames names;

	private final Set<String> around;

	Finder(KeptNames names, ObjectProvider<NameSource> sources) {
		this.names = names;
		this.around = sources.stream().filter(NameSource::isAround).map(NameSource::kind).collect(Collectors.toSet());
	}

	/** What answers, best first; with the reason of each. */
	public List<Match> find(Wanted wanted) {
		return search(wanted, Effort.ALL);
	}

	/** What answers, best first; what is nearly called so where nothing else is found. */
	public List<Match> likeliest(Wanted wanted) {
		var found = find(wanted);
		var isSure = found.stream().anyMatch((match) -> !match.isDoubtful());
		return found.stream().filter((match) -> !isSure || !match.isDoubtful()).toList();
	}

	/** The keys of the same. */
	public Set<String> keys(Wanted wanted) {
		return likeliest(wanted).stream().map(Match::key).collect(Collectors.toCollection(LinkedHashSet::new));
	}

	/** What may be meant by somebody who is still typing, best first. */
	public List<Match> suggest(Wanted wanted) {
		return search(wanted, Effort.QUICK);
	}

	private List<Match> search(Wanted wanted, Effort effort) {
		// Before the names, which have to be read first after a start
		if (Words.of(wanted.text()).isEmpty()) {
			return List.of();
		}
		return this.names.now().search((searcher) -> new Search(searcher, wanted, this.around).run(effort));
	}

}
