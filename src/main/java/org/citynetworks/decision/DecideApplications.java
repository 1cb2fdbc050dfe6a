package org.citynetworks.decision;

import java.util.Locale;
import java.util.UUID;

import org.citynetworks.application.Application;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Move;
import org.citynetworks.application.Moves;
import org.citynetworks.application.Moves.Mover;
import org.citynetworks.applying.BeginInvited;
import org.citynetworks.programme.Programmes;
import org.citynetworks.programme.Rules;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decides applications: by one person or by two, at once or when it is released, and once
 * more by others after an appeal. Each deed is done whole or not at all, once.
 */
@Component
public class DecideApplications {

	private final Applications applications;

	private final Submissions submissions;

	private final Programmes programmes;

	private final Decisions decisions;

	private final Accept accept;

	private final BeginInvited invited;

	private final Moves moves;

	// What comes of a decision is laid down with it
	DecideApplications(Applications applications, Submissions submissions, Programmes programmes, Decisions decisions,
			Accept accept, BeginInvited invited, Moves moves) {
		this.applications = applications;
		this.submissions = submissions;
		this.programmes = programmes;
		this.decisions = decisions;
		this.accept = accept;
		this.invited = invited;
		this.moves = moves;
	}

	/** Decides, or proposes a decision where somebody else has to agree. */
	@Transactional
	public Answer decide(UUID id, long person, DecisionForm form) {
		var application = held(id);
		var rules = rules(application);
		if (!Outcome.of(application.stage()).contains(form.chosen().orElseThrow())
				|| !make(id, rules.secondLook() ? Move.PROPOSE : Move.DECIDE, person, "")) {
			return Answer.ELSEWHERE;
		}
		this.decisions.add(id, person, form);
		return rules.secondLook() ? Answer.PROPOSED : decided(id, person, rules);
	}

	/** Agrees with what somebody else proposed. */
	@Transactional
	public Answer agree(UUID id, long person) {
		var application = held(id);
		var open = this.decisions.open(id);
		if (open.isEmpty() || !Move.AGREE.from().contains(application.phase())) {
			return Answer.ELSEWHERE;
		}
		if (open.get().deciders().contains(person)) {
			return Answer.SAME_PERSON;
		}
		make(id, Move.AGREE, person, "");
		this.decisions.agreed(open.get(), person);
		return decided(id, person, rules(application));
	}

	/**
	 * Goes back to the review: whoever proposed takes it back, anybody else disagrees;
	 * what was decided and not released is looked at again.
	 */
	@Transactional
	public Answer undo(UUID id, long person, String reason) {
		var application = held(id);
		var open = this.decisions.open(id);
		if (open.isEmpty()) {
			return Answer.ELSEWHERE;
		}
		var isProposal = Move.DISAGREE.from().contains(application.phase());
		var isOwn = open.get().person() == person;
		make(id, (isProposal && !isOwn) ? Move.DISAGREE : Move.RECONSIDER, person, reason);
		this.decisions.undone(open.get(), person);
		return Answer.UNDONE;
	}

	/** Lets a decision out: those who applied are told, and a city joins or goes on. */
	@Transactional
	public Answer release(UUID id, long person) {
		var application = held(id);
		var open = this.decisions.open(id);
		if (open.isEmpty() || !open.get().outcome().move().from().contains(application.phase())) {
			return Answer.ELSEWHERE;
		}
		return release(application, person, open.get());
	}

	/** Judges an appeal; nobody does who decided before. */
	@Transactional
	public Answer judge(UUID id, long person, boolean isUpheld, String reason) {
		var application = held(id);
		var move = isUpheld ? Move.UPHOLD : Move.DISMISS;
		if (!move.from().contains(application.phase())) {
			return Answer.ELSEWHERE;
		}
		if (this.decisions.released(id).filter((last) -> last.deciders().contains(person)).isPresent()) {
			return Answer.SAME_PERSON;
		}
		make(id, move, person, reason);
		return Answer.JUDGED;
	}

	private Answer decided(UUID id, long person, Rules rules) {
		return rules.release() ? Answer.DECIDED
				: release(this.applications.get(id), person, this.decisions.open(id).orElseThrow());
	}

	private Answer release(Application application, long person, Decision decision) {
		if (decision.outcome() == Outcome.ACCEPT) {
			this.accept.join(application, person);
		}
		else if (decision.outcome() == Outcome.INVITE) {
			this.invited.begin(application);
		}
		make(application.id(), decision.outcome().move(), person, decision.words());
		this.decisions.released(decision, person);
		return Answer.RELEASED;
	}

	// Of two who decide in the same second, one waits here and then finds it decided
	private Application held(UUID id) {
		this.submissions.hold(id);
		return this.applications.get(id);
	}

	private Rules rules(Application application) {
		return this.programmes.bySlug(application.programme()).rules();
	}

	private boolean make(UUID id, Move move, long person, String reason) {
		return this.moves.make(id, move, Mover.staff(person), reason).isPresent();
	}

	/** What came of a deed. */
	public enum Answer {

		PROPOSED, DECIDED, RELEASED, UNDONE, JUDGED,

		/** It no longer stands where this could be done. */
		ELSEWHERE,

		/** It takes somebody else. */
		SAME_PERSON;

		/** Whether nothing was done. */
		public boolean isRefused() {
			return this == ELSEWHERE || this == SAME_PERSON;
		}

		/** The key of what it says to whoever asked for it. */
		public String message() {
			return "review.answer." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

}
