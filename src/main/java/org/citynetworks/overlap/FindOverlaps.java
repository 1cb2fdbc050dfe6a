package org.citynetworks.overlap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.citynetworks.city.City;
import org.citynetworks.city.Region;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which cities and regions are listed in several networks at once. A body that leads to
 * neither cannot be told from its namesakes, and is left out.
 */
@Component
class FindOverlaps {

	private final JdbcClient jdbc;

	FindOverlaps(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * How many places each two networks share; a network and itself, how many it has.
	 */
	List<Pair> pairs() {
		return this.jdbc.sql("""
				with place as (
					select distinct slug, coalesce(city_id::text, country || '-' || region_code) as place
					from membership
					join network on network.id = network_id
					where city_id is not null or region_code is not null
				)
				select one.slug as one, other.slug as other, count(*) as shared
				from place as one
				join place as other using (place)
				where one.slug <= other.slug
				group by one.slug, other.slug
				""").query(Pair.class).list();
	}

	/** The places that all of some networks list, by name. */
	List<SharedPlace> shared(Collection<String> networks, int most, Language language) {
		return this.jdbc
			.sql("""
					select coalesce(local_city.name, city.name, local_region.name, region.name) as called, city.id, city.name,
						shared.country, shared.region_code
					from (
						select city_id, country, region_code
						from membership
						join network on network.id = network_id
						where slug = any (:networks) and (city_id is not null or region_code is not null)
						group by city_id, country, region_code
						having count(distinct network_id) = :count
					) as shared
					left join city on city.id = city_id
					left join city_name as local_city on local_city.city_id = city.id and local_city.language = :language
					left join region on region.country = shared.country and region.code = shared.region_code
					left join region_name as local_region on local_region.country = region.country
						and local_region.code = region.code and local_region.language = :language
					order by coalesce(local_city.sort_key, city.sort_key, local_region.sort_key, region.sort_key), city.id
					limit :most
					""")
			.param("networks", networks.toArray(String[]::new))
			.param("count", networks.size())
			.param("language", language.tag())
			.param("most", most)
			.query(SharedPlace::of)
			.list();
	}

	/** Two networks by their slugs, and how many places both list. */
	record Pair(String one, String other, int shared) {

	}

	/** A city or region that several networks list. */
	record SharedPlace(String name, String address, Country country) {

		static SharedPlace of(ResultSet line, int number) throws SQLException {
			var country = new Country(line.getString("country"));
			var region = line.getString("region_code");
			return new SharedPlace(line.getString("called"),
					(region != null) ? "/regions/" + Region.key(country.code(), region)
							: "/cities/" + City.key(line.getLong("id"), line.getString("name")),
					country);
		}

	}

}
