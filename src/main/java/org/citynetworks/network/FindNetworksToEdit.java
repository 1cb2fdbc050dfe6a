package org.citynetworks.network;

import java.util.List;

import org.citynetworks.shared.Plain;
import org.citynetworks.web.DeskSearch;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Finds networks to edit by any of their names.
 */
@Component
@Order(10)
class FindNetworksToEdit implements DeskSearch {

	private static final int MOST = 10;

	private final JdbcClient jdbc;

	FindNetworksToEdit(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Hit> find(String words, Authentication somebody) {
		var wanted = " " + Plain.words(words);
		return this.jdbc.sql("""
				select slug, network.name, string_agg(value, ' ') as names
				from network
				left join fact on subject = 'network/' || slug and field in ('acronym', 'official_name', 'other_name')
				group by network.id
				order by lower(network.name)
				""")
			.query((line, number) -> new Named(line.getString("slug"), line.getString("name"),
					line.getString("name") + " " + line.getString("names")))
			.list()
			.stream()
			.filter((network) -> (" " + Plain.words(network.names)).contains(wanted))
			.limit(MOST)
			.map((network) -> new Hit("network.one", network.name, "/admin/edit/network/" + network.slug))
			.toList();
	}

	private record Named(String slug, String name, String names) {

	}

}
