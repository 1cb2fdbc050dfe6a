package org.citynetworks.expression;

import java.util.Map;
import java.util.UUID;

import org.citynetworks.account.PersonRepository;
import org.citynetworks.answer.Answers;
import org.citynetworks.audit.AuditLog;
import org.citynetworks.commitment.Participant;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What staff and participants do with an expression of interest, each deed whole or not
 * at all. Done a second time, however that came about, it does nothing more.
 */
@Component
public class HandleExpressions {

	private final Expressions expressions;

	private final Introductions introductions;

	private final Submissions submissions;

	private final Contributors contributors;

	private final PersonRepository people;

	private final TellInterested tell;

	private final AuditLog audit;

	// What is done is written down, and told to both sides
	HandleExpressions(Expressions expressions, Introductions introductions, Submissions submissions,
			Contributors contributors, PersonRepository people, TellInterested tell, AuditLog audit) {
		this.expressions = expressions;
		this.introductions = introductions;
		this.submissions = submissions;
		this.contributors = contributors;
		this.people = people;
		this.tell = tell;
		this.audit = audit;
	}

	/**
	 * Puts one to a participant and mails its team.
	 * @param words what staff say to the team besides; may be empty
	 * @return whether it was put: not if nobody acts for the participant, or a second
	 * time
	 */
	@Transactional
	public boolean put(UUID id, Participant participant, long person, String words) {
		this.submissions.hold(id);
		var expression = this.expressions.get(id);
		if (!expression.isOpen() || this.tell.team(participant).isEmpty()
				|| !this.introductions.ask(id, participant.slug(), person, words)) {
			return false;
		}
		this.tell.team(participant, "expression.put", true, Map.of("who", expression.called(), "words", words));
		this.audit.record("expression.put", subject(id), Map.of("participant", participant.slug()));
		return true;
	}

	/**
	 * Takes the answer of a participant, and tells both sides; if it agrees, each gets
	 * the address of the other.
	 * @param person who answers, a number
	 * @param words why, or what to say to the other side
	 */
	@Transactional
	public boolean answer(Introduction introduction, Participant participant, long person, boolean isAgreed,
			String words) {
		var id = introduction.expression();
		var submission = this.submissions.hold(id);
		var expression = this.expressions.get(id);
		if (!expression.isOpen() || !this.introductions.answer(introduction.id(), person, isAgreed, words)) {
			return false;
		}
		var by = this.people.getById(person);
		var contact = contact(id, this.submissions.answers(submission));
		this.tell.owner(id, isAgreed ? "expression.agreed" : "expression.declined",
				Map.of("participant", participant.called(), "words", words, "who", by.name(), "address", by.email()));
		this.tell.team(participant, isAgreed ? "expression.touch" : "expression.answered", false, Map.of("who",
				expression.called(), "by", by.name(), "words", words, "contact", isAgreed ? contact : ""));
		this.audit.record("expression.answer", subject(id),
				Map.of("participant", participant.slug(), "agreed", String.valueOf(isAgreed)));
		return true;
	}

	/** Staff say their last word on one, with the reason that those who sent it read. */
	@Transactional
	public boolean close(UUID id, String reason) {
		this.submissions.hold(id);
		if (!this.expressions.move(id, Phase.RECEIVED, Phase.CLOSED, reason)) {
			return false;
		}
		this.submissions.close(id);
		this.tell.owner(id, "expression.closed", Map.of("reason", reason));
		this.audit.record("expression.close", subject(id), Map.of());
		return true;
	}

	/** Whom to write to about one: as they answered, else whoever began it. */
	public String contact(UUID id, Answers answers) {
		var name = answers.meaning(Meanings.CONTACT_NAME);
		var mail = answers.meaning(Meanings.CONTACT_MAIL);
		if (!mail.isEmpty()) {
			return name.isEmpty() ? mail : name + " (" + mail + ")";
		}
		return this.contributors.of(id)
			.stream()
			.filter(Contributor::isOwner)
			.map((one) -> one.name().isEmpty() ? one.email() : one.name() + " (" + one.email() + ")")
			.findFirst()
			.orElse("");
	}

	private static String subject(UUID id) {
		return "submission/" + id;
	}

}
