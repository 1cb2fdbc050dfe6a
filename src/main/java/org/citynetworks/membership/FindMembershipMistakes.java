package org.citynetworks.membership;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.citynetworks.history.Lines;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.network.NetworkRepository;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what is wrong with a membership beside what else the site knows.
 */
@Component
class FindMembershipMistakes {

	private final JdbcClient jdbc;

	private final NetworkRepository networks;

	private final Revisions revisions;

	private final Lines lines;

	FindMembershipMistakes(JdbcClient jdbc, NetworkRepository networks, Revisions revisions, Lines lines) {
		this.jdbc = jdbc;
		this.networks = networks;
		this.revisions = revisions;
		this.lines = lines;
	}

	List<Mistake> in(String key, State state) {
		var mistakes = new ArrayList<Mistake>();
		var id = MembershipEditing.id(key);
		var since = state.text("since");
		var until = state.text("until");
		if (since != null && until != null && until.compareTo(since) < 0) {
			mistakes.add(new Mistake("until", "membership.mistake.until", since));
		}
		if (this.networks.findBySlug(MembershipEditing.network(state)).isEmpty()) {
			mistakes.add(new Mistake("network", "membership.mistake.network"));
		}
		if (isAway(state.text("city"))) {
			mistakes.add(new Mistake("city", "membership.mistake.city"));
		}
		if (until == null && isListed(id, state)) {
			mistakes.add(new Mistake(isNameTyped(key) ? "name" : "until", "membership.mistake.listed",
					Objects.requireNonNullElse(state.text("name"), "")));
		}
		if (id == 0 || id > this.lines.newest()) {
			mistakes.add(new Mistake("name", "membership.mistake.number"));
		}
		return mistakes;
	}

	private boolean isAway(@Nullable String city) {
		return city != null && this.jdbc.sql("select id from city where id = :id")
			.param("id", MembershipEditing.id(city))
			.query()
			.listOfRows()
			.isEmpty();
	}

	private boolean isListed(long id, State state) {
		return this.jdbc.sql("""
				select exists (
					select from membership
					join network on network.id = network_id
					where slug = :network and country = :country and membership.name = :name and membership.id <> :id)
				""")
			.param("network", state.text("network"))
			.param("country", state.text("country"))
			.param("name", state.text("name"))
			.param("id", id)
			.query(Boolean.class)
			.single();
	}

	// One that comes back does so under a name that nobody types
	private boolean isNameTyped(String key) {
		return this.jdbc.sql("select exists (select from membership where id = :id)")
			.param("id", MembershipEditing.id(key))
			.query(Boolean.class)
			.single() || this.revisions.latest(MembershipEditing.KIND + "/" + key).isEmpty();
	}

}
