package org.citynetworks.commitment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.citynetworks.finder.NameSource;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Name;

import org.springframework.stereotype.Component;

/**
 * What the participants are called.
 */
@Component
class NamedParticipants implements NameSource {

	/** Below the city itself. */
	private static final long WEIGHT = 1;

	private final Participants participants;

	NamedParticipants(Participants participants) {
		this.participants = participants;
	}

	@Override
	public String kind() {
		return ParticipantEditing.KIND;
	}

	@Override
	public void all(Consumer<Named> found) {
		this.participants.all()
			.forEach((one) -> found.accept(new Named(one.slug(), WEIGHT, List.of(new Name(one.called(), null)),
					Set.of("country/" + one.country().code().toLowerCase(Locale.ROOT)))));
	}

}
