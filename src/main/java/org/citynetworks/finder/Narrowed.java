package org.citynetworks.finder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Reads words as a name beside that of what it lies in: "Cambridge Massachusetts", "San
 * José, Costa Rica", "Switzerland Geneva".
 */
final class Narrowed {

	/** As many regions bear one name. */
	private static final int MOST = 100;

	private final Search search;

	private final Map<String, Integer> around = new LinkedHashMap<>();

	private final Map<String, List<String>> known = new LinkedHashMap<>();

	Narrowed(Search search, Set<String> around) {
		this.search = search;
		around.forEach((kind) -> this.around.put(kind, MOST));
	}

	/** Each way to read the words so, the longest name of a place first. */
	List<Reading> all(Words words) {
		var readings = new ArrayList<Reading>();
		for (int i = 1; i < words.size(); i++) {
			read(words.part(0, i), words.part(i, words.size()), readings);
			read(words.part(words.size() - i, words.size()), words.part(0, words.size() - i), readings);
		}
		return readings;
	}

	private void read(Words name, Words where, List<Reading> readings) {
		var places = places(where);
		if (!places.isEmpty()) {
			readings.add(new Reading(name, List.of(Search.in(places))));
		}
		// "Massachusetts, USA"
		for (int i = 1; i < where.size(); i++) {
			var smaller = places(where.part(0, i));
			var larger = smaller.isEmpty() ? smaller : places(where.part(i, where.size()));
			if (!larger.isEmpty()) {
				readings.add(new Reading(name, List.of(Search.in(smaller), Search.in(larger))));
			}
		}
	}

	private List<String> places(Words where) {
		return this.known.computeIfAbsent(where.joined(),
				(name) -> this.search.search(new TermQuery(new Term(NameIndex.WHOLE, name)), this.around)
					.stream()
					.map(Hit::subject)
					.toList());
	}

	/**
	 * A name, and what the thing must lie in.
	 */
	record Reading(Words name, List<Query> filters) {

	}

}
