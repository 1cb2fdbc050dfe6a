package org.citynetworks.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import org.citynetworks.account.Code;
import org.citynetworks.account.Person;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Six digits by mail as a second factor: the last ones that were sent, for ten minutes
 * and five tries.
 */
@Component
public class MailCodes {

	private static final Duration LASTS = Duration.ofMinutes(10);

	private static final int MOST_TRIES = 5;

	private final JdbcClient jdbc;

	private final Outbox outbox;

	private final Clock clock;

	MailCodes(JdbcClient jdbc, Outbox outbox, Clock clock) {
		this.jdbc = jdbc;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Mails a new code; the one from before works no longer. */
	@Transactional
	public void send(Person person) {
		String code = Code.forNow();
		this.jdbc.sql("""
				insert into mail_code (person_id, hash, expires_at) values (:person, :hash, :until)
				on conflict (person_id) do update
				set hash = excluded.hash, expires_at = excluded.expires_at, tries = 0
				""")
			.param("person", person.id())
			.param("hash", Code.hash(code))
			.param("until", now().plus(LASTS))
			.update();
		this.outbox.add(new Mail(Address.of(person.email()), person.language(), "signin.code",
				Map.of("name", person.name()), false, person.subject(), code));
	}

	/** Whether the code is right, which it is only once. */
	@Transactional
	public boolean take(long person, String code) {
		return isTryLeft(person) && this.jdbc.sql("delete from mail_code where person_id = :person and hash = :hash")
			.param("person", person)
			.param("hash", Code.hash(code))
			.update() == 1;
	}

	// Counted before the code is looked at, so that tries at the same time count as well
	private boolean isTryLeft(long person) {
		return this.jdbc.sql("""
				update mail_code set tries = tries + 1
				where person_id = :person and tries < :most and expires_at > :now
				""").param("person", person).param("most", MOST_TRIES).param("now", now()).update() == 1;
	}

	/** Notes that these codes are somebody's second factor. */
	public void choose(long person) {
		this.jdbc.sql("""
				insert into mail_factor (person_id, chosen_at) values (:person, :now) on conflict do nothing
				""").param("person", person).param("now", now()).update();
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
