package org.citynetworks.eligibility;

import java.util.List;
import java.util.Set;

import org.citynetworks.fact.Fact;
import org.citynetworks.shared.Source.Basis;

/**
 * What is known of a network that bears on who can join.
 *
 * @param facts its rules, what it costs, what it works on and its site
 * @param listWhole whether all its members are listed here
 * @param listedKinds the kinds of members that its list has
 * @param listedCountries the countries from which its list has members
 */
public record NetworkRules(String slug, String name, List<Fact> facts, boolean listWhole, Set<String> listedKinds,
		Set<String> listedCountries) {

	/** What is said of a field; that it is not stated somewhere is no rule. */
	public List<Fact> field(String name) {
		return this.facts.stream()
			.filter((fact) -> fact.field().equals(name) && fact.source().basis() != Basis.UNKNOWN)
			.toList();
	}

	public List<String> terms(String field) {
		return field(field).stream().map(Fact::value).distinct().toList();
	}

}
