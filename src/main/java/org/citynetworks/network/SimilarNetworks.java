package org.citynetworks.network;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.citynetworks.history.State;
import org.citynetworks.shared.Site;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds the entries that could be of the same network as a state, so that nobody makes a
 * second one.
 */
@Component
public class SimilarNetworks {

	/** How like two names are that could be of one network; 1 would be the same. */
	private static final double LIKE = 0.55;

	private static final List<String> NAMES = List.of("name", "official_name", "other_name", "acronym");

	private final JdbcClient jdbc;

	SimilarNetworks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Entries with a name, an acronym or a website like those of a state, the likest
	 * first, five at most.
	 * @param slug whose state it is, which is not like itself
	 */
	public List<Similar> like(State state, String slug) {
		var names = NAMES.stream()
			.flatMap((field) -> values(state, field))
			.map((name) -> name.toLowerCase(Locale.ROOT))
			.toArray(String[]::new);
		var hosts = values(state, "website").map((address) -> Site.of(address.toLowerCase(Locale.ROOT)));
		return this.jdbc
			.sql("""
					select slug, name, field, value
					from (
						select distinct on (slug) slug, name, field, value, likeness
						from (
							select slug, network.name, said.field, said.value,
								case said.field
								when 'website' then
									(substring(lower(said.value) from '^https?://(?:www\\.)?([^/:?#]+)') = any (:hosts))::integer
								when 'acronym' then (lower(said.value) = any (:names))::integer
								else (select max(similarity(lower(said.value), asked)) from unnest(:names) as asked)
								end as likeness
							from network
							cross join lateral (
								select 'name' as field, network.name as value
								union all
								select field, value from fact
								where subject = 'network/' || slug and value is not null
									and field in ('official_name', 'other_name', 'acronym', 'website')
							) as said
							where slug <> :slug
						) as compared
						where likeness >= :like
						order by slug, field = 'website', likeness desc, field
					) as alike
					order by field = 'website', likeness desc, lower(name)
					limit 5
					""")
			.param("hosts", hosts.toArray(String[]::new))
			.param("names", names)
			.param("slug", slug)
			.param("like", LIKE)
			.query((line, number) -> new Similar(line.getString("slug"), line.getString("name"),
					line.getString("field"), line.getString("value")))
			.list();
	}

	private static Stream<String> values(State state, String field) {
		return Stream.of(List.of(field), state.lines(field))
			.flatMap(Collection::stream)
			.map((key) -> key.equals(field) ? state.text(field) : state.text(key + ".value"))
			.filter(Objects::nonNull);
	}

	/**
	 * An entry like another.
	 *
	 * @param field in which field: {@code name}, {@code official_name},
	 * {@code other_name}, {@code acronym} or {@code website}
	 * @param value what stands there
	 */
	public record Similar(String slug, String name, String field, String value) {

	}

}
