package org.citynetworks.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.citynetworks.cities.CityRow;
import org.citynetworks.city.City;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.WorldRegion;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cities most like a city, among those that networks list: by the networks that list
 * both, by size, and by region of the world.
 */
@Component
class AlikeCities {

	private static final int FEW = 5;

	/** So many of those with most networks in common are weighed. */
	private static final int SHARING = 200;

	/** So many of the next larger, and of the next smaller, are looked at. */
	private static final int OF_SIZE = 3000;

	/** How many times as large one may be as the other to be called of similar size. */
	private static final double SIMILAR = 1.5;

	// Networks count twice what size does, and size twice what the region does; beyond
	// four times the size counts nothing
	private static final String ALIKE = CityRow.LINES.formatted(
			"""
					with own as (
						select network_id from membership where city_id = :id
					), candidate as (
						(select city_id as id
							from membership
							where network_id in (select network_id from own) and city_id is not null
							group by city_id
							order by count(*) desc, city_id
							limit :sharing)
						union
						select id
						from (
							(select id, country, population from city where coalesce(population, 0) >= cast(:population as integer)
								order by coalesce(population, 0), id desc limit :of_size)
							union all
							(select id, country, population from city where coalesce(population, 0) < cast(:population as integer)
								order by coalesce(population, 0) desc, id limit :of_size)
						) as sized
						where country = any (:countries) and population between cast(:population as integer) / :similar and cast(:population as integer) * :similar
							and exists (select from membership where city_id = sized.id)
					)
					select id, row_number() over (order by likeness desc, id) as position, shared
					from (
						select city.id, theirs.shared,
							2.0 * coalesce(array_length(shared, 1), 0)
								/ (networks + (select count(*) from own) - coalesce(array_length(shared, 1), 0))
							+ coalesce(greatest(0, 1 - abs(ln(population / cast(:population as double precision))) / ln(4)), 0)
							+ case when country = any (:countries) then 0.5 else 0 end as likeness
						from candidate
						join city using (id)
						cross join lateral (
							select count(*) as networks,
								array_agg(network.name order by lower(network.name)) filter (where network_id in (select network_id from own))
									as shared
							from membership
							join network on network.id = network_id
							where city_id = city.id
						) as theirs
						where id <> :id and part_of is distinct from :id and id is distinct from cast(:whole as bigint)
					) as weighed
					order by likeness desc, id
					limit :limit
					""");

	private final JdbcClient jdbc;

	AlikeCities(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The few that are most like a city. */
	List<Alike> to(City city, Language language) {
		var region = WorldRegion.of(city.country());
		return this.jdbc.sql(ALIKE)
			.param("id", city.id())
			.param("whole", city.partOf())
			.param("population", city.population())
			.param("countries",
					region.map((of) -> of.countries().toArray(String[]::new)).orElseGet(() -> new String[0]))
			.param("similar", SIMILAR)
			.param("sharing", SHARING)
			.param("of_size", OF_SIZE)
			.param("limit", FEW)
			.param("language", language.tag())
			.query((line, number) -> Alike.of(line, number, city, region))
			.list();
	}

	/**
	 * A city like another.
	 *
	 * @param networks the names of those that list both
	 * @param region of the world in which both lie, or null
	 */
	record Alike(CityRow city, List<String> networks, boolean isOfSize, @Nullable WorldRegion region) {

		static Alike of(ResultSet line, int number, City other, Optional<WorldRegion> region) throws SQLException {
			var city = CityRow.of(line, number);
			var shared = line.getArray("shared");
			return new Alike(city, (shared != null) ? List.of((String[]) shared.getArray()) : List.of(),
					isOfSize(city.population(), other.population()),
					region.filter((of) -> of.countries().contains(city.country().code())).orElse(null));
		}

		private static boolean isOfSize(@Nullable Integer one, @Nullable Integer other) {
			return one != null && other != null && Math.max(one, other) <= SIMILAR * Math.min(one, other);
		}

	}

}
