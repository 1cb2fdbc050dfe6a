package org.citynetworks.places;

import java.util.Map;
import java.util.Optional;

import org.citynetworks.atlas.Place;
import org.citynetworks.atlas.World;
import org.citynetworks.atlas.WorldMap;
import org.citynetworks.atlas.WorldMap.Shade;
import org.citynetworks.city.City;
import org.citynetworks.map.FindOnTheMap;
import org.citynetworks.shared.Country;

import org.springframework.stereotype.Component;

/**
 * Maps of where a city or a country lies, with the listed cities around; its country
 * stands out.
 */
@Component
class PlaceMaps {

	private final World world;

	private final FindOnTheMap find;

	PlaceMaps(World world, FindOnTheMap find) {
		this.world = world;
		this.find = find;
	}

	WorldMap around(City city) {
		return this.world.around(new Place(city.latitude(), city.longitude()), shaded(city.country()),
				this.find.cities());
	}

	/** A few small territories have no outline. */
	Optional<WorldMap> around(Country country) {
		return this.world.around(country.code(), shaded(country), this.find.cities());
	}

	private static Map<String, Integer> shaded(Country country) {
		return Map.of(country.code(), Shade.FEW.from());
	}

}
