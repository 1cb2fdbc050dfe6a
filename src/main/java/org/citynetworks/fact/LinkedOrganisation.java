package org.citynetworks.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is said of a body as schema.org has it, for programs that read the page; only what
 * nobody contradicts.
 */
public final class LinkedOrganisation {

	private final List<Fact> facts;

	private final FactWords words;

	private LinkedOrganisation(List<Fact> facts, FactWords words) {
		this.facts = facts.stream().filter((fact) -> !fact.isUnknown()).toList();
		this.words = words;
	}

	/**
	 * The organisation.
	 * @param address of its page
	 */
	public static Map<String, Object> of(String name, String address, List<Fact> facts, FactWords words) {
		var said = new LinkedOrganisation(facts, words);
		var linked = new LinkedHashMap<String, Object>();
		linked.put("@context", "https://schema.org");
		linked.put("@type", "Organization");
		linked.put("name", name);
		linked.put("mainEntityOfPage", address);
		said.one("website", "url", linked);
		said.all(List.of("acronym", "official_name", "other_name"), "alternateName", linked);
		said.one("founded_year", "foundingDate", linked);
		said.all(List.of("theme", "sdg"), "knowsAbout", linked);
		said.all(List.of("region_covered"), "areaServed", linked);
		var seat = new LinkedHashMap<String, Object>();
		said.one("secretariat_city", "addressLocality", seat);
		said.one("secretariat_country", "addressCountry", seat);
		if (!seat.isEmpty()) {
			seat.put("@type", "PostalAddress");
			linked.put("address", seat);
		}
		return linked;
	}

	/** The value of a field, where all who say it say the same. */
	private void one(String field, String property, Map<String, Object> linked) {
		var values = this.facts.stream()
			.filter((fact) -> fact.field().equals(field))
			.map(Fact::value)
			.distinct()
			.toList();
		if (values.size() == 1) {
			linked.put(property, values.get(0));
		}
	}

	private void all(List<String> fields, String property, Map<String, Object> linked) {
		var texts = this.facts.stream()
			.filter((fact) -> fields.contains(fact.field()))
			.map((fact) -> this.words.text(fact).text())
			.distinct()
			.toList();
		if (!texts.isEmpty()) {
			linked.put(property, texts);
		}
	}

}
