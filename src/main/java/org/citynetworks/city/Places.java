package org.citynetworks.city;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to the cities and regions of the world.
 */
@Component
public class Places {

	private final JdbcClient jdbc;

	Places(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public City getCity(long id, Language language) {
		return getNamedCity(id, language).city();
	}

	/** A city with all its names. */
	public NamedCity getNamedCity(long id, Language language) {
		return cities(List.of(id), language).stream()
			.findFirst()
			.orElseThrow(() -> new NotFound("city", Long.toString(id)));
	}

	/** The cities of these ids, in that order; an id that does not exist is left out. */
	public List<City> getCities(List<Long> ids, Language language) {
		return cities(ids, language).stream().map(NamedCity::city).toList();
	}

	private List<NamedCity> cities(List<Long> ids, Language language) {
		return this.jdbc
			.sql("""
					select city.*, coalesce(own.name, city.name) as called, coalesce(local.name, region.name) as region,
						names.languages, names.names
					from unnest(:ids) with ordinality as wanted (id, place)
					join city using (id)
					left join region on region.country = city.country and region.code = city.region_code
					left join region_name as local on local.country = city.country and local.code = city.region_code
						and local.language = :language
					left join city_name as own on own.city_id = city.id and own.language = :language
					cross join lateral (
						select array_agg(language order by language) as languages, array_agg(city_name.name order by language) as names
						from city_name
						where city_id = city.id and language is not null
					) as names
					order by place
					""")
			.param("ids", ids.toArray(Long[]::new))
			.param("language", language.tag())
			.query((line, number) -> new NamedCity(city(line), names(line)))
			.list();
	}

	public Region getRegion(String key, Language language) {
		return getRegions(List.of(key), language).stream().findFirst().orElseThrow(() -> new NotFound("region", key));
	}

	/** The regions of these keys, in that order; one that does not exist is left out. */
	public List<Region> getRegions(List<String> keys, Language language) {
		return this.jdbc
			.sql("""
					select region.country, region.code, coalesce(local.name, region.name) as name
					from unnest(:keys) with ordinality as wanted (key, place)
					join region on region.country = split_part(key, '-', 1) and region.code = substring(key from position('-' in key) + 1)
					left join region_name as local on local.country = region.country and local.code = region.code
						and local.language = :language
					order by place
					""")
			.param("keys", keys.stream().map((key) -> key.toUpperCase(Locale.ROOT)).toArray(String[]::new))
			.param("language", language.tag())
			.query((line, number) -> new Region(new Country(line.getString("country")), line.getString("code"),
					line.getString("name")))
			.list();
	}

	/** What a region is called, by language. */
	public List<Name> namesOf(Region region) {
		return this.jdbc.sql("""
				select language, name
				from region_name
				where country = :country and code = :code
				order by language
				""").param("country", region.country().code()).param("code", region.code()).query(Name.class).list();
	}

	/** Every region of a country. */
	public List<Region> regionsOf(Country country, Language language) {
		return this.jdbc.sql("""
				select region.code, coalesce(local.name, region.name) as name
				from region
				left join region_name as local on local.country = region.country and local.code = region.code
					and local.language = :language
				where region.country = :country
				""")
			.param("country", country.code())
			.param("language", language.tag())
			.query((line, number) -> new Region(country, line.getString("code"), line.getString("name")))
			.list();
	}

	private static List<Name> names(ResultSet line) throws SQLException {
		if (line.getArray("languages") == null) {
			return List.of();
		}
		var languages = (String[]) line.getArray("languages").getArray();
		var names = (String[]) line.getArray("names").getArray();
		return IntStream.range(0, names.length).mapToObj((at) -> new Name(languages[at], names[at])).toList();
	}

	private static City city(ResultSet line) throws SQLException {
		var country = new Country(line.getString("country"));
		var region = line.getString("region_code");
		return new City(line.getLong("id"), line.getString("called"), line.getString("name"), country,
				(region != null) ? new Region(country, region, line.getString("region")) : null,
				line.getString("feature"), line.getObject("population", Integer.class), line.getDouble("latitude"),
				line.getDouble("longitude"), line.getObject("part_of", Long.class));
	}

	/**
	 * A city and what it is called, by language; the name that GeoNames give first is not
	 * among them.
	 */
	public record NamedCity(City city, List<Name> names) {

	}

	/**
	 * What a place is called in a language.
	 *
	 * @param language a tag of BCP 47
	 */
	public record Name(String language, String name) {

	}

}
