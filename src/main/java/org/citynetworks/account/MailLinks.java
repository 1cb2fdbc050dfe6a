package org.citynetworks.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.audit.AuditLog;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Links by mail, each with a code that works once.
 */
@Component
public class MailLinks {

	private final JdbcClient jdbc;

	private final WriteLinkMail write;

	private final AuditLog audit;

	private final Clock clock;

	MailLinks(JdbcClient jdbc, WriteLinkMail write, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.write = write;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Mails a person a link, if the transaction commits. Those sent before stay good.
	 * @throws org.citynetworks.mail.Address.BadAddress if no mail server takes the
	 * person's address
	 */
	@Transactional
	public void send(Person person, Purpose purpose) {
		send(person, purpose, null);
	}

	/**
	 * The same, with where the link leads in the end.
	 * @param next a path of this site
	 */
	@Transactional
	public void send(Person person, Purpose purpose, @Nullable String next) {
		UUID id = UUID.randomUUID();
		String code = Code.forALink();
		OffsetDateTime now = now();
		OffsetDateTime until = now.plus(purpose.lasts());
		this.jdbc.sql("""
				insert into mail_link (id, person_id, purpose, hash, next, made_at, expires_at)
				values (:id, :person, :purpose, :hash, :next, :now, :until)
				""")
			.param("id", id)
			.param("person", person.id())
			.param("purpose", purpose.name())
			.param("hash", Code.hash(code))
			.param("next", next)
			.param("now", now)
			.param("until", until)
			.update();
		this.write.write(person, purpose, id, code, until);
		this.audit.record("account.link-sent", person.subject(), Map.of("purpose", purpose.name()));
	}

	/** What a link is or was for; for one that never was, what most are for. */
	public Purpose purpose(UUID id) {
		return this.jdbc.sql("select purpose from mail_link where id = :id")
			.param("id", id)
			.query(String.class)
			.optional()
			.map(Purpose::valueOf)
			.orElse(Purpose.SIGN_IN);
	}

	/**
	 * Uses a link up, and with it all others of its owner.
	 * @return nothing if there is no such link or the code is not its own, if it was used
	 * or is too old, or if its owner may not sign in
	 */
	@Transactional
	public Optional<Used> use(UUID id, String code) {
		Optional<Used> used = this.jdbc.sql("""
				update mail_link set used_at = :now
				from person
				where mail_link.id = :id and hash = :hash and used_at is null and expires_at > :now
					and person.id = person_id and disabled_at is null
				returning person_id as person, purpose, next
				""").param("id", id).param("hash", Code.hash(code)).param("now", now()).query(Used.class).optional();
		used.ifPresent(this::close);
		return used;
	}

	private void close(Used used) {
		this.jdbc.sql("delete from mail_link where person_id = :person and used_at is null")
			.param("person", used.person())
			.update();
		this.audit.record("account.link-used", "person/" + used.person(), Map.of("purpose", used.purpose().name()));
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * A link that was just used.
	 *
	 * @param next where its bearer wanted to go
	 */
	public record Used(long person, Purpose purpose, @Nullable String next) {

	}

}
