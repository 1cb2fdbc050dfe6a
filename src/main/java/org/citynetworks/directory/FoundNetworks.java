package org.citynetworks.directory;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.fact.FactWords;
import org.citynetworks.finder.Match;
import org.jspecify.annotations.Nullable;

/**
 * What a filter finds among all networks, and how many it would find with another choice.
 */
final class FoundNetworks {

	private final List<NetworkRow> all;

	private final NetworkFilter filter;

	private final @Nullable Set<String> named;

	private final boolean isGuessed;

	private final FactWords words;

	/** What was chosen and exists. */
	private final Map<Facet, String> terms = new EnumMap<>(Facet.class);

	/**
	 * Keeps what answers.
	 * @param named the networks that answer to the words; null for all
	 */
	FoundNetworks(List<NetworkRow> all, NetworkFilter filter, @Nullable List<Match> named, FactWords words) {
		this.all = all;
		this.filter = filter;
		this.named = (named != null) ? named.stream().map(Match::key).collect(Collectors.toSet()) : null;
		this.isGuessed = named != null && named.stream().anyMatch(Match::isDoubtful);
		this.words = words;
		for (var facet : Facet.values()) {
			var term = filter.term(facet);
			if (term != null && facet.terms(all).contains(term)) {
				this.terms.put(facet, term);
			}
		}
	}

	public List<NetworkRow> networks() {
		return this.all.stream().filter((row) -> matches(row, null)).sorted(sort().order()).toList();
	}

	/** Whether the found are only nearly called what was asked for. */
	public boolean isGuessed() {
		return this.isGuessed;
	}

	/** The terms of a facet that a row bears, as the page names them. */
	public List<String> names(NetworkRow row, String field) {
		return row.terms(field).stream().distinct().map((slug) -> this.words.term(field, slug)).toList();
	}

	/** The smallest city that a row's network takes, in words. */
	public String smallestSize(NetworkRow row) {
		return this.words.smallest("city-population", row.smallestSizes().get(0).toString());
	}

	public List<Group> facets() {
		return Arrays.stream(Facet.values()).map(this::facet).toList();
	}

	/**
	 * The terms of a facet; beside each, how many networks there are when the rest of the
	 * filter stays as it is.
	 */
	public Group facet(Facet facet) {
		var rows = this.all.stream().filter((row) -> matches(row, facet)).toList();
		return new Group(facet, rows.size(), facet.terms(this.all)
			.stream()
			.map((slug) -> new Choice(slug, this.words.term(facet.field(), slug), Facet.address(facet.field(), slug),
					rows.stream().filter((row) -> facet.holds(row, slug)).count(),
					slug.equals(this.filter.term(facet))))
			.sorted(order(facet))
			.toList());
	}

	/** What was chosen and does filter, each with the address that takes it back. */
	public List<Chosen> chosen() {
		var chosen = new ArrayList<Chosen>();
		if (this.filter.q() != null) {
			chosen.add(new Chosen(null, this.filter.q(), this.filter.addressWith("q", null)));
		}
		this.terms.forEach((facet, slug) -> chosen.add(new Chosen(facet, this.words.term(facet.field(), slug),
				this.filter.addressWith(facet.parameter(), null))));
		return chosen;
	}

	/** What was chosen, in a few words. */
	public String choice() {
		return chosen().stream().map(Chosen::name).collect(Collectors.joining(", "));
	}

	/** The terms and the order in the address that do not exist. */
	public List<Unknown> unknown() {
		var unknown = new ArrayList<Unknown>();
		for (var facet : Facet.values()) {
			var term = this.filter.term(facet);
			if (term != null && !this.terms.containsKey(facet)) {
				unknown.add(new Unknown("fact." + facet.field(), term));
			}
		}
		var sort = this.filter.sort();
		if (sort != null && Sort.of(sort).isEmpty()) {
			unknown.add(new Unknown("networks.sort", sort));
		}
		return unknown;
	}

	/**
	 * The networks that answer everything else but publish no figure for the size of a
	 * city, where a size was chosen; of them nothing is known.
	 */
	public @Nullable Unstated sizeUnstated() {
		if (CitySize.UNSTATED.equals(this.terms.getOrDefault(Facet.SIZE, CitySize.UNSTATED))) {
			return null;
		}
		var count = this.all.stream()
			.filter((row) -> matches(row, Facet.SIZE) && Facet.SIZE.holds(row, CitySize.UNSTATED))
			.count();
		return (count > 0) ? new Unstated(count, this.filter.addressWith("size", CitySize.UNSTATED)) : null;
	}

	public Sort sort() {
		return (this.filter.sort() != null) ? Sort.of(this.filter.sort()).orElse(Sort.NAME) : Sort.NAME;
	}

	/** How many of the found stand last because nobody says what they are sorted by. */
	public long last() {
		return networks().stream().filter((row) -> !sort().knows(row)).count();
	}

	public boolean showsSize(NetworkRow row) {
		return this.terms.containsKey(Facet.SIZE) && !row.smallestSizes().isEmpty();
	}

	/** The same list in each order. */
	public List<Sorted> sorts() {
		return Arrays.stream(Sort.values())
			.map((sort) -> new Sorted(sort,
					this.filter.addressWith("sort", (sort != Sort.NAME) ? sort.parameter() : null), sort == sort()))
			.toList();
	}

	private boolean matches(NetworkRow row, @Nullable Facet except) {
		return (this.named == null || this.named.contains(row.slug())) && this.terms.entrySet()
			.stream()
			.filter((chosen) -> chosen.getKey() != except)
			.allMatch((chosen) -> chosen.getKey().holds(row, chosen.getValue()));
	}

	// The goals have a number, and sizes grow; everything else stands by name
	private Comparator<Choice> order(Facet facet) {
		return switch (facet) {
			case SDG -> Comparator.comparing((choice) -> Integer.valueOf(choice.slug()));
			case SIZE -> Comparator.comparing((choice) -> CitySize.slugs().indexOf(choice.slug()));
			default -> Comparator.comparing(Choice::name, Collator.getInstance(this.words.locale()));
		};
	}

	/**
	 * The terms of a facet that can be chosen, and how many networks there are without.
	 */
	record Group(Facet facet, long count, List<Choice> choices) {

		public boolean isChosen() {
			return this.choices.stream().anyMatch(Choice::isChosen);
		}

	}

	/** A term, how many networks it would leave, and where they stand. */
	record Choice(String slug, String name, @Nullable String address, long count, boolean isChosen) {

	}

	/** A chosen term, or words of no facet, and the address that takes it back. */
	record Chosen(@Nullable Facet facet, String name, String addressWithout) {

	}

	/** An order, and the address of the list in it. */
	record Sorted(Sort sort, String address, boolean isChosen) {

	}

	/** Networks of which something is not known, and where they stand. */
	record Unstated(long count, String address) {

	}

	/** A term that does not exist, and the message that names what it would be one of. */
	record Unknown(String message, String term) {

	}

}
