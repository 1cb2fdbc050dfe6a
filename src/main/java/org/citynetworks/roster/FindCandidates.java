package org.citynetworks.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.citynetworks.city.City;
import org.citynetworks.city.Places;
import org.citynetworks.city.Region;
import org.citynetworks.city.SearchCities;
import org.citynetworks.city.SearchCities.CityMatch;
import org.citynetworks.city.SearchRegions;
import org.citynetworks.city.SearchRegions.RegionMatch;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the cities and regions that somebody may mean who wants to add a member.
 */
@Component
class FindCandidates {

	private static final int MOST_CITIES = 20;

	private static final int MOST_REGIONS = 5;

	private final SearchCities cities;

	private final SearchRegions regions;

	private final Places places;

	private final JdbcClient jdbc;

	FindCandidates(SearchCities cities, SearchRegions regions, Places places, JdbcClient jdbc) {
		this.cities = cities;
		this.regions = regions;
		this.places = places;
		this.jdbc = jdbc;
	}

	/**
	 * The places that answer to a name in any language, the likeliest first.
	 * @param network the slug of the network that lists some of them already
	 */
	List<Candidate> by(@Nullable String name, String network, Language language) {
		if (name == null) {
			return List.of();
		}
		var listed = listed(network);
		var matches = this.cities.by(name, MOST_CITIES);
		var cities = this.places.getCities(matches.stream().map(CityMatch::cityId).toList(), language)
			.stream()
			.collect(Collectors.toMap(City::id, Function.identity()));
		var found = new ArrayList<Candidate>();
		matches.forEach((match) -> {
			var city = cities.get(match.cityId());
			if (city != null) {
				found.add(candidate(city, match.name(), listed));
			}
		});
		this.regions.by(name, language, MOST_REGIONS).forEach((match) -> found.add(candidate(match, listed)));
		return found;
	}

	/** What a key that was chosen leads to, under the name that it has in English. */
	Optional<Place> chosen(String key) {
		try {
			if (key.matches("city/[0-9]{1,18}")) {
				return Optional
					.of(place(this.places.getCity(Long.parseLong(key.substring("city/".length())), Language.ENGLISH)));
			}
			return key.startsWith("region/")
					? Optional.of(place(this.places.getRegion(key.substring("region/".length()), Language.ENGLISH)))
					: Optional.empty();
		}
		catch (NotFound ex) {
			return Optional.empty();
		}
	}

	private static Candidate candidate(City city, String matched, Map<String, Long> listed) {
		var place = place(city);
		return new Candidate(place, city.name(), matched.equals(city.name()) ? null : matched,
				(city.region() != null) ? city.region().name() : null, city.population(), listed.get(place.key()));
	}

	private static Candidate candidate(RegionMatch match, Map<String, Long> listed) {
		var place = place(match.region());
		return new Candidate(place, match.region().name(),
				match.name().equals(match.region().name()) ? null : match.name(), null, null, listed.get(place.key()));
	}

	private static Place place(City city) {
		return new Place(city.name(), city.country(), city.id(), null);
	}

	private static Place place(Region region) {
		return new Place(region.name(), region.country(), null, region.code());
	}

	private Map<String, Long> listed(String network) {
		var listed = new HashMap<String, Long>();
		this.jdbc.sql("""
				select membership.id, coalesce('city/' || city_id, 'region/' || country || '-' || region_code) as place
				from membership
				join network on network.id = network_id
				where slug = :network and (city_id is not null or region_code is not null)
				""").param("network", network).query((line) -> {
			listed.put(line.getString("place"), line.getLong("id"));
		});
		return listed;
	}

}
