package org.citynetworks.editing;

import java.time.Clock;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Draft.Step;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Outcome;
import org.citynetworks.history.Publish;

import org.springframework.stereotype.Component;

/**
 * Publishes the drafts whose time has come; one that cannot be published any more goes
 * back to its author.
 */
@Component
class PublishDue {

	private static final Log logger = LogFactory.getLog(PublishDue.class);

	private final Drafts drafts;

	private final Publish publish;

	private final SecondLook look;

	private final Clock clock;

	PublishDue(Drafts drafts, Publish publish, SecondLook look, Clock clock) {
		this.drafts = drafts;
		this.publish = publish;
		this.look = look;
		this.clock = clock;
	}

	void run() {
		var now = this.clock.instant();
		this.drafts.at(Step.SCHEDULED)
			.stream()
			.filter((draft) -> draft.publishAt() != null && !draft.publishAt().isAfter(now))
			.forEach(this::publish);
	}

	private void publish(Draft draft) {
		var outcome = this.publish.publish(draft.id(), draft.version(), draft.person());
		if (outcome instanceof Outcome.Conflicting || outcome instanceof Outcome.Wrong) {
			logger.info(
					"The draft %s of %s could not be published when it was due".formatted(draft.id(), draft.subject()));
			this.look.stuck(draft);
		}
	}

}
