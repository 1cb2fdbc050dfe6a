package org.citynetworks.letter;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;

import org.citynetworks.account.Code;
import org.citynetworks.application.Applications;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Six digits by mail with which a letter is signed: the last ones that were sent, for ten
 * minutes and five tries. Whoever was forwarded the link does not get them.
 */
@Component
class SignCodes {

	private static final Duration LASTS = Duration.ofMinutes(10);

	private static final int MOST_TRIES = 5;

	private final JdbcClient jdbc;

	private final Outbox outbox;

	private final Applications applications;

	private final Clock clock;

	SignCodes(JdbcClient jdbc, Outbox outbox, Applications applications, Clock clock) {
		this.jdbc = jdbc;
		this.outbox = outbox;
		this.applications = applications;
		this.clock = clock;
	}

	/** Mails a new code; the one from before works no longer. */
	@Transactional
	void send(Contributor signatory) {
		var code = Code.forNow();
		this.jdbc.sql("""
				insert into letter_code (contributor, hash, expires_at) values (:id, :hash, :until)
				on conflict (contributor) do update
				set hash = excluded.hash, expires_at = excluded.expires_at, tries = 0
				""")
			.param("id", signatory.id())
			.param("hash", Code.hash(code))
			.param("until", now().plus(LASTS))
			.update();
		this.outbox.add(new Mail(Address.of(signatory.email()), signatory.language(), "letter.code",
				Map.of("name", signatory.name(), "applicant", this.applications.get(signatory.submission()).called()),
				false, "submission/" + signatory.submission(), code));
	}

	/** Whether the code is right, which it is only once. */
	@Transactional
	boolean take(Contributor signatory, String code) {
		return isTryLeft(signatory) && this.jdbc.sql("delete from letter_code where contributor = :id and hash = :hash")
			.param("id", signatory.id())
			.param("hash", Code.hash(code))
			.update() == 1;
	}

	// Counted before the code is looked at, so that tries at the same time count as well
	private boolean isTryLeft(Contributor signatory) {
		return this.jdbc.sql("""
				update letter_code set tries = tries + 1
				where contributor = :id and tries < :most and expires_at > :now
				""").param("id", signatory.id()).param("most", MOST_TRIES).param("now", now()).update() == 1;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
