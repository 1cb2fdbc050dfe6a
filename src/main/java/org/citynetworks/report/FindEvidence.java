package org.citynetworks.report;

import java.util.Collection;
import java.util.List;

import org.citynetworks.commitment.Participant;
import org.citynetworks.participants.Evidence;
import org.citynetworks.participants.Evidence.Item;
import org.citynetworks.shared.Language;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What a participant has published and can point to in a report.
 */
@Component
class FindEvidence {

	private final List<Evidence> all;

	FindEvidence(ObjectProvider<Evidence> all) {
		this.all = all.orderedStream().toList();
	}

	List<Item> of(Participant participant, Language language) {
		return this.all.stream().flatMap((one) -> one.of(participant, language).stream()).toList();
	}

	/** What of it has one of the subjects; what is not there any more is left out. */
	List<Item> of(Participant participant, Language language, Collection<String> subjects) {
		return subjects.isEmpty() ? List.of()
				: of(participant, language).stream().filter((item) -> subjects.contains(item.subject())).toList();
	}

}
