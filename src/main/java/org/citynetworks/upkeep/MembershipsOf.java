package org.citynetworks.upkeep;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which memberships a network has, those included that have ended.
 */
@Component
class MembershipsOf {

	private final JdbcClient jdbc;

	MembershipsOf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Joined> network(String slug) {
		return this.jdbc.sql("""
				select membership.id, membership.name, country, city_id::text as city, region_code as region, until
				from membership_ever as membership
				join network on network.id = network_id
				where slug = ?
				order by sort_key, membership.id
				""").param(slug).query(Joined.class).list();
	}

	/**
	 * A membership.
	 *
	 * @param country its code
	 * @param city a number
	 * @param region a code
	 */
	record Joined(long id, String name, String country, @Nullable String city, @Nullable String region,
			@Nullable String until) {

		String subject() {
			return "membership/" + this.id;
		}

		/** Whether two that have not ended are of the same place. */
		boolean isLike(Joined other) {
			return this.until == null && other.until == null
					&& (this.city != null && this.city.equals(other.city)
							|| this.region != null && this.region.equals(other.region)
							|| this.country.equals(other.country) && this.name.equals(other.name));
		}

	}

}
