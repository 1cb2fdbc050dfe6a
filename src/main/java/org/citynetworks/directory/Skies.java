package org.citynetworks.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.citynetworks.atlas.Constellation;
import org.citynetworks.atlas.Place;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The picture of each network: its listed cities as points of light, or the regions it
 * covers where no city is listed.
 */
@Component
public class Skies {

	private final JdbcClient jdbc;

	Skies(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The picture of every network, by slug. */
	Map<String, Constellation> all() {
		return bySlug(marks(null));
	}

	/** The pictures of some networks, by slug. */
	public Map<String, Constellation> of(Collection<String> slugs) {
		return bySlug(marks(slugs.toArray(String[]::new)));
	}

	Constellation of(String slug) {
		return sky(marks(new String[] { slug }));
	}

	/** The picture of some cities, or of regions where there are none. */
	Constellation of(List<Long> cities, List<String> regions) {
		return cities.isEmpty() ? Constellation.covering(regions)
				: Constellation.of(this.jdbc.sql("select latitude, longitude from city where id = any (:cities)")
					.param("cities", cities.toArray(Long[]::new))
					.query(Place.class)
					.list());
	}

	/** The listed cities of all networks in one picture, each once. */
	Constellation ofAll() {
		return Constellation.of(this.jdbc.sql("""
				select latitude, longitude from city where id in (select city_id from membership)
				""").query(Place.class).list());
	}

	private List<Mark> marks(String @Nullable [] slugs) {
		return this.jdbc.sql("""
				select slug, latitude, longitude, null as region
				from membership
				join network on network.id = network_id
				join city on city.id = city_id
				where cast(:slugs as text[]) is null or slug = any (:slugs)
				union all
				select slug, null, null, value
				from network
				left join fact on subject = 'network/' || slug and field = 'region_covered' and value is not null
				where cast(:slugs as text[]) is null or slug = any (:slugs)
				""").param("slugs", slugs).query(Mark.class).list();
	}

	private static Map<String, Constellation> bySlug(Collection<Mark> marks) {
		return marks.stream()
			.collect(Collectors.groupingBy(Mark::slug, Collectors.collectingAndThen(Collectors.toList(), Skies::sky)));
	}

	private static Constellation sky(Collection<Mark> marks) {
		var cities = marks.stream().flatMap((mark) -> mark.place().stream()).toList();
		return cities.isEmpty()
				? Constellation.covering(marks.stream().map(Mark::region).filter(Objects::nonNull).toList())
				: Constellation.of(cities);
	}

	/** A listed city, or a region covered, or neither for a network without both. */
	private record Mark(String slug, @Nullable Double latitude, @Nullable Double longitude, @Nullable String region) {

		Optional<Place> place() {
			return (this.latitude != null && this.longitude != null)
					? Optional.of(new Place(this.latitude, this.longitude)) : Optional.empty();
		}

	}

}
