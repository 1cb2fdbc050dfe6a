package org.citynetworks.participants;

import java.util.List;
import java.util.Locale;

import org.citynetworks.commitment.Participant;

/**
 * From which side somebody looks for participants.
 */
enum Side {

	TIER {

		@Override
		List<String> terms(Participant participant) {
			return List.of(participant.tier());
		}

	},

	STANDING {

		@Override
		List<String> terms(Participant participant) {
			return List.of(participant.standing().term());
		}

	},

	COUNTRY {

		@Override
		List<String> terms(Participant participant) {
			return List.of(participant.country().code().toLowerCase(Locale.ROOT));
		}

	},

	SDG {

		@Override
		List<String> terms(Participant participant) {
			return participant.commitments()
				.stream()
				.flatMap((commitment) -> commitment.goals().stream())
				.distinct()
				.sorted()
				.map(String::valueOf)
				.toList();
		}

	};

	abstract List<String> terms(Participant participant);

	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

}
