package org.citynetworks.mandate;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.citynetworks.compare.FindChoices;
import org.citynetworks.compare.FindChoices.Choice;
import org.citynetworks.fact.WhoSaysSo;
import org.citynetworks.membership.MemberLists;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.WorldRegion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What every network works on and where, read at once: they are hundreds at most.
 */
@Component
class FindMandates {

	private final JdbcClient jdbc;

	private final FindChoices choices;

	private final WhoSaysSo facts;

	private final MemberLists lists;

	FindMandates(JdbcClient jdbc, FindChoices choices, WhoSaysSo facts, MemberLists lists) {
		this.jdbc = jdbc;
		this.choices = choices;
		this.facts = facts;
		this.lists = lists;
	}

	List<Mandate> all(Language language) {
		var networks = this.choices.all();
		var slugs = networks.stream().map(Choice::slug).toList();
		var facts = this.facts.about(slugs.stream().map((slug) -> "network/" + slug).toList());
		var lists = this.lists.of(slugs, language);
		var members = members();
		return networks.stream()
			.map((network) -> Mandate.of(network, facts.getOrDefault("network/" + network.slug(), List.of()),
					members.getOrDefault(network.slug(), Map.of()), lists.get(network.slug())))
			.toList();
	}

	/** How many members some networks have in each region, each counted once. */
	Map<WorldRegion, Integer> members(Collection<Mandate> mandates) {
		var counts = new EnumMap<WorldRegion, Integer>(WorldRegion.class);
		this.jdbc.sql("""
				select country, count(distinct coalesce(city_id::text, region_code, membership.name)) as members
				from membership
				join network on network.id = network_id
				where slug = any (:networks)
				group by country
				""")
			.param("networks", mandates.stream().map((mandate) -> mandate.network().slug()).toArray(String[]::new))
			.query(InCountry.class)
			.list()
			.forEach((count) -> add(count.country(), count.members(), counts));
		return counts;
	}

	private Map<String, Map<WorldRegion, Integer>> members() {
		var counts = new HashMap<String, Map<WorldRegion, Integer>>();
		this.jdbc.sql("""
				select slug, country, count(distinct coalesce(city_id::text, region_code, membership.name)) as members
				from membership
				join network on network.id = network_id
				group by slug, country
				""")
			.query(OfNetwork.class)
			.list()
			.forEach((count) -> add(count.country(), count.members(),
					counts.computeIfAbsent(count.slug(), (slug) -> new EnumMap<>(WorldRegion.class))));
		return counts;
	}

	private static void add(String country, int members, Map<WorldRegion, Integer> counts) {
		WorldRegion.of(new Country(country)).ifPresent((region) -> counts.merge(region, members, Integer::sum));
	}

	private record InCountry(String country, int members) {

	}

	private record OfNetwork(String slug, String country, int members) {

	}

}
