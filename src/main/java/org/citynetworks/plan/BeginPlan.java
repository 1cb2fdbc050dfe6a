package org.citynetworks.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.answer.Answers;
import org.citynetworks.commitment.Joined;
import org.citynetworks.commitment.Joining;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Outcome;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.mail.Address;
import org.citynetworks.programme.Programmes;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;

/**
 * Begins the plan of a participant that joins a tier with plans, with what its
 * application said of it.
 */
@Component
class BeginPlan implements Joined {

	private static final int LONGEST_LINE = 500;

	private final Programmes programmes;

	private final Submissions submissions;

	private final Revisions revisions;

	private final Drafts drafts;

	private final Publish publish;

	private final Lines lines;

	private final Clock clock;

	// What was answered becomes an entry
	BeginPlan(Programmes programmes, Submissions submissions, Revisions revisions, Drafts drafts, Publish publish,
			Lines lines, Clock clock) {
		this.programmes = programmes;
		this.submissions = submissions;
		this.revisions = revisions;
		this.drafts = drafts;
		this.publish = publish;
		this.lines = lines;
		this.clock = clock;
	}

	@Override
	public void joined(String participant, Joining joining, long by) {
		var months = this.programmes.tier(joining.tier()).planMonths();
		var subject = PlanEditing.KIND + "/" + participant;
		if (months == 0 || this.revisions.latest(subject).isPresent()) {
			return;
		}
		var state = said(joining.application(), PlanEditing.begun(participant, LocalDate.now(this.clock), months));
		var draft = this.drafts.begin(subject, Kind.CREATED, 0, state, by);
		var outcome = this.publish.publish(draft.id(), draft.version(), by);
		if (!(outcome instanceof Outcome.Published)) {
			throw new IllegalStateException("%s cannot begin: %s".formatted(subject, outcome));
		}
	}

	private State said(UUID application, State begun) {
		return this.submissions.find(application)
			.map(this.submissions::answers)
			.map((answers) -> said(answers, begun))
			.orElse(begun);
	}

	private State said(Answers answers, State begun) {
		var texts = new HashMap<>(begun.texts());
		texts.put("liaison_name", line(answers.meaning(PlanMeanings.LIAISON_NAME)));
		texts.put("liaison_role", line(answers.meaning(PlanMeanings.LIAISON_ROLE)));
		var mail = answers.meaning(PlanMeanings.LIAISON_MAIL);
		texts.put("liaison_mail", Address.isTaken(mail) ? mail : "");
		texts.put("idea", answers.meaning(PlanMeanings.PROJECT));
		var diagnostic = answers.meaning(PlanMeanings.DIAGNOSTIC);
		if (!diagnostic.isBlank()) {
			texts.putAll(Map.of("diagnostic." + this.lines.issue(1).get(0) + ".what", diagnostic));
		}
		return State.of(texts);
	}

	private static String line(String text) {
		var line = text.replaceAll("\\s+", " ");
		return (line.length() > LONGEST_LINE) ? line.substring(0, LONGEST_LINE) : line;
	}

}
