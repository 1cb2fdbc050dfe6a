package org.citynetworks.map;

import java.util.List;

import org.citynetworks.atlas.Place;
import org.citynetworks.atlas.Spot;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Where the members of the networks are: by city, and by country.
 */
@Component
public class FindOnTheMap {

	private static final String WHOSE = """
			(:network::text is null or slug = :network)
				and (:theme::text is null or exists (
					select from fact where subject = 'network/' || slug and field = 'theme' and value = :theme))""";

	private final JdbcClient jdbc;

	FindOnTheMap(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Every listed city, with the number of networks that list it. */
	public List<Spot> cities() {
		return cities(new MapFilter(null, null));
	}

	/** The cities, each with the number of networks that list it. */
	List<Spot> cities(MapFilter filter) {
		return ask(filter, """
				select latitude, longitude, count(*) as networks
				from membership
				join network on network.id = network_id
				join city on city.id = city_id
				where %s
				group by city.id
				""")
			.query((line, number) -> new Spot(new Place(line.getDouble("latitude"), line.getDouble("longitude")),
					line.getInt("networks")))
			.list();
	}

	/** The same cities with their names, the one in most networks first. */
	List<Listed> named(MapFilter filter, Language language) {
		return ask(filter, """
				select city.id, coalesce(local.name, city.name) as name, city.name as own_name, city.country,
					latitude, longitude, count(*) as networks
				from membership
				join network on network.id = network_id
				join city on city.id = membership.city_id
				left join city_name as local on local.city_id = city.id and local.language = :language
				where %s
				group by city.id, local.name
				order by networks desc, city.id
				""").param("language", language.tag()).query(Listed.class).list();
	}

	/**
	 * The countries with members of any kind, each member counted once, however many
	 * networks list it.
	 */
	List<Row> countries(MapFilter filter) {
		return ask(filter, """
				select membership.country,
					count(distinct coalesce(city_id::text, region_code, membership.name)) as members,
					count(distinct network_id) as networks
				from membership
				join network on network.id = network_id
				where %s
				group by membership.country
				""").query(Row.class).list();
	}

	/**
	 * What there is to choose from: every network with a list, and every theme of such
	 * networks.
	 */
	List<Choice> choices() {
		return this.jdbc
			.sql("""
					select 'network' as field, slug, name
					from network
					where exists (select from membership where network_id = network.id)
					union all
					select distinct 'theme', value, null
					from fact
					join network on subject = 'network/' || slug
					where field = 'theme' and value is not null and exists (select from membership where network_id = network.id)
					order by 1, 3, 2
					""")
			.query(Choice.class)
			.list();
	}

	private StatementSpec ask(MapFilter filter, String sql) {
		return this.jdbc.sql(sql.formatted(WHOSE)).param("network", filter.network()).param("theme", filter.theme());
	}

	/**
	 * A city on the map.
	 *
	 * @param ownName what GeoNames call it
	 * @param networks how many list it
	 */
	record Listed(long id, String name, String ownName, String country, double latitude, double longitude,
			int networks) {

	}

	/**
	 * A country on the map.
	 *
	 * @param country its two letters
	 */
	record Row(String country, int members, int networks) {

	}

	/**
	 * A network or a theme to choose.
	 *
	 * @param name a network's; a theme has one in each language
	 */
	record Choice(String field, String slug, @Nullable String name) {

	}

}
