package org.citynetworks.atlas;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.ibm.icu.util.Region;

/**
 * Which countries the regions consist of that networks say they cover.
 */
final class Regions {

	/** Treaty on European Union, as of 2020. */
	static final Set<String> EUROPEAN_UNION = codes(
			"AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK");

	/** Member states of the WHO Regional Office for Europe (who.int/europe), 53. */
	static final Set<String> WHO_EUROPE = codes("""
			AD AL AM AT AZ BA BE BG BY CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT KG KZ LT LU LV MC MD ME
			MK MT NL NO PL PT RO RS RU SE SI SK SM TJ TM TR UA UZ""");

	/**
	 * Member states of the Organisation internationale de la Francophonie after its
	 * summit of October 2024 (francophonie.org), 53, without associates and observers.
	 * Burkina Faso, Mali and Niger left it in 2025 and still speak French.
	 */
	static final Set<String> FRANCOPHONE = codes("""
			AD AL AM BE BF BG BI BJ CA CD CF CG CH CI CM CV CY DJ DM EG FR GA GH GN GQ GR GW HT KH KM LA LB LC LU MA
			MC MD MG MK ML MR MU NE RO RW SC SN ST TD TG TN VN VU""");

	/** Each region and how to tell whether a country belongs to it. */
	private static final Map<String, Predicate<String>> TERMS = terms();

	private Regions() {
	}

	/** The regions, by the terms of the facts. */
	static Set<String> terms(String country) {
		return TERMS.entrySet()
			.stream()
			.filter((term) -> term.getValue().test(country))
			.map(Map.Entry::getKey)
			.collect(Collectors.toCollection(TreeSet::new));
	}

	static Set<String> all() {
		return TERMS.keySet();
	}

	private static Map<String, Predicate<String>> terms() {
		var terms = new LinkedHashMap<String, Predicate<String>>();
		terms.put("world", (country) -> true);
		// For the United Nations Cyprus lies in Asia
		terms.put("europe", within("150").or(EUROPEAN_UNION::contains).or("XK"::equals));
		terms.put("eu", EUROPEAN_UNION::contains);
		terms.put("americas", within("019"));
		terms.put("north-america", within("021"));
		terms.put("latin-america", within("419"));
		terms.put("africa", within("002"));
		terms.put("asia", within("142"));
		terms.put("asia-pacific", within("142").or(within("009")));
		terms.put("francophone", FRANCOPHONE::contains);
		terms.put("who-european-region", WHO_EUROPE::contains);
		terms.put("country-ca", "CA"::equals);
		return terms;
	}

	/** Whether a country lies in a region of the United Nations, by its M.49 number. */
	private static Predicate<String> within(String number) {
		return (country) -> Region.getInstance(number).contains(Region.getInstance(country));
	}

	private static Set<String> codes(String codes) {
		return Set.of(codes.split("\\s+"));
	}

}
