package org.citynetworks.application;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.citynetworks.answer.Answers;
import org.citynetworks.application.Moves.Mover;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.programme.Programmes;
import org.citynetworks.submission.HandIn;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What those who apply do with an application, each deed whole or not at all. Done a
 * second time, however that came about, it does nothing more.
 */
@Component
public class ApplicantMoves {

	private final Applications applications;

	private final Submissions submissions;

	private final Contributors contributors;

	private final HandIn handIn;

	private final Moves moves;

	private final TellApplicants tell;

	private final Signature signature;

	private final Programmes programmes;

	private final Clock clock;

	// An application, its answers, its people and its letter move together
	ApplicantMoves(Applications applications, Submissions submissions, Contributors contributors, HandIn handIn,
			Moves moves, TellApplicants tell, Signature signature, Programmes programmes, Clock clock) {
		this.applications = applications;
		this.submissions = submissions;
		this.contributors = contributors;
		this.handIn = handIn;
		this.moves = moves;
		this.tell = tell;
		this.signature = signature;
		this.programmes = programmes;
		this.clock = clock;
	}

	/** Sends it to where it has to go next; nothing if something is missing. */
	@Transactional
	public void send(UUID id, Contributor by) {
		var submission = this.submissions.hold(id);
		var phase = this.applications.get(id).phase();
		if (!by.isOwner()) {
			return;
		}
		var answers = this.submissions.answers(submission);
		if (!this.signature.missing(submission, answers).isEmpty()) {
			return;
		}
		if (phase == Phase.CHANGES_REQUESTED) {
			this.handIn.take(submission);
			this.moves.make(id, Move.ANSWER, Mover.of(by), "");
		}
		else if (phase == Phase.DRAFT) {
			this.signature.keep(submission, answers);
			if (this.signature.isOnline(submission)) {
				askSignature(submission, answers, by);
			}
			else {
				this.handIn.take(submission);
				this.moves.make(id, Move.SUBMIT, Mover.of(by), "");
			}
		}
	}

	private void askSignature(Submission submission, Answers answers, Contributor by) {
		this.submissions.lock(submission.id());
		this.contributors.put(submission.id(), answers.meaning(Meanings.SIGNATORY_MAIL),
				answers.meaning(Meanings.SIGNATORY_NAME), Capacity.SIGNATORY, submission.language());
		this.moves.make(submission.id(), Move.ASK_SIGNATURE, Mover.of(by), "");
	}

	/**
	 * Hands it in with the signature of whoever had to sign.
	 * @return whether it waited for that
	 */
	@Transactional
	public boolean sign(Contributor signatory) {
		var submission = waiting(signatory, Capacity.SIGNATORY, Phase.AWAITING_SIGNATURE);
		submission.forEach((one) -> {
			this.handIn.take(one);
			this.moves.make(one.id(), Move.SIGN, Mover.of(signatory), "");
		});
		return !submission.isEmpty();
	}

	/** Whoever had to sign does not, and says why. */
	@Transactional
	public void decline(Contributor signatory, String reason) {
		waiting(signatory, Capacity.SIGNATORY, Phase.AWAITING_SIGNATURE).forEach((submission) -> {
			this.submissions.unlock(submission.id());
			this.moves.make(submission.id(), Move.DECLINE, Mover.of(signatory), reason);
		});
	}

	/** Its owner wants to change something after all. */
	@Transactional
	public void callBack(Contributor owner) {
		waiting(owner, Capacity.OWNER, Phase.AWAITING_SIGNATURE).forEach((submission) -> {
			this.submissions.unlock(submission.id());
			this.moves.make(submission.id(), Move.CALL_BACK, Mover.of(owner), "");
		});
	}

	/** Mails whoever is to sign once more; their new link works as the one before. */
	@Transactional
	public void remind(Contributor owner) {
		waiting(owner, Capacity.OWNER, Phase.AWAITING_SIGNATURE)
			.forEach((submission) -> this.tell.of(submission.id(), Move.ASK_SIGNATURE, ""));
	}

	@Transactional
	public void withdraw(Contributor owner, String reason) {
		this.submissions.hold(owner.submission());
		if (owner.isOwner()
				&& this.moves.make(owner.submission(), Move.WITHDRAW, Mover.of(owner), reason).isPresent()) {
			this.submissions.lock(owner.submission());
		}
	}

	/** Asks for another look, if that can still be done. */
	@Transactional
	public void appeal(Contributor owner, String reason) {
		waiting(owner, Capacity.OWNER, Phase.NOT_ACCEPTED).stream()
			.filter((submission) -> mayAppeal(this.applications.get(submission.id()))
					&& !isAnotherOpen(this.applications.get(submission.id())))
			.forEach((submission) -> this.moves.make(submission.id(), Move.APPEAL, Mover.of(owner), reason));
	}

	/** Whether a decision can be appealed against: once, and within the time there is. */
	public boolean mayAppeal(Application application) {
		var days = this.programmes.bySlug(application.programme()).rules().appealDays();
		return application.phase() == Phase.NOT_ACCEPTED
				&& application.since().plus(Duration.ofDays(days)).isAfter(this.clock.instant())
				&& this.moves.of(application.id()).stream().noneMatch((made) -> made.move() == Move.APPEAL);
	}

	/**
	 * Whether another one is open for its place meanwhile: of those that are begun by
	 * themselves and without a reason there can be only one.
	 */
	public boolean isAnotherOpen(Application application) {
		var place = application.place();
		return place != null && isAlone(application) && this.applications.of(application.programme(), place)
			.stream()
			.anyMatch((other) -> !other.id().equals(application.id()) && isAlone(other) && other.phase().isOpen());
	}

	private static boolean isAlone(Application application) {
		return application.override() == null && application.follows() == null;
	}

	/** The submission, if it stands there and it is they who are waited for. */
	private List<Submission> waiting(Contributor by, Capacity capacity, Phase phase) {
		var submission = this.submissions.hold(by.submission());
		return (by.capacity() == capacity && this.applications.get(submission.id()).phase() == phase)
				? List.of(submission) : List.of();
	}

}
