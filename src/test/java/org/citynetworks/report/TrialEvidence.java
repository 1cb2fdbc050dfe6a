package org.citynetworks.report;

import java.util.List;

import org.citynetworks.commitment.Participant;
import org.citynetworks.participants.Evidence;
import org.citynetworks.shared.Language;

import org.springframework.stereotype.Component;

/**
 * Two projects of each {@link ReportingTown}, which no other test sees. It stands in
 * every test, so that all share one context.
 */
@Component
class TrialEvidence implements Evidence {

	@Override
	public List<Item> of(Participant participant, Language language) {
		return participant.slug().startsWith(ReportingTown.SLUG)
				? List.of(new Item("trial/streets", "Blue-green streets", "Trees and ponds.", "/participants"),
						new Item("trial/kitchens", "Warm kitchens", "Schools that cook.", "/participants"))
				: List.of();
	}

}
