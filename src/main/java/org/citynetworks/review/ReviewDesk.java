package org.citynetworks.review;

import java.util.List;
import java.util.Set;

import org.citynetworks.application.Phase;
import org.citynetworks.decision.Decision;
import org.citynetworks.decision.Decisions;
import org.citynetworks.review.QueueLine.Group;
import org.citynetworks.web.DeskEntry;
import org.citynetworks.web.Queue;
import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/**
 * What waits of reviewing, on the desk.
 */
@Configuration(proxyBeanMethods = false)
class ReviewDesk {

	private static final Set<String> REVIEWERS = Set.of("ROLE_ADMINISTRATOR", "ROLE_REVIEWER");

	@Bean
	@Order(5)
	DeskEntry applicationsOnTheDesk(FindQueue find) {
		return new DeskEntry("/admin/applications", "review.queue", REVIEWERS,
				() -> find.all().stream().filter((line) -> line.group() == Group.NEW).count());
	}

	@Bean
	Queue newApplications(FindQueue find) {
		return new Waiting("review.waits.new", find, Set.of(Phase.SUBMITTED), null);
	}

	@Bean
	Queue applicationsInReview(FindQueue find) {
		return new Waiting("review.waits.ready", find, Set.of(Phase.IN_REVIEW, Phase.DECIDED), null);
	}

	@Bean
	Queue proposedDecisions(FindQueue find, Decisions decisions) {
		return new Waiting("review.waits.proposed", find, Set.of(Phase.PROPOSED), decisions);
	}

	@Bean
	Queue appeals(FindQueue find) {
		return new Waiting("review.waits.appealed", find, Set.of(Phase.APPEALED), null);
	}

	/**
	 * Applications in some phases; what somebody else has to look at waits for anybody
	 * but the one who proposed.
	 */
	private record Waiting(String message, FindQueue find, Set<Phase> phases,
			@Nullable Decisions decisions) implements Queue {

		@Override
		public Set<String> authorities() {
			return REVIEWERS;
		}

		@Override
		public List<Item> items() {
			return this.find.all()
				.stream()
				.filter((line) -> this.phases.contains(line.phase()))
				.map((line) -> new Item(
						"application/" + line.id() + "/" + line.phase().term() + "/" + line.since().getEpochSecond(),
						line.called() + " · " + line.reference(), line.address(), line.since(),
						isAnybodys(line) ? null : line.lead(), proposer(line)))
				.toList();
		}

		private boolean isAnybodys(QueueLine line) {
			return line.phase() == Phase.PROPOSED || line.phase() == Phase.APPEALED;
		}

		private @Nullable Long proposer(QueueLine line) {
			return (this.decisions == null) ? null : this.decisions.open(line.id()).map(Decision::person).orElse(null);
		}

	}

}
