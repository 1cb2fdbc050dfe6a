package org.citynetworks.mail;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

import org.citynetworks.mail.WriteMail.Written;
import org.citynetworks.shared.SortedId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where mail is put that goes out if, and only if, the transaction commits that causes
 * it.
 */
@Component
public class Outbox {

	private final WriteMail write;

	private final DeliveryPlan plan;

	private final JdbcClient jdbc;

	private final Clock clock;

	Outbox(WriteMail write, DeliveryPlan plan, JdbcClient jdbc, Clock clock) {
		this.write = write;
		this.plan = plan;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Writes a mail, with what is true now, and has it sent.
	 * @return its id, as in {@code mail/<id>}
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID add(Mail mail) {
		Instant now = this.clock.instant();
		UUID id = SortedId.at(now);
		Written written = this.write.write(id, mail);
		this.jdbc.sql("""
				insert into mail (id, created_at, kind, about, recipient, language, subject, text, html, secret, due_at)
				values (:id, :now, :kind, :about, :recipient, :language, :subject, :text, :html, :secret, :now)""")
			.param("id", id)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("kind", mail.kind())
			.param("about", mail.about())
			.param("recipient", mail.to().value())
			.param("language", mail.language().tag())
			.param("subject", written.subject())
			.param("text", written.text())
			.param("html", written.html())
			.param("secret", mail.secret())
			.update();
		this.plan.deliver(id, now);
		return id;
	}

	/** What a mail would say to its reader, who alone would see its secret. */
	public Preview preview(Mail mail) {
		UUID id = SortedId.at(this.clock.instant());
		Written written = this.write.write(id, mail);
		return new Preview(written.subject(), WriteMail.withoutSecret(written.text(), id));
	}

	/**
	 * Erases what stood in mail that was sent or given up before a moment; who got which
	 * subject when is kept.
	 * @return how many it were
	 */
	@Transactional
	public int forget(Instant before) {
		return this.jdbc.sql("""
				update mail set text = null, html = null, secret = null
				where state <> 'waiting' and due_at < ? and text is not null""")
			.param(before.atOffset(ZoneOffset.UTC))
			.update();
	}

	/** A mail that is not sent. */
	public record Preview(String subject, String text) {

	}

}
