package org.citynetworks.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.plan.Plan.Milestone;
import org.citynetworks.web.Queue;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What is late in the plans, on the desk of whoever looks after the participant.
 */
@Component
class LateMilestones implements Queue {

	private final Plans plans;

	private final Participants participants;

	private final Clock clock;

	LateMilestones(Plans plans, Participants participants, Clock clock) {
		this.plans = plans;
		this.participants = participants;
		this.clock = clock;
	}

	@Override
	public String message() {
		return "plan.queue";
	}

	@Override
	public Set<String> authorities() {
		return Set.of("ROLE_ADMINISTRATOR", "ROLE_EDITOR");
	}

	@Override
	public List<Item> items() {
		var today = LocalDate.now(this.clock);
		var late = this.plans.all().stream().filter((plan) -> !plan.late(today).isEmpty()).toList();
		if (late.isEmpty()) {
			return List.of();
		}
		var all = this.participants.all().stream().collect(Collectors.toMap(Participant::slug, (one) -> one));
		return late.stream()
			.flatMap((plan) -> plan.late(today)
				.stream()
				.map((milestone) -> item(plan, milestone, all.get(plan.participant()))))
			.toList();
	}

	private static Item item(Plan plan, Milestone milestone, @Nullable Participant participant) {
		return new Item(plan.subject() + "/" + milestone.key() + "/" + milestone.due(),
				((participant != null) ? participant.called() : plan.participant()) + ": " + milestone.what(),
				"/admin/edit/" + plan.subject(), milestone.due().plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant(),
				(participant != null) ? participant.manager() : null, null);
	}

}
