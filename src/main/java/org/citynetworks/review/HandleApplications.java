package org.citynetworks.review;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.answer.Answer.Place;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Move;
import org.citynetworks.application.Moves;
import org.citynetworks.application.Moves.Mover;
import org.citynetworks.audit.AuditLog;
import org.citynetworks.intake.Messages;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What reviewers do with an application before anything is decided.
 */
@Component
class HandleApplications {

	private final JdbcClient jdbc;

	private final Applications applications;

	private final Submissions submissions;

	private final Moves moves;

	private final ChangeRequests requests;

	private final Messages messages;

	private final AuditLog audit;

	// Each deed writes to those who applied, or to a colleague
	HandleApplications(JdbcClient jdbc, Applications applications, Submissions submissions, Moves moves,
			ChangeRequests requests, Messages messages, AuditLog audit) {
		this.jdbc = jdbc;
		this.applications = applications;
		this.submissions = submissions;
		this.moves = moves;
		this.requests = requests;
		this.messages = messages;
		this.audit = audit;
	}

	/** Somebody takes an application up, and leads it from then on. */
	@Transactional
	public boolean takeUp(UUID id, long person) {
		var isTaken = make(id, Move.TAKE_UP, person, "");
		if (isTaken) {
			lead(id, person);
		}
		return isTaken;
	}

	/**
	 * Says who leads an application.
	 * @param lead a number; null for nobody
	 */
	@Transactional
	public void lead(UUID id, @Nullable Long lead) {
		this.jdbc.sql("update application set lead = :lead where id = :id")
			.param("lead", lead)
			.param("id", id)
			.update();
		this.audit.record("review.lead", "submission/" + id, Map.of("lead", String.valueOf(lead)));
	}

	/**
	 * Asks for answers again.
	 * @param reasons what is the matter with each
	 * @param words what the mail says besides; may be empty
	 */
	@Transactional
	public boolean askChanges(UUID id, long person, LocalDate due, Map<Place, String> reasons, String words) {
		this.submissions.hold(id);
		if (this.requests.open(id).isPresent() || !can(id, Move.ASK_CHANGES)) {
			return false;
		}
		this.requests.ask(id, person, due, reasons);
		return make(id, Move.ASK_CHANGES, person, words);
	}

	/** What was asked for is no longer needed. */
	@Transactional
	public boolean cancelRequest(UUID id, long person) {
		this.submissions.hold(id);
		if (!can(id, Move.CANCEL_REQUEST)) {
			return false;
		}
		this.requests.answered(id);
		return make(id, Move.CANCEL_REQUEST, person, "");
	}

	/** Writes to those who applied. */
	@Transactional
	public void writeToThem(UUID id, long person, String text) {
		this.messages.toThem(id, person, text);
	}

	/** Writes to colleagues, never to those who applied. */
	@Transactional
	public void writeAmongStaff(UUID id, long person, String text) {
		this.messages.amongStaff(id, person, text);
	}

	private boolean can(UUID id, Move move) {
		return move.from().contains(this.applications.get(id).phase());
	}

	private boolean make(UUID id, Move move, long person, String reason) {
		return this.moves.make(id, move, Mover.staff(person), reason).isPresent();
	}

}
