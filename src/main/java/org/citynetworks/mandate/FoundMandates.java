package org.citynetworks.mandate;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.citynetworks.fact.FactWords;
import org.citynetworks.shared.WorldRegion;
import org.jspecify.annotations.Nullable;

/**
 * The networks that answer a filter, how the world is spread over them, and what is
 * missing.
 */
final class FoundMandates {

	private final List<Mandate> all;

	private final MandateFilter filter;

	private final FactWords words;

	private final LocalDate today;

	/** What was chosen and exists. */
	private final Map<Side, String> chosen = new EnumMap<>(Side.class);

	private final List<Mandate> found;

	FoundMandates(List<Mandate> all, MandateFilter filter, FactWords words, LocalDate today) {
		this.all = all;
		this.filter = filter;
		this.words = words;
		this.today = today;
		for (var side : Side.values()) {
			var term = filter.term(side);
			if (term != null && terms(side).anyMatch(term::equals)) {
				this.chosen.put(side, term);
			}
		}
		this.found = matching(null).toList();
	}

	List<Mandate> mandates() {
		return this.found;
	}

	/** The networks found, by name. */
	public List<MandateLine> lines() {
		return this.found.stream().map((mandate) -> MandateLine.of(mandate, this.words, this.today)).toList();
	}

	public List<Group> groups() {
		return Arrays.stream(Side.values()).map(this::group).toList();
	}

	/** What was chosen, each with the address that takes it back. */
	public List<Chosen> chosen() {
		return this.chosen.entrySet()
			.stream()
			.map((one) -> new Chosen(one.getKey(), one.getKey().name(one.getValue(), this.words),
					this.filter.addressWithout(one.getKey())))
			.toList();
	}

	/** What was chosen and does not exist. */
	public List<Chosen> unknown() {
		return Arrays.stream(Side.values())
			.filter((side) -> this.filter.term(side) != null && !this.chosen.containsKey(side))
			.map((side) -> new Chosen(side, Objects.requireNonNull(this.filter.term(side)), ""))
			.toList();
	}

	/** How the regions of the world are spread over what was found. */
	public List<Balance> balance(Map<WorldRegion, Integer> members) {
		return Arrays.stream(WorldRegion.values())
			.map((region) -> new Balance(region.slug(), region.name(this.words.locale()),
					count(this.found, (mandate) -> mandate.names(region)),
					count(this.found, (mandate) -> mandate.members(region) > 0), members.getOrDefault(region, 0)))
			.toList();
	}

	/** How many of those found say that they cover the whole world. */
	public int worldwide() {
		return count(this.found, (mandate) -> mandate.covers("world"));
	}

	/** How many of those found have no list that could be read. */
	public int unread() {
		return count(this.found, (mandate) -> mandate.list().extent() == null);
	}

	/**
	 * Which goals and processes none of those found has, but for a side that was chosen.
	 */
	public List<Missing> missing() {
		return Stream.of(Side.SDG, Side.PROCESS)
			.filter((side) -> !this.chosen.containsKey(side))
			.map((side) -> new Missing(side,
					terms(side).filter((term) -> this.found.stream().noneMatch((mandate) -> mandate.holds(side, term)))
						.map((term) -> side.name(term, this.words))
						.toList()))
			.toList();
	}

	private Group group(Side side) {
		var rows = matching(side).toList();
		return new Group(side, rows.size(),
				terms(side)
					.map((term) -> new Term(term, side.name(term, this.words),
							count(rows, (row) -> row.holds(side, term)), term.equals(this.chosen.get(side))))
					.sorted(order(side))
					.toList());
	}

	private Stream<String> terms(Side side) {
		return Stream
			.concat(side.terms().stream(),
					this.all.stream().flatMap((mandate) -> mandate.terms().getOrDefault(side, Set.of()).stream()))
			.distinct();
	}

	private Stream<Mandate> matching(@Nullable Side except) {
		return this.all.stream()
			.filter((mandate) -> this.chosen.entrySet()
				.stream()
				.allMatch((one) -> one.getKey() == except || mandate.holds(one.getKey(), one.getValue())));
	}

	private Comparator<Term> order(Side side) {
		return (side == Side.SDG) ? Comparator.comparingInt((term) -> Integer.parseInt(term.slug()))
				: Comparator.comparing(Term::name, Collator.getInstance(this.words.locale()));
	}

	private static int count(Collection<Mandate> mandates, Predicate<Mandate> which) {
		return (int) mandates.stream().filter(which).count();
	}

	/** A side with its terms, and how many networks there are without a choice. */
	record Group(Side side, int count, List<Term> terms) {

		public boolean isChosen() {
			return this.terms.stream().anyMatch(Term::isChosen);
		}

	}

	/** A term, and how many networks there would be with it. */
	record Term(String slug, String name, int count, boolean isChosen) {

	}

	/** The terms of a side that nobody has. */
	record Missing(Side side, List<String> names) {

	}

	/** A chosen term, and the address that takes it back. */
	record Chosen(Side side, String name, String addressWithout) {

	}

	/**
	 * A region of the world.
	 *
	 * @param covering how many networks name it as covered
	 * @param withMembers how many have a listed member there
	 * @param members how many members there are listed
	 */
	record Balance(String slug, String name, int covering, int withMembers, int members) {

	}

}
