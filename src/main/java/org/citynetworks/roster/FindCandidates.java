package org.citynetworks.roster;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.city.City;
import org.citynetworks.city.Places;
import org.citynetworks.city.Region;
import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Match;
import org.citynetworks.finder.Wanted;
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

	private static final Map<String, Integer> KINDS = Map.of("city", 20, "region", 5);

	private final Finder finder;

	private final Places places;

	private final JdbcClient jdbc;

	FindCandidates(Finder finder, Places places, JdbcClient jdbc) {
		this.finder = finder;
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
		var matches = this.finder.find(new Wanted(name, KINDS, Set.of()))
			.stream()
			.collect(Collectors.groupingBy(Match::kind));
		return Stream
			.concat(cities(matches.getOrDefault("city", List.of()), listed, language),
					regions(matches.getOrDefault("region", List.of()), listed, language))
			.toList();
	}

	private Stream<Candidate> cities(List<Match> matches, Map<String, Long> listed, Language language) {
		var names = names(matches);
		return this.places.getCities(names.keySet().stream().map(Long::valueOf).toList(), language)
			.stream()
			.map((city) -> candidate(city, names.getOrDefault(Long.toString(city.id()), city.name()), listed));
	}

	private Stream<Candidate> regions(List<Match> matches, Map<String, Long> listed, Language language) {
		var names = names(matches);
		return this.places.getRegions(List.copyOf(names.keySet()), language)
			.stream()
			.map((region) -> candidate(region, names.getOrDefault(region.key(), region.name()), listed));
	}

	private static Map<String, String> names(List<Match> matches) {
		var names = new LinkedHashMap<String, String>();
		matches.forEach((match) -> names.put(match.key(), match.name()));
		return names;
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

	private static Candidate candidate(Region region, String matched, Map<String, Long> listed) {
		var place = place(region);
		return new Candidate(place, region.name(), matched.equals(region.name()) ? null : matched, null, null,
				listed.get(place.key()));
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
