package org.citynetworks.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.citynetworks.cities.CityTable;
import org.citynetworks.city.City;
import org.citynetworks.city.Places.Name;
import org.citynetworks.city.Region;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;

/**
 * A place as schema.org has it, for programs that read the page.
 */
final class LinkedPlace {

	private LinkedPlace() {
	}

	static Map<String, Object> of(City city, List<Name> names, Language language) {
		var linked = place("City", city.name(), names, language.prefix() + "/cities/" + city.key());
		linked.put("geo",
				Map.of("@type", "GeoCoordinates", "latitude", city.latitude(), "longitude", city.longitude()));
		linked.put("containedInPlace", (city.region() != null) ? of(city.region(), List.of(), language)
				: of(city.country(), language.locale()));
		var source = CityTable.source(city.id());
		if (source != null) {
			linked.put("sameAs", source);
		}
		return linked;
	}

	static Map<String, Object> of(Region region, List<Name> names, Language language) {
		var linked = place("AdministrativeArea", region.name(), names, language.prefix() + "/regions/" + region.key());
		linked.put("containedInPlace", of(region.country(), language.locale()));
		return linked;
	}

	private static Map<String, Object> place(String type, String name, List<Name> names, String address) {
		var linked = new LinkedHashMap<String, Object>();
		linked.put("@context", "https://schema.org");
		linked.put("@type", type);
		linked.put("name", name);
		linked.put("mainEntityOfPage", address);
		var others = names.stream().map(Name::name).filter((other) -> !other.equals(name)).distinct().toList();
		if (!others.isEmpty()) {
			linked.put("alternateName", others);
		}
		return linked;
	}

	private static Map<String, Object> of(Country country, Locale locale) {
		return Map.of("@type", "Country", "name", country.name(locale), "identifier", country.code());
	}

}
