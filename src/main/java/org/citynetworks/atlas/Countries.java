package org.citynetworks.atlas;

import java.util.Map;

import com.ibm.icu.util.Region;

/**
 * Which ISO 3166-1 alpha-2 code the shapes of Natural Earth belong to.
 */
final class Countries {

	/**
	 * What bears no number in the source. The United Nations draw the first two as part
	 * of Cyprus and of Somalia. What else is missing belongs to nobody here.
	 */
	private static final Map<String, String> UNNUMBERED = Map.of("N. Cyprus", "CY", "Somaliland", "SO", "Kosovo", "XK",
			"Indian Ocean Ter.", "AU");

	private static final String NOBODY = "ZZ";

	private Countries() {
	}

	/**
	 * The code of an area.
	 * @param number its ISO 3166-1 number, or nothing
	 * @param name its name in the source
	 * @param within a place on its border
	 */
	static String code(String number, String name, Place within) {
		if (number.isEmpty()) {
			return UNNUMBERED.getOrDefault(name, NOBODY);
		}
		var code = Region.getInstance(Integer.parseInt(number)).toString();
		return code.equals("FR") ? overseas(within) : code;
	}

	// The source draws these as France; ISO 3166-1 gives them codes of their own
	private static String overseas(Place place) {
		if (place.latitude() > 40) {
			return "FR";
		}
		if (place.longitude() > 0) {
			return (place.longitude() > 50) ? "RE" : "YT";
		}
		return (place.latitude() < 10) ? "GF" : (place.latitude() > 15.5) ? "GP" : "MQ";
	}

}
