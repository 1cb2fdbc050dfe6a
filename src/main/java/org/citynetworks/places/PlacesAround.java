package org.citynetworks.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

import org.citynetworks.cities.CityRow;
import org.citynetworks.city.City;
import org.citynetworks.city.Region;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The cities in or around a place that a reader may want to see next.
 */
@Component
class PlacesAround {

	private static final int FEW = 5;

	private static final int SOME = 10;

	private static final double EARTH_RADIUS = 6371;

	// Asked in one statement for the page of a city, the kinds one after the other; the
	// distance is the great circle, after the haversine formula
	private static final String AROUND = CityRow.LINES.formatted("""
			with related as (
				select id from city where id = :whole
				union
				select city.id from membership join city on city.id = city_id where part_of = :id
			), nearest as (
				select id, :diameter * asin(sqrt(least(1, power(sin(radians(latitude - :latitude) / 2), 2)
					+ cos(radians(latitude)) * cos(radians(:latitude))
					* power(sin(radians(longitude - :longitude) / 2), 2)))) as kilometres
				from city
				where id in (select city_id from membership)
					and id <> :id and part_of is distinct from :id and id is distinct from cast(:whole as bigint)
				order by kilometres, id
				limit :limit
			)
			select id, row_number() over (order by id) as position, cast(null as double precision) as kilometres
			from related
			union all
			select id, (select count(*) from related) + row_number() over (order by kilometres, id), kilometres
			from nearest
			""");

	private final JdbcClient jdbc;

	PlacesAround(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A city as it stands in lists. */
	CityRow row(long city, Language language) {
		return this.jdbc.sql(CityRow.LINES.formatted("select id, id as position from city where id = :id"))
			.param("id", city)
			.param("language", language.tag())
			.query(CityRow::of)
			.single();
	}

	/** What lies around a city. */
	Around around(City city, Language language) {
		var found = this.jdbc.sql(AROUND)
			.param("diameter", 2 * EARTH_RADIUS)
			.param("latitude", city.latitude())
			.param("longitude", city.longitude())
			.param("id", city.id())
			.param("whole", city.partOf())
			.param("limit", FEW)
			.param("language", language.tag())
			.query(Neighbour::of)
			.list();
		return new Around(found.stream().filter((one) -> one.kilometres() == null).map(Neighbour::city).toList(),
				found.stream().filter((one) -> one.kilometres() != null).toList());
	}

	/**
	 * Its largest cities, without those that are only a part of one.
	 * @param region the code of one of its regions, or null for the whole country
	 */
	List<CityRow> largestIn(Country country, @Nullable String region, Language language) {
		return this.jdbc.sql(CityRow.LINES.formatted("""
				select id, row_number() over (order by coalesce(population, 0) desc, id) as position
				from city
				where country = :country and (:region::text is null or region_code = :region)
					and population is not null and feature <> 'PPLX'
				order by coalesce(population, 0) desc, id
				limit :limit
				"""))
			.param("country", country.code())
			.param("region", region)
			.param("limit", SOME)
			.param("language", language.tag())
			.query(CityRow::of)
			.list();
	}

	/** Every city of a region that is listed in a network, the largest first. */
	List<CityRow> listedIn(Region region, Language language) {
		return this.jdbc.sql(CityRow.LINES.formatted("""
				select id, row_number() over (order by coalesce(population, 0) desc, id) as position
				from city
				where country = :country and region_code = :code and id in (select city_id from membership)
				"""))
			.param("country", region.country().code())
			.param("code", region.code())
			.param("language", language.tag())
			.query(CityRow::of)
			.list();
	}

	/** Every city of a country that is listed in a network. */
	List<CityRow> listedIn(Country country, Language language) {
		return this.jdbc.sql(CityRow.LINES.formatted("""
				select id, id as position
				from city
				where id in (select city_id from membership where country = :country)
				""")).param("country", country.code()).param("language", language.tag()).query(CityRow::of).list();
	}

	/**
	 * The cities around a city.
	 *
	 * @param related the one whose part it is, and the parts of it that are listed in
	 * networks
	 * @param nearest the nearest others that are listed in networks
	 */
	record Around(List<CityRow> related, List<Neighbour> nearest) {

	}

	/**
	 * A city and how far away it is.
	 *
	 * @param kilometres null for the whole and the parts of the city that is asked about
	 */
	record Neighbour(CityRow city, @Nullable Long kilometres) {

		static Neighbour of(ResultSet line, int number) throws SQLException {
			var kilometres = line.getObject("kilometres", Double.class);
			return new Neighbour(CityRow.of(line, number), (kilometres != null) ? Math.round(kilometres) : null);
		}

	}

}
