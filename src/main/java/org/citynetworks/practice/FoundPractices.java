package org.citynetworks.practice;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.citynetworks.city.SizeBand;
import org.jspecify.annotations.Nullable;

/**
 * The practices that answer a filter, and what could be chosen besides.
 */
final class FoundPractices {

	/** In the order in which they are shown. */
	private final List<Practice> answering;

	private final boolean isNone;

	private final PracticeFilter filter;

	private final PracticeWords words;

	/** What was chosen and exists. */
	private final Map<Side, String> chosen = new EnumMap<>(Side.class);

	/**
	 * Looks through all.
	 * @param named the keys of those that answer to the words, best first; null where
	 * there are no words
	 */
	FoundPractices(List<Practice> all, PracticeFilter filter, @Nullable List<String> named, PracticeWords words) {
		this.isNone = all.isEmpty();
		this.filter = filter;
		this.words = words;
		this.answering = (named == null) ? all
				: all.stream()
					.filter((one) -> named.contains(one.slug()))
					.sorted(Comparator.comparingInt((one) -> named.indexOf(one.slug())))
					.toList();
		for (var side : Side.values()) {
			var term = filter.term(side);
			if (term != null && all.stream().anyMatch((one) -> side.terms(one).contains(term))) {
				this.chosen.put(side, term);
			}
		}
	}

	public List<Practice> practices() {
		return matching(null).toList();
	}

	/** Whether nobody has published anything yet. */
	public boolean isEmpty() {
		return this.isNone;
	}

	public List<Group> groups() {
		return Arrays.stream(Side.values()).map(this::group).toList();
	}

	/** What was chosen, each with the address that takes it back. */
	public List<Chosen> chosen() {
		var chosen = new ArrayList<Chosen>();
		if (this.filter.q() != null) {
			chosen.add(new Chosen(null, this.filter.q(), this.filter.addressWithoutWords()));
		}
		this.chosen.forEach((side, term) -> chosen
			.add(new Chosen(side, this.words.term(side, term), this.filter.addressWithout(side))));
		return chosen;
	}

	/** What was chosen and no practice has. */
	public List<Chosen> unknown() {
		return Arrays.stream(Side.values())
			.filter((side) -> this.filter.term(side) != null && !this.chosen.containsKey(side))
			.map((side) -> new Chosen(side, this.words.term(side, Objects.requireNonNull(this.filter.term(side))), ""))
			.toList();
	}

	private Group group(Side side) {
		var rows = matching(side).toList();
		var terms = this.answering.stream().flatMap((one) -> side.terms(one).stream()).distinct();
		return new Group(side, rows.size(),
				terms
					.map((term) -> new Term(term, this.words.term(side, term),
							(int) rows.stream().filter((row) -> side.terms(row).contains(term)).count(),
							term.equals(this.chosen.get(side))))
					.sorted(order(side))
					.toList());
	}

	private Comparator<Term> order(Side side) {
		return switch (side) {
			case SDG -> Comparator.comparingInt((term) -> Integer.parseInt(term.slug()));
			case SIZE -> Comparator.comparing((term) -> SizeBand.find(term.slug()).orElse(SizeBand.UNKNOWN));
			case REGION, THEME ->
				Comparator.comparing(Term::name, Collator.getInstance(this.words.language().locale()));
		};
	}

	private Stream<Practice> matching(@Nullable Side except) {
		return this.answering.stream()
			.filter((practice) -> this.chosen.entrySet()
				.stream()
				.allMatch((one) -> one.getKey() == except || one.getKey().terms(practice).contains(one.getValue())));
	}

	/** A side with its terms, and how many there are without a choice. */
	record Group(Side side, int count, List<Term> terms) {

		public boolean isChosen() {
			return this.terms.stream().anyMatch(Term::isChosen);
		}

	}

	/** A term, and how many there would be with it. */
	record Term(String slug, String name, int count, boolean isChosen) {

	}

	/**
	 * A chosen term, or words, and the address that takes it back.
	 *
	 * @param side null for words
	 */
	record Chosen(@Nullable Side side, String name, String addressWithout) {

	}

}
