package org.citynetworks.inquiry;

import java.time.Clock;
import java.time.Period;
import java.time.ZoneOffset;

import org.citynetworks.practice.Practices;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Passes what nobody has answered on once more.
 */
@Component
class RemindOfQuestions {

	private static final Period PATIENCE = Period.ofDays(14);

	private final Inquiries inquiries;

	private final Practices practices;

	private final TellOfAsking tell;

	private final TransactionOperations transaction;

	private final Clock clock;

	RemindOfQuestions(Inquiries inquiries, Practices practices, TellOfAsking tell, TransactionOperations transaction,
			Clock clock) {
		this.inquiries = inquiries;
		this.practices = practices;
		this.tell = tell;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Each in a transaction of its own, so that one does not hinder the others. */
	void run() {
		this.inquiries.waitingSince(this.clock.instant().atOffset(ZoneOffset.UTC).minus(PATIENCE))
			.forEach((one) -> this.transaction.executeWithoutResult((status) -> remind(one)));
	}

	private void remind(Inquiry one) {
		if (this.inquiries.reminded(one.id())) {
			this.practices.find(one.practice()).ifPresent((practice) -> this.tell.asked(one, practice));
		}
	}

}
