package org.citynetworks.membership;

import java.util.List;

import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to the memberships of a place, in the order of the networks' names.
 */
@Component
public class Memberships {

	private final JdbcClient jdbc;

	Memberships(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The memberships of a city, also those that have ended. */
	public List<Membership> ofCity(long id) {
		return this.jdbc.sql("""
				select %s
				from membership_ever as membership
				join network on network.id = membership.network_id
				where membership.city_id = :id
				order by lower(network.name), until desc nulls first
				""".formatted(Membership.COLUMNS)).param("id", id).query((line, number) -> Membership.of(line)).list();
	}

	/**
	 * The memberships of a region itself, not those of its cities; also those that have
	 * ended.
	 */
	public List<Membership> ofRegion(Country country, String code) {
		return this.jdbc.sql("""
				select %s
				from membership_ever as membership
				join network on network.id = membership.network_id
				where membership.country = :country and membership.region_code = :code
				order by lower(network.name), membership.sort_key, until desc nulls first
				""".formatted(Membership.COLUMNS))
			.param("country", country.code())
			.param("code", code)
			.query((line, number) -> Membership.of(line))
			.list();
	}

	/** Everything in a country that is listed in a network. */
	public List<Placed> inCountry(Country country) {
		return this.jdbc.sql("""
				select %s, membership.city_id, membership.region_code
				from membership
				join network on network.id = membership.network_id
				where membership.country = :country
				order by lower(network.name), membership.sort_key
				""".formatted(Membership.COLUMNS))
			.param("country", country.code())
			.query((line, number) -> new Placed(Membership.of(line), line.getObject("city_id", Long.class),
					line.getString("region_code")))
			.list();
	}

	/**
	 * A membership and the place that it leads to; a joint body of municipalities may
	 * lead to none.
	 */
	public record Placed(Membership membership, @Nullable Long cityId, @Nullable String regionCode) {

	}

}
