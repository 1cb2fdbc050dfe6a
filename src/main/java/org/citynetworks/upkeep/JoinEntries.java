package org.citynetworks.upkeep;

import java.util.List;
import java.util.Map;

import org.citynetworks.history.Checks;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Outcome.Published;
import org.citynetworks.history.Outcome.Unchanged;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.network.NetworkAddresses;
import org.citynetworks.network.NetworkEditing;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/**
 * Makes one entry of two, or moves members from one to another: all of it at once or
 * nothing. Each of the two keeps its history.
 */
@Component
class JoinEntries {

	private final NetworkEditing networks;

	private final MembershipsOf memberships;

	private final NetworkAddresses addresses;

	private final Revisions revisions;

	private final Drafts drafts;

	private final Publish publish;

	private final Checks checks;

	private final Lines lines;

	// Each part of an entry is changed through what knows it
	JoinEntries(NetworkEditing networks, MembershipsOf memberships, NetworkAddresses addresses, Revisions revisions,
			Drafts drafts, Publish publish, Checks checks, Lines lines) {
		this.networks = networks;
		this.memberships = memberships;
		this.addresses = addresses;
		this.revisions = revisions;
		this.drafts = drafts;
		this.publish = publish;
		this.checks = checks;
		this.lines = lines;
	}

	/**
	 * Joins an entry with another.
	 * @param goes the newest revision of the entry that ends
	 * @param stays that of the entry it becomes part of
	 * @param choices by the name of the field
	 * @return what is wrong with what they would become; then nothing is changed
	 */
	@Transactional
	public List<Mistake> join(Revision goes, Revision stays, Map<String, String> choices, Why why) {
		var joined = new Joining(this.networks.schema(), stays.state(), goes.state()).joined(choices,
				this.lines::issue);
		var mistakes = this.checks.of(this.networks, Editables.key(stays.subject()), stays.state(), joined);
		if (!mistakes.isEmpty()) {
			return mistakes;
		}
		move(this.memberships.network(Editables.key(goes.subject())), Editables.key(stays.subject()), why);
		publish(goes, Kind.MERGED, goes.state(), why);
		publish(stays, Kind.EDITED, joined, why);
		this.addresses.lead(Editables.key(goes.subject()), Editables.key(stays.subject()));
		return List.of();
	}

	/**
	 * Moves memberships to another network. Of a place that is a member there already,
	 * the one there stays.
	 */
	@Transactional
	public void move(List<MembershipsOf.Joined> moving, String to, Why why) {
		var there = this.memberships.network(to);
		for (var membership : moving) {
			var now = this.revisions.latest(membership.subject()).orElseThrow();
			if (there.stream().anyMatch(membership::isLike)) {
				publish(now, Kind.MERGED, now.state(), why);
			}
			else {
				publish(now, Kind.EDITED, now.state().with("network", to), why);
			}
		}
	}

	private void publish(Revision from, Kind kind, State state, Why why) {
		Draft draft = this.drafts.begin(from.subject(), kind, from.number(), state, why.person());
		draft = this.drafts.save(draft, state, why.reason(), why.source());
		var outcome = this.publish.publish(draft.id(), draft.version(), why.person());
		Assert.state(outcome instanceof Published || outcome instanceof Unchanged,
				() -> from.subject() + " cannot be joined: " + outcome);
	}

	/**
	 * Why it is done, and by whom.
	 *
	 * @param person a number
	 */
	record Why(String reason, @Nullable String source, long person) {

	}

}
