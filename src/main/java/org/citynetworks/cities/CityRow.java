package org.citynetworks.cities;

import java.sql.ResultSet;
import java.sql.SQLException;

import org.citynetworks.city.City;
import org.citynetworks.city.Region;
import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

/**
 * A city's line in a list, in the language of the page.
 *
 * @param networks how many networks list it here
 */
public record CityRow(long id, String name, String ownName, Country country, @Nullable Region region,
		@Nullable Integer population, double latitude, double longitude, int networks) {

	/**
	 * Reads the cities that another query finds, as {@code id} and {@code position}; what
	 * else it finds stands there too.
	 */
	public static final String LINES = """
			select city.id, coalesce(local.name, city.name) as called, city.name, city.country, city.region_code,
				coalesce(region_name.name, region.name) as region, city.population,
				city.latitude, city.longitude, (select count(*) from membership where city_id = city.id) as networks, found.*
			from (%s) as found
			join city using (id)
			left join city_name as local on local.city_id = city.id and local.language = :language
			left join region on region.country = city.country and region.code = city.region_code
			left join region_name on region_name.country = city.country and region_name.code = city.region_code
				and region_name.language = :language
			order by found.position""";

	public static CityRow of(ResultSet line, int number) throws SQLException {
		var country = new Country(line.getString("country"));
		var code = line.getString("region_code");
		return new CityRow(line.getLong("id"), line.getString("called"), line.getString("name"), country,
				(code != null) ? new Region(country, code, line.getString("region")) : null,
				line.getObject("population", Integer.class), line.getDouble("latitude"), line.getDouble("longitude"),
				line.getInt("networks"));
	}

	public String key() {
		return City.key(this.id, this.ownName);
	}

}
