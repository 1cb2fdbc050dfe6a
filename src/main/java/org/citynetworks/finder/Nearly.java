package org.citynetworks.finder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.citynetworks.finder.Search.Effort;

/**
 * Names that are nearly written like words: the whole of it, or each word by itself. The
 * fewer slips lie between, and the better known the thing, the likelier it is meant.
 */
final class Nearly {

	/** With fewer than this it is worth looking further off. */
	private static final int FEW = 3;

	private static final int SHORTEST_QUICK = 4;

	private static final int MOST_TERMS = 1000;

	/**
	 * What a slip costs, where ten times the inhabitants are worth 2.3; to be an acronym
	 * costs as much, for any few letters are nearly one.
	 */
	private static final double SLIP = 5;

	/** Who has mistyped a part of a name has left out the rest as well. */
	private static final double PART = 3;

	/** What the smallest place is worth, and the best known thing, as inhabitants. */
	private static final double LEAST = 1000;

	private static final long MOST = 20_000_000;

	private final Search search;

	private final Effort effort;

	/** Each word is looked up once, however often it stands there. */
	private final Map<String, Query> likes = new HashMap<>();

	Nearly(Search search, Effort effort) {
		this.search = search;
		this.effort = effort;
	}

	/** What is nearly called so, the likeliest first. */
	List<Hit> to(Words words, List<Query> filters) {
		var found = new LinkedHashMap<String, Guess>();
		var whole = words.joined();
		var forgiven = Slips.forgiven(whole);
		if (this.effort == Effort.QUICK) {
			if (whole.length() >= SHORTEST_QUICK) {
				whole(whole, 1, filters, found);
			}
		}
		else {
			for (int slips = 1; slips <= forgiven && found.size() < FEW; slips++) {
				whole(whole, slips, filters, found);
			}
			// A single word is a whole name more often than a part of one
			if (words.size() > 1 || found.size() < FEW) {
				each(words, filters, found);
			}
		}
		return found.values().stream().sorted(Comparator.comparing(Guess::worth).reversed()).map(Guess::hit).toList();
	}

	private void whole(String whole, int slips, List<Query> filters, Map<String, Guess> found) {
		var query = new TermInSetQuery(NameIndex.WHOLE, terms(NameIndex.WHOLE, whole, slips));
		for (var hit : this.search.hits(Search.with(query, filters))) {
			keep(found, hit, SLIP * Slips.between(whole, Words.joined(hit.plain())));
		}
	}

	private void each(Words words, List<Query> filters, Map<String, Guess> found) {
		var query = new BooleanQuery.Builder();
		var most = (words.size() > 1) ? Slips.MOST : 1;
		words.each().forEach((word) -> query.add(like(word, most), Occur.FILTER));
		for (var hit : this.search.hits(Search.with(query.build(), filters))) {
			keep(found, hit, SLIP * slips(words, hit) + PART);
		}
	}

	/** All the words but one, where there are several: better than nothing. */
	List<Hit> mostOf(Words words) {
		if (words.size() < FEW) {
			return List.of();
		}
		var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(words.size() - 1);
		words.each().forEach((word) -> query.add(like(word, Slips.MOST), Occur.SHOULD));
		return this.search.hits(query.build());
	}

	private Query like(String word, int most) {
		return this.likes.computeIfAbsent(word + most, (key) -> slipped(word, most));
	}

	private Query slipped(String word, int most) {
		var either = new BooleanQuery.Builder().add(Search.beginning(NameIndex.WORD, word), Occur.SHOULD);
		var slips = Math.min(Slips.forgiven(word), most);
		if (slips > 0) {
			either.add(new TermInSetQuery(NameIndex.WORD, terms(NameIndex.WORD, word, slips)), Occur.SHOULD);
		}
		return either.build();
	}

	private static int slips(Words words, Hit hit) {
		var known = Words.split(hit.plain());
		return words.each()
			.stream()
			.mapToInt((word) -> known.stream()
				.mapToInt((name) -> name.startsWith(word) ? 0 : Slips.between(word, name))
				.min()
				.orElse(0))
			.sum();
	}

	private static void keep(Map<String, Guess> found, Hit hit, double cost) {
		var worth = Math.log(LEAST + Math.min(hit.weight(), MOST)) - cost - (hit.form().isAcronym() ? SLIP : 0);
		found.merge(hit.subject(), new Guess(hit, worth), (one, other) -> (one.worth() >= other.worth()) ? one : other);
	}

	// Who makes two slips hardly makes one in the first letter, and all names that begin
	// otherwise need not be looked at
	private int rightLetters(int slips) {
		return (slips > 1 || this.effort == Effort.QUICK) ? 1 : 0;
	}

	private Collection<BytesRef> terms(String field, String word, int slips) {
		try {
			var found = new ArrayList<BytesRef>();
			var terms = MultiTerms.getTerms(this.search.searcher().getIndexReader(), field);
			if (terms != null) {
				var each = new FuzzyTermsEnum(terms, new Term(field, word), slips, rightLetters(slips), true);
				for (var term = each.next(); term != null && found.size() < MOST_TERMS; term = each.next()) {
					found.add(BytesRef.deepCopyOf(term));
				}
			}
			return found;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What may be meant.
	 *
	 * @param worth how likely it is, on no particular scale
	 */
	private record Guess(Hit hit, double worth) {

	}

}
