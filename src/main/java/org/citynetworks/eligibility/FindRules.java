package org.citynetworks.eligibility;

import java.sql.Array;
import java.sql.SQLException;
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

	private final WhoSaysSo facts;

	FindRules(JdbcClient jdbc, WhoSaysSo facts) {
		this.jdbc = jdbc;
		this.facts = facts;
	}

	/** All networks, by name. */
	public List<NetworkRules> all() {
		return networks(null);
	}

	public Optional<NetworkRules> of(String slug) {
		return networks(slug).stream().findFirst();
	}

	private List<NetworkRules> networks(@Nullable String slug) {
		var facts = this.facts.ofAll("network", FIELDS);
		return this.jdbc.sql("""
				select slug, name, coalesce(extent = 'whole', false) as whole,
					array(select distinct kind from membership where network_id = network.id) as kinds,
					array(select distinct country from membership where network_id = network.id) as countries
				from network
				left join member_list on member_list.network_id = network.id
				where :slug::text is null or slug = :slug
				order by lower(name)
				""")
			.param("slug", slug)
			.query((line, number) -> new NetworkRules(line.getString("slug"), line.getString("name"),
					facts.getOrDefault("network/" + line.getString("slug"), List.of()), line.getBoolean("whole"),
					texts(line.getArray("kinds")), texts(line.getArray("countries"))))
			.list();
	}

	private static Set<String> texts(Array array) throws SQLException {
		return Set.of((String[]) array.getArray());
	}

}
