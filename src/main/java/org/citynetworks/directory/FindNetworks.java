package org.citynetworks.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

import org.citynetworks.network.Kind;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which networks answer a reader's filter, and how many there would be of each kind.
 */
@Component
class FindNetworks {

	private final JdbcClient jdbc;

	FindNetworks(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<NetworkRow> matching(NetworkFilter filter) {
		return this.jdbc.sql("""
				select slug, name, acronym, text_language, supplied_text,
					array(select kind from network_kind where network_id = network.id order by kind) as kinds
				from network
				where lower(concat_ws(' ', name, acronym, supplied_text)) like all (:words)
				and (:kind::text is null or exists
					(select from network_kind where network_id = network.id and kind = :kind))
				order by lower(name)
				""")
			.param("words", patterns(filter))
			.param("kind", filter.chosenKind().map(Kind::slug).orElse(null))
			.query(this::row)
			.list();
	}

	/**
	 * How many networks with the filter's words there are of each kind, whichever kind is
	 * chosen.
	 */
	Map<Kind, Integer> countsByKind(NetworkFilter filter) {
		var counts = new EnumMap<Kind, Integer>(Kind.class);
		EnumSet.allOf(Kind.class).forEach((kind) -> counts.put(kind, 0));
		this.jdbc.sql("""
				select kind, count(*) as networks
				from network_kind
				join network on network.id = network_id
				where lower(concat_ws(' ', name, acronym, supplied_text)) like all (:words)
				group by kind
				""").param("words", patterns(filter)).query((line) -> {
			counts.put(kind(line.getString("kind")), line.getInt("networks"));
		});
		return counts;
	}

	private NetworkRow row(ResultSet line, int number) throws SQLException {
		var kinds = Arrays.stream((String[]) line.getArray("kinds").getArray()).map(this::kind).toList();
		return new NetworkRow(line.getString("slug"), line.getString("name"), line.getString("acronym"), kinds,
				line.getString("text_language"), line.getString("supplied_text"));
	}

	private Kind kind(String slug) {
		return Kind.findBySlug(slug).orElseThrow();
	}

	private static String[] patterns(NetworkFilter filter) {
		return filter.words()
			.stream()
			.map((word) -> "%" + word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
			.toArray(String[]::new);
	}

}
