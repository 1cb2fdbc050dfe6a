package org.citynetworks.directory;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.citynetworks.fact.FactWords;
import org.jspecify.annotations.Nullable;

/**
 * What a filter finds among all networks, and how many it would find with another choice.
 */
final class FoundNetworks {

	private final List<NetworkRow> all;

	private final NetworkFilter filter;

	private final FactWords words;

	private final Map<Facet, Set<String>> slugs = new EnumMap<>(Facet.class);

	/** What was chosen and exists. */
	private final Map<Facet, String> terms = new EnumMap<>(Facet.class);

	FoundNetworks(List<NetworkRow> all, NetworkFilter filter, FactWords words) {
		this.all = all;
		this.filter = filter;
		this.words = words;
		for (var facet : Facet.values()) {
			var slugs = new TreeSet<String>();
			all.forEach((row) -> slugs.addAll(row.terms(facet.field())));
			this.slugs.put(facet, slugs);
			var term = filter.term(facet);
			if (term != null && slugs.contains(term)) {
				this.terms.put(facet, term);
			}
		}
	}

	public List<NetworkRow> networks() {
		return this.all.stream().filter((row) -> matches(row, null)).toList();
	}

	/** The terms of a facet that a row bears, as the page names them. */
	public List<String> names(NetworkRow row, String field) {
		return row.terms(field).stream().distinct().map((slug) -> this.words.term(field, slug)).toList();
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
		return new Group(facet, this.slugs.getOrDefault(facet, Set.of())
			.stream()
			.map((slug) -> new Choice(slug, this.words.term(facet.field(), slug), Facet.address(facet.field(), slug),
					count(rows, facet, slug), slug.equals(this.filter.term(facet))))
			.sorted(order(facet))
			.toList());
	}

	/** What was chosen and does filter, each with the address that takes it back. */
	public List<Chosen> chosen() {
		var chosen = new ArrayList<Chosen>();
		if (this.filter.q() != null) {
			chosen.add(new Chosen(this.filter.q(), this.filter.addressWithout("q")));
		}
		this.terms.forEach((facet, slug) -> chosen
			.add(new Chosen(this.words.term(facet.field(), slug), this.filter.addressWithout(facet.parameter()))));
		return chosen;
	}

	/** The facets whose term in the address does not exist, with that term. */
	public List<Unknown> unknown() {
		return Arrays.stream(Facet.values())
			.filter((facet) -> this.filter.term(facet) != null && !this.terms.containsKey(facet))
			.map((facet) -> new Unknown(facet, String.valueOf(this.filter.term(facet))))
			.toList();
	}

	private boolean matches(NetworkRow row, @Nullable Facet except) {
		return this.filter.words().stream().allMatch(row.searched()::contains) && this.terms.entrySet()
			.stream()
			.filter((chosen) -> chosen.getKey() != except)
			.allMatch((chosen) -> row.terms(chosen.getKey().field()).contains(chosen.getValue()));
	}

	private static long count(List<NetworkRow> rows, Facet facet, String slug) {
		return rows.stream().filter((row) -> row.terms(facet.field()).contains(slug)).count();
	}

	// The goals have a number; everything else stands by name
	private Comparator<Choice> order(Facet facet) {
		return (facet == Facet.SDG) ? Comparator.comparing((choice) -> Integer.valueOf(choice.slug()))
				: Comparator.comparing(Choice::name, Collator.getInstance(this.words.locale()));
	}

	/** The terms of a facet that can be chosen. */
	record Group(Facet facet, List<Choice> choices) {

		public boolean isChosen() {
			return this.choices.stream().anyMatch(Choice::isChosen);
		}

	}

	/** A term, how many networks it would leave, and where they stand. */
	record Choice(String slug, String name, @Nullable String address, long count, boolean isChosen) {

	}

	/** A chosen word or term, and the address that takes it back. */
	record Chosen(String name, String addressWithout) {

	}

	/** A term that does not exist. */
	record Unknown(Facet facet, String term) {

	}

}
