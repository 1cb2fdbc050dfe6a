package org.citynetworks.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * One search: step by step from whole names to names nearly written so, as long as there
 * is room for more.
 */
final class Search {

	/** With fewer than this the words may have been mistyped. */
	private static final int FEW = 5;

	/** Who has so many inhabitants is rarely found by a slip of the finger. */
	private static final long WELL_KNOWN = 15_000;

	// One letter begins too many names to be of use, but some places are called 森
	private static final int SHORTEST_BEGINNING = 2;

	private final IndexSearcher searcher;

	private final Words words;

	private final Wanted wanted;

	private final Set<String> around;

	private final Map<String, Match> found = new LinkedHashMap<>();

	private final Map<String, Integer> room;

	private boolean wellKnown;

	/**
	 * Prepares a search.
	 * @param around the kinds of things in which others lie
	 */
	Search(IndexSearcher searcher, Wanted wanted, Set<String> around) {
		this.searcher = searcher;
		this.words = Words.of(wanted.text());
		this.wanted = wanted;
		this.around = around;
		this.room = new LinkedHashMap<>(wanted.kinds());
	}

	/**
	 * What answers, best first.
	 * @param effort how far to go where little is found
	 */
	List<Match> run(Effort effort) {
		var narrowed = new Narrowed(this, this.around).all(this.words);
		whole(this.words, List.of(), (hit) -> hit.form().isAcronym() ? Closeness.ACRONYM : Closeness.NAME);
		narrowed.forEach((one) -> whole(one.name(), one.filters(), (hit) -> Closeness.NAME_WITHIN));
		beginnings(this.words, List.of());
		narrowed.forEach((one) -> beginnings(one.name(), one.filters()));
		words(NameIndex.WORD, Closeness.WORDS);
		if (effort == Effort.ALL) {
			words(NameIndex.SAID, Closeness.TEXT);
		}
		if (this.found.size() < FEW && !this.wellKnown) {
			nearly(narrowed, effort);
		}
		return this.found.values().stream().sorted(Comparator.comparing(Match::closeness)).toList();
	}

	private void whole(Words name, List<Query> filters, Function<Hit, Closeness> closeness) {
		for (var hit : hits(with(new TermQuery(new Term(NameIndex.WHOLE, name.joined())), filters))) {
			this.wellKnown |= hit.weight() >= WELL_KNOWN;
			add(hit, closeness.apply(hit));
		}
	}

	private void beginnings(Words name, List<Query> filters) {
		var start = name.joined();
		if (start.length() >= SHORTEST_BEGINNING) {
			add(with(new PrefixQuery(new Term(NameIndex.WHOLE, start)), filters), Closeness.BEGINNING);
		}
	}

	private void words(String field, Closeness closeness) {
		if (this.words.joined().length() >= SHORTEST_BEGINNING) {
			var query = new BooleanQuery.Builder();
			this.words.each().forEach((word) -> query.add(beginning(field, word), Occur.FILTER));
			add(query.build(), closeness);
		}
	}

	private void nearly(List<Narrowed.Reading> narrowed, Effort effort) {
		var nearly = new Nearly(this, effort);
		narrowed.forEach((one) -> nearly.to(one.name(), one.filters()).forEach((hit) -> add(hit, Closeness.NEARLY)));
		nearly.to(this.words, List.of()).forEach((hit) -> add(hit, Closeness.NEARLY));
		if (this.found.isEmpty() && effort == Effort.ALL) {
			nearly.mostOf(this.words).forEach((hit) -> add(hit, Closeness.MOST_WORDS));
		}
	}

	static Query beginning(String field, String word) {
		var term = new Term(field, word);
		return (word.length() >= SHORTEST_BEGINNING) ? new PrefixQuery(term) : new TermQuery(term);
	}

	static Query with(Query query, Collection<Query> filters) {
		if (filters.isEmpty()) {
			return query;
		}
		var both = new BooleanQuery.Builder().add(query, Occur.FILTER);
		filters.forEach((filter) -> both.add(filter, Occur.FILTER));
		return both.build();
	}

	private void add(Query query, Closeness closeness) {
		if (!this.room.isEmpty()) {
			hits(query).forEach((hit) -> add(hit, closeness));
		}
	}

	private void add(Hit hit, Closeness closeness) {
		if (this.room.containsKey(hit.kind()) && this.found.putIfAbsent(hit.subject(), hit.as(closeness)) == null) {
			this.room.computeIfPresent(hit.kind(), (kind, left) -> (left > 1) ? left - 1 : null);
		}
	}

	/** What is wanted among all that answers a query, the heaviest first. */
	List<Hit> hits(Query query) {
		var wanted = new ArrayList<Query>();
		wanted
			.add(new TermInSetQuery(NameIndex.KIND, this.wanted.kinds().keySet().stream().map(BytesRef::new).toList()));
		if (!this.wanted.within().isEmpty()) {
			wanted.add(in(this.wanted.within()));
		}
		return search(with(query, wanted), this.wanted.kinds());
	}

	static Query in(Collection<String> subjects) {
		return new TermInSetQuery(NameIndex.WITHIN, subjects.stream().map(BytesRef::new).toList());
	}

	List<Hit> search(Query query, Map<String, Integer> most) {
		try {
			return this.searcher.search(query, new Hits.Manager(most));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	IndexSearcher searcher() {
		return this.searcher;
	}

	/** How far a search goes. */
	enum Effort {

		/** While somebody types. */
		QUICK,
		/** When somebody asks. */
		ALL

	}

}
