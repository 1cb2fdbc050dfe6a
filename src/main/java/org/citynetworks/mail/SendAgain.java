package org.citynetworks.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.shared.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets mail go that was given up or held. What has been sent is not sent again: it has
 * lost its secret, and mailboxes drop what they have.
 */
@Component
class SendAgain {

	private final JdbcClient jdbc;

	private final DeliveryPlan plan;

	private final Outbox outbox;

	private final AuditLog audit;

	private final Clock clock;

	SendAgain(JdbcClient jdbc, DeliveryPlan plan, Outbox outbox, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.plan = plan;
		this.outbox = outbox;
		this.audit = audit;
		this.clock = clock;
	}

	@Transactional
	void one(UUID id) {
		Instant now = this.clock.instant();
		int rows = this.jdbc.sql("""
				update mail set state = 'waiting', attempts = 0, due_at = :now, released_at = :now
				where id = :id and text is not null
				and (select standing from mail_standing s where s.id = mail.id) in ('dead', 'held')""")
			.param("now", time(now))
			.param("id", id)
			.update();
		if (rows == 1) {
			this.audit.record("mail.sent-again", "mail/" + id, Map.of());
			this.plan.deliver(id, now);
		}
	}

	/** The sweep of the next seconds finds them. */
	@Transactional
	void all(Standing standing) {
		this.jdbc.sql("""
				update mail set state = 'waiting', attempts = 0, due_at = :now, released_at = :now
				where text is not null and state in ('dead', 'waiting')
				and (select standing from mail_standing s where s.id = mail.id) = :standing""")
			.param("now", time(this.clock.instant()))
			.param("standing", standing.key())
			.update();
		this.audit.record("mail.sent-again", "mail", Map.of("standing", standing.key()));
	}

	/** A mail that only shows whether mail arrives. */
	@Transactional
	UUID trial(Address to, Language language) {
		return this.outbox.add(new Mail(to, language, "mail.trial", Map.of(), false, "mail/trial", null));
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
