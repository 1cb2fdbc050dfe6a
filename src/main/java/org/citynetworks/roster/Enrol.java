package org.citynetworks.roster;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.State;
import org.citynetworks.membership.MembershipEditing;
import org.citynetworks.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Begins drafts of memberships, with what is not typed in their form: which network, and
 * which place.
 */
@Component
class Enrol {

	private static final List<String> PLACE = List.of("country", "kind", "city", "region");

	private final Drafts drafts;

	private final Entries entries;

	private final Lines lines;

	private final JdbcClient jdbc;

	Enrol(Drafts drafts, Entries entries, Lines lines, JdbcClient jdbc) {
		this.drafts = drafts;
		this.entries = entries;
		this.lines = lines;
		this.jdbc = jdbc;
	}

	/**
	 * A draft of a place's membership in a network; the one that somebody has begun
	 * already, if there is one.
	 */
	Draft add(String network, Place place, long person) {
		var texts = new TreeMap<>(place.texts());
		texts.putAll(Map.of("network", network, "name", place.name(), "role", "member", "confidence", "high"));
		var state = State.of(texts);
		var begun = this.drafts.of(person)
			.stream()
			.filter((draft) -> draft.kind() == Kind.CREATED && draft.subject().startsWith(MembershipEditing.KIND + "/")
					&& isOfTheSame(draft.state(), state))
			.findFirst();
		return begun.orElseGet(() -> this.drafts.begin(MembershipEditing.KIND + "/" + this.lines.issue(1).get(0),
				Kind.CREATED, 0, state, person));
	}

	private static boolean isOfTheSame(State one, State other) {
		return one.only((path) -> PLACE.contains(path) || path.equals("network"))
			.equals(other.only((path) -> PLACE.contains(path) || path.equals("network")))
				&& (one.text("city") != null || one.text("region") != null || one.equals(other));
	}

	/** A draft in which a membership leads to another place. */
	Draft move(long membership, Place place, long person) {
		var subject = MembershipEditing.KIND + "/" + membership;
		var now = this.entries.current(subject)
			.orElseThrow(() -> new NotFound("membership", Long.toString(membership)));
		var texts = new TreeMap<>(now.state().only((path) -> !PLACE.contains(path)).texts());
		texts.putAll(place.texts());
		return this.drafts.begin(subject, Kind.EDITED, now.number(), State.of(texts), person);
	}

	/** The number of the membership that a network lists for a place now. */
	Optional<Long> listed(String network, Place place) {
		return this.jdbc.sql("""
				select min(membership.id)
				from membership
				join network on network.id = network_id
				where slug = :network and case
					when :city::bigint is not null then city_id = :city
					when :region::text is not null then country = :country and region_code = :region
					else country = :country and membership.name = :name end
				having count(*) > 0
				""")
			.param("network", network)
			.param("city", place.city())
			.param("region", place.region())
			.param("country", place.country().code())
			.param("name", place.name())
			.query(Long.class)
			.optional();
	}

}
