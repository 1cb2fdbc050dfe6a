package org.citynetworks.mandate;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.citynetworks.compare.FindChoices.Choice;
import org.citynetworks.fact.Fact;
import org.citynetworks.membership.MemberList;
import org.citynetworks.shared.Source.Basis;
import org.citynetworks.shared.WorldRegion;

/**
 * What a network works on and where.
 *
 * @param facts all that is said of it
 * @param members how many cities and regions are listed of it in each region of the world
 */
record Mandate(Choice network, List<Fact> facts, Map<Side, Set<String>> terms, Map<WorldRegion, Integer> members,
		MemberList list) {

	static Mandate of(Choice network, List<Fact> facts, Map<WorldRegion, Integer> members, MemberList list) {
		var terms = new EnumMap<Side, Set<String>>(Side.class);
		for (var side : Side.values()) {
			var said = new LinkedHashSet<String>();
			facts.stream()
				.filter((fact) -> fact.field().equals(side.field()) && fact.source().basis() != Basis.UNKNOWN)
				.forEach((fact) -> said.addAll(side.terms(fact.value())));
			terms.put(side, said);
		}
		members.keySet().forEach((region) -> terms.get(Side.REGION).add(region.slug()));
		return new Mandate(network, facts, terms, members, list);
	}

	boolean holds(Side side, String term) {
		return this.terms.getOrDefault(side, Set.of()).contains(term);
	}

	boolean covers(String region) {
		return this.facts.stream()
			.anyMatch((fact) -> fact.field().equals(Side.REGION.field()) && fact.value().equals(region));
	}

	/** Whether it says of a region, and not of the whole world, that it covers it. */
	boolean names(WorldRegion region) {
		return this.facts.stream()
			.filter((fact) -> fact.field().equals(Side.REGION.field()) && !fact.value().equals("world"))
			.anyMatch((fact) -> Side.REGION.terms(fact.value()).contains(region.slug()));
	}

	int members(WorldRegion region) {
		return this.members.getOrDefault(region, 0);
	}

}
