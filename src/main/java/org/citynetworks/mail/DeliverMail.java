package org.citynetworks.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.mail.WaitingMail.Claimed;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
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

	private final WaitingMail waiting;

	private final MailSettings settings;

	private final @Nullable JavaMailSender server;

	private final Clock clock;

	DeliverMail(WaitingMail waiting, MailSettings settings, ObjectProvider<JavaMailSender> server, Clock clock) {
		this.waiting = waiting;
		this.settings = settings;
		this.server = settings.isSending() ? server.getObject() : null;
		this.clock = clock;
	}

	/**
	 * Tries to deliver.
	 * @return when to try again, if at all
	 */
	Optional<Instant> attempt(UUID id) {
		// Without a server the mail waits, and so do the others
		Claimed mail = (this.server != null) ? this.waiting.claim(id) : null;
		if (this.server == null || mail == null) {
			return Optional.empty();
		}
		Failure failure = send(this.server, mail);
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

	private @Nullable Failure send(JavaMailSender server, Claimed mail) {
		try {
			server.send((message) -> Envelope.fill(message, mail, this.settings));
			return null;
		}
		catch (MailException ex) {
			return Failure.of(ex);
		}
	}

}
