package org.citynetworks.participants;

import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.commitment.Participants;
import org.citynetworks.history.Revisions;
import org.citynetworks.web.PublicPages;

import org.springframework.stereotype.Component;

/**
 * The register, and the page of each participant.
 */
@Component
class PagesOfParticipants implements PublicPages {

	private final Participants participants;

	private final Revisions revisions;

	PagesOfParticipants(Participants participants, Revisions revisions) {
		this.participants = participants;
		this.revisions = revisions;
	}

	@Override
	public List<Page> pages() {
		var changed = this.revisions.changedOn("participant");
		return Stream
			.concat(Stream.of(new Page("/participants")),
					this.participants.all().stream().map((one) -> new Page(one.path(), changed.get(one.slug()))))
			.toList();
	}

}
