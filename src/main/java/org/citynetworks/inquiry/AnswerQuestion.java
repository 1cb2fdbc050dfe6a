package org.citynetworks.inquiry;

import java.util.Map;

import org.citynetworks.account.Person;
import org.citynetworks.audit.AuditLog;
import org.citynetworks.practice.Practice;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers whoever asked about a practice, once, whoever of the team is first.
 */
@Component
class AnswerQuestion {

	private final Inquiries inquiries;

	private final Adoptions adoptions;

	private final TellOfAsking tell;

	private final AuditLog audit;

	AnswerQuestion(Inquiries inquiries, Adoptions adoptions, TellOfAsking tell, AuditLog audit) {
		this.inquiries = inquiries;
		this.adoptions = adoptions;
		this.tell = tell;
		this.audit = audit;
	}

	/**
	 * Puts both in touch.
	 * @param address where the city that asked writes to
	 * @return whether this was the first answer
	 */
	@Transactional
	public boolean agree(Inquiry one, Practice practice, String reply, String address, Person by) {
		if (!answer(one, practice, true)) {
			return false;
		}
		var code = this.inquiries.code(one.id());
		if (one.isTrying() && one.isNamed()) {
			this.adoptions.add(one, code);
		}
		this.tell.agreed(one, practice, reply, address, code);
		this.tell.met(one, practice, by);
		return true;
	}

	/** Says no, with a word why if they like. */
	@Transactional
	public boolean decline(Inquiry one, Practice practice, String reply) {
		if (!answer(one, practice, false)) {
			return false;
		}
		this.tell.declined(one, practice, reply);
		return true;
	}

	private boolean answer(Inquiry one, Practice practice, boolean agreed) {
		if (!this.inquiries.answer(one.id(), agreed)) {
			return false;
		}
		this.audit.record("inquiry.answered", practice.subject(), Map.of("agreed", Boolean.toString(agreed)));
		return true;
	}

}
