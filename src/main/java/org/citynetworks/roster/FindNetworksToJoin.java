package org.citynetworks.roster;

import java.util.List;

import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Wanted;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds networks by a name or an acronym, and says which list a city already.
 */
@Component
class FindNetworksToJoin {

	private static final int MOST = 1000;

	private final JdbcClient jdbc;

	private final Finder finder;

	FindNetworksToJoin(JdbcClient jdbc, Finder finder) {
		this.jdbc = jdbc;
		this.finder = finder;
	}

	/** The networks that answer to the words, or all of them, by name. */
	List<Found> by(@Nullable String words, long city) {
		var named = (words != null) ? this.finder.keys(Wanted.of(words, "network", MOST)) : null;
		return this.jdbc
			.sql("""
					select slug, name,
						(select string_agg(value, ' ') from fact
							where subject = 'network/' || slug and field in ('acronym', 'official_name', 'other_name')) as others,
						(select min(id) from membership where network_id = network.id and city_id = :city) as listed
					from network
					order by lower(name)
					""")
			.param("city", city)
			.query(Found.class)
			.list()
			.stream()
			.filter((one) -> named == null || named.contains(one.slug()))
			.toList();
	}

	/**
	 * A network.
	 *
	 * @param others what it is called besides
	 * @param listed the number of the city's membership in it
	 */
	record Found(String slug, String name, @Nullable String others, @Nullable Long listed) {

	}

}
