package org.citynetworks.fact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.citynetworks.history.Field;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Source.Basis;

/**
 * The fields in which something can be said of a subject, as they are edited: each line
 * is a statement with its own source. The terms are those that {@link FactWords} has
 * words for.
 */
public final class StatementFields {

	private static final List<String> KINDS = List.of("association", "coalition", "foundation-or-ngo", "initiative",
			"intergovernmental-hosted", "partnership", "un-designation", "un-programme");

	private static final List<String> THEMES = List.of("ageing", "climate-action", "culture-creativity",
			"digital-smart-cities", "education-learning", "energy-transition", "freedom-of-expression",
			"gender-equality", "health", "housing-urban-poverty", "human-rights", "international-cooperation",
			"lgbti-inclusion", "local-democracy-governance", "migration-displacement", "municipal-finance",
			"nature-biodiversity", "peace-safety", "resilience-disaster-risk", "sustainable-development");

	private static final List<String> JOINING = List.of("donor-or-partner-alliance", "fee-association", "free-pledge",
			"invitation", "letter-of-intent", "open-resource", "un-designation", "via-national-association");

	private static final List<String> GOVERNMENTS = List.of("any-local-government", "city", "civil-society", "company",
			"local-government-association", "mayor", "metropolitan-authority", "national-government", "region");

	private static final List<String> REGIONS = List.of("world", "africa", "americas", "asia", "asia-pacific", "eu",
			"europe", "francophone", "latin-america", "north-america", "oceania", "who-european-region");

	private static final List<String> COUNTED = List.of("associate-members", "associations", "board-mayors", "cities",
			"cities-and-regions", "companies", "countries", "creative-fields", "development-banks", "eu-population",
			"founding-cities", "founding-mayors", "founding-members", "grants", "guest-cities", "institutions",
			"intervention-areas", "local-governments", "mayors", "members", "national-networks", "national-offices",
			"partner-cities", "partners", "people", "regions", "residencies", "resilience-strategies", "signatories",
			"world-economy", "world-population", "world-regions");

	private static final List<String> CURRENCIES = List.of("AUD", "CAD", "CHF", "CNY", "DKK", "EUR", "GBP", "JPY",
			"KRW", "NOK", "SEK", "USD", "XAF", "XOF", "ZAR");

	private StatementFields() {
	}

	/** A statement of one kind of value, with a message of its own for its name. */
	public static Field of(String name) {
		var field = Field.many(name, "fact." + name, parts(name));
		return name.equals("website") ? field.withReason() : field;
	}

	private static List<Part> parts(String name) {
		var parts = new ArrayList<Part>();
		parts.add(value(name));
		switch (name) {
			case "stated_figure" -> parts.addAll(List.of(
					Part.term("qualifier", "qualifier", List.of("about", "at-least", "exact", "more-than", "nearly")),
					Part.term("counted", "counted", COUNTED), Part.term("unit", "unit", List.of("awarded", "coalition",
							"founders", "per-year", "percent", "predecessor", "represented", "worked-with"))));
			case "fee_amount", "fee_max",
					"fee_min" ->
				parts.addAll(List.of(Part.term("currency", "currency", CURRENCIES),
						Part.term("unit", "fee", List.of("per-year", "per-resident-per-year")),
						Part.of("counted", Type.LINE)));
			case "eligible_population_min" -> parts.addAll(
					List.of(Part.term("unit", "population", List.of("city-population", "metro-population")).needed(),
							Part.of("counted", Type.LINE)));
			case "data_quality_note", "eligible_rule", "fee_rule", "key_project", "mandate", "mission", "other_name",
					"reporting_duty", "requires", "un_process" ->
				parts.add(Part.of("language", Type.LANGUAGE));
			default -> {
			}
		}
		parts.add(Part.term("basis", "basis", bases()));
		parts.add(Part.of("source", Type.SOURCE).needed());
		parts.add(Part.of("as_of", Type.DATE));
		parts.add(Part.of("note", Type.LINE));
		parts.add(Part.of("confirmed_on", Type.DAY));
		return List.copyOf(parts);
	}

	private static Part value(String name) {
		return switch (name) {
			case "eligible_government" -> Part.term("value", "term.eligible_government", GOVERNMENTS);
			case "eligible_region" -> Part.term("value", "term.region_covered", regionsAndCountries());
			case "joining_model" -> Part.term("value", "term.joining_model", JOINING);
			case "kind" -> Part.term("value", "term.kind", KINDS);
			case "region_covered" -> Part.term("value", "term.region_covered", REGIONS);
			case "sdg" ->
				Part.term("value", "term.sdg", IntStream.rangeClosed(1, 17).mapToObj(Integer::toString).toList());
			case "theme" -> Part.term("value", "term.theme", THEMES);
			case "languages" -> Part.of("value", Type.LANGUAGE);
			case "secretariat_country" -> Part.of("value", Type.COUNTRY);
			case "website" -> Part.of("value", Type.ADDRESS);
			case "founded_year", "predecessor_founded_year" -> Part.of("value", Type.YEAR);
			case "eligible_population_min", "fee_amount", "fee_max", "fee_min", "stated_figure" ->
				Part.of("value", Type.NUMBER);
			case "acronym", "host_organisation", "official_name", "other_name", "secretariat_city" ->
				Part.of("value", Type.LINE);
			default -> Part.of("value", Type.TEXT);
		};
	}

	private static List<String> regionsAndCountries() {
		return Stream.concat(REGIONS.stream(), Country.all().stream().map((country) -> "country-" + country.code()))
			.toList();
	}

	private static List<String> bases() {
		return Arrays.stream(Basis.values()).map((basis) -> basis.name().toLowerCase(Locale.ROOT)).toList();
	}

}
