package org.citynetworks.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.citynetworks.membership.MemberList;
import org.citynetworks.membership.Members.Count;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.WorldRegion;

/**
 * What a network's entry says of its listed members.
 *
 * @param regions how many there are in each region of the world, the most first
 * @param countries the countries with the most of them
 */
record MembersInBrief(MemberList list, List<Tally> regions, List<Tally> countries) {

	private static final int MOST_COUNTRIES = 6;

	private static final Comparator<Tally> MOST_FIRST = Comparator.comparingLong(Tally::count)
		.reversed()
		.thenComparing(Tally::name);

	static MembersInBrief of(MemberList list, List<Count> counts, Locale locale) {
		var byCountry = counts.stream()
			.filter((count) -> count.side().equals("country"))
			.flatMap((count) -> Country.find(count.term()).map((country) -> Map.entry(country, count.count())).stream())
			.toList();
		var byRegion = byCountry.stream()
			.flatMap((entry) -> WorldRegion.of(entry.getKey())
				.map((region) -> Map.entry(region, entry.getValue()))
				.stream())
			.collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.summingLong(Map.Entry::getValue)));
		return new MembersInBrief(list,
				byRegion.entrySet()
					.stream()
					.map((entry) -> new Tally(entry.getKey().slug(), entry.getKey().name(locale), entry.getValue()))
					.sorted(MOST_FIRST)
					.toList(),
				byCountry.stream()
					.map((entry) -> new Tally(entry.getKey().code().toLowerCase(Locale.ROOT),
							entry.getKey().name(locale), entry.getValue()))
					.sorted(MOST_FIRST)
					.limit(MOST_COUNTRIES)
					.toList());
	}

	/** How many members there are in a part of the world. */
	record Tally(String slug, String name, long count) {

	}

}
