package org.citynetworks.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.mail.MessagingException;
import org.citynetworks.mail.WaitingMail.Claimed;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Tries once to hand a mail to the mail server. No connection to the database is held
 * meanwhile.
 */
@Component
class DeliverMail {

	/** About two days; then somebody has to look at it. */
	static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(2), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(2),
			Duration.ofHours(4), Duration.ofHours(8), Duration.ofHours(8), Duration.ofHours(8), Duration.ofHours(8),
			Duration.ofHours(8));

	/** After these the thread looks for other work. */
	private static final int IN_A_ROW = 200;

	private final WaitingMail waiting;

	private final DeliveryPlan plan;

	private final MailSettings settings;

	private final MailLines lines;

	private final Clock clock;

	DeliverMail(WaitingMail waiting, DeliveryPlan plan, MailSettings settings, MailLines lines, Clock clock) {
		this.waiting = waiting;
		this.plan = plan;
		this.settings = settings;
		this.lines = lines;
		this.clock = clock;
	}

	/**
	 * Tries to deliver.
	 * @return when to try again, if at all
	 */
	Optional<Instant> attempt(UUID id) {
		// Without a server the mail waits, and so do the others
		Claimed mail = this.settings.isSending() ? this.waiting.claim(id, this.clock.instant()) : null;
		return (mail != null) ? attempt(mail) : Optional.empty();
	}

	/**
	 * Goes on with others that are due, as long as it goes well: so a burst is over
	 * sooner.
	 */
	void goOn(BooleanSupplier wanted) {
		for (int i = 0; this.settings.isSending() && i < IN_A_ROW && wanted.getAsBoolean(); i++) {
			Claimed mail = this.waiting.claimAny(this.clock.instant());
			if (mail == null) {
				return;
			}
			Optional<Instant> next = attempt(mail);
			if (next.isPresent()) {
				this.plan.deliver(mail.id(), next.get());
				return;
			}
		}
	}

	private Optional<Instant> attempt(Claimed mail) {
		UUID id = mail.id();
		Failure failure = send(mail);
		Instant now = this.clock.instant();
		if (failure == null) {
			this.waiting.sent(id, now);
			return Optional.empty();
		}
		if (failure.kind().isFinal() || mail.attempts() > WAITS.size()) {
			this.waiting.dead(id, now, failure);
			return Optional.empty();
		}
		Instant next = now.plus(WAITS.get(mail.attempts() - 1));
		this.waiting.retry(id, next, failure);
		return Optional.of(next);
	}

	private @Nullable Failure send(Claimed mail) {
		try {
			this.lines.send(mail);
			return null;
		}
		catch (MessagingException ex) {
			return Failure.of(ex);
		}
	}

}
