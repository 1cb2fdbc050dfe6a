package org.citynetworks.eligibility;

import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.citynetworks.fact.WhoSaysSo;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What every network says of who can join it, at what cost and for what; they are
 * hundreds at most.
 */
@Component
public class FindRules {

	private static final List<String> FIELDS = List.of("eligible_government", "eligible_population_min",
			"eligible_region", "eligible_rule", "fee_amount", "fee_max", "fee_min", "fee_rule", "joining_model",
			"reporting_duty", "requires", "sdg", "theme", "website");

	private final JdbcClient jdbc;

	FindRules(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All networks, by name. */
	public List<NetworkRules> all() {
		return networks(null);
	}

	public Optional<NetworkRules> of(String slug) {
		return networks(slug).stream().findFirst();
	}

	// A line a fact; the first of a network bears what is known of its list
	private List<NetworkRules> networks(@Nullable String slug) {
		var networks = new LinkedHashMap<String, NetworkRules>();
		this.jdbc
			.sql("""
					select slug, name, coalesce(extent = 'whole', false) as whole, %s,
						case when number = 1 then array(select distinct kind from membership where network_id = network.id) end
							as kinds,
						case when number = 1 then array(select distinct country from membership where network_id = network.id) end
							as countries
					from network
					left join member_list on member_list.network_id = network.id
					cross join lateral (
						select fact.*, row_number() over (order by fact.id) as number
						from (select) as at_least_one
						left join fact on subject = 'network/' || slug and field in (:fields)
					) as said
					where :slug::text is null or slug = :slug
					order by lower(name), slug, number
					"""
				.formatted(WhoSaysSo.COLUMNS))
			.param("slug", slug)
			.param("fields", FIELDS)
			.query((line, number) -> {
				var network = networks.get(line.getString("slug"));
				if (network == null) {
					network = new NetworkRules(line.getString("slug"), line.getString("name"), new ArrayList<>(),
							line.getBoolean("whole"), texts(line.getArray("kinds")), texts(line.getArray("countries")));
					networks.put(network.slug(), network);
				}
				if (line.getString("field") != null) {
					network.facts().add(WhoSaysSo.fact(line));
				}
				return network;
			})
			.list();
		return List.copyOf(networks.values());
	}

	private static Set<String> texts(Array array) throws SQLException {
		return Set.of((String[]) array.getArray());
	}

}
