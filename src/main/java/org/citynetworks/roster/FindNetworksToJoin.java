package org.citynetworks.roster;

import java.util.List;
import java.util.Objects;

import org.citynetworks.shared.Plain;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds networks by a name or an acronym, and says which list a city already.
 */
@Component
class FindNetworksToJoin {

	private final JdbcClient jdbc;

	FindNetworksToJoin(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The networks in whose names all the words stand, by name. */
	List<Found> by(List<String> words, long city) {
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
			.filter((one) -> one.has(words))
			.toList();
	}

	/**
	 * A network.
	 *
	 * @param others what it is called besides
	 * @param listed the number of the city's membership in it
	 */
	record Found(String slug, String name, @Nullable String others, @Nullable Long listed) {

		private boolean has(List<String> words) {
			var plain = Plain.words(this.name + " " + Objects.requireNonNullElse(this.others, ""));
			return words.stream().allMatch(plain::contains);
		}

	}

}
