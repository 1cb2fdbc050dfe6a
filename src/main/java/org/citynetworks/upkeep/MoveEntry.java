package org.citynetworks.upkeep;

import java.util.Optional;

import org.citynetworks.history.Drafts;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.network.NetworkAddresses;
import org.citynetworks.network.NetworkAddresses.Hindrance;
import org.citynetworks.shared.NotFound;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives the entry of a network another address: at once, with the reason in its history.
 */
@Component
class MoveEntry {

	private final NetworkAddresses addresses;

	private final Revisions revisions;

	private final Drafts drafts;

	private final Publish publish;

	MoveEntry(NetworkAddresses addresses, Revisions revisions, Drafts drafts, Publish publish) {
		this.addresses = addresses;
		this.revisions = revisions;
		this.drafts = drafts;
		this.publish = publish;
	}

	/**
	 * Moves an entry, unless something is in the way.
	 * @param person whose deed it is, a number
	 */
	@Transactional
	Optional<Hindrance> move(String from, String to, String reason, long person) {
		var hindrance = this.addresses.hindrance(to, from);
		if (hindrance.isPresent()) {
			return hindrance;
		}
		this.addresses.move(from, to);
		var subject = "network/" + to;
		var now = this.revisions.latest(subject).orElseThrow(() -> new NotFound("network", from));
		var draft = this.drafts.begin(subject, Kind.RENAMED, now.number(), now.state(), person);
		draft = this.drafts.save(draft, now.state(), reason, null);
		this.publish.publish(draft.id(), draft.version(), person);
		return Optional.empty();
	}

}
