package org.citynetworks.history;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who has an entry open for editing: a notice, never a lock.
 */
@Component
public class Presence {

	private static final Duration RECENT = Duration.ofHours(1);

	private final JdbcClient jdbc;

	private final Clock clock;

	Presence(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** Notes that somebody has opened an entry. */
	public void opened(String subject, long person) {
		this.jdbc.sql("""
				insert into presence (subject, person_id, opened_at) values (:subject, :person, :now)
				on conflict (subject, person_id) do update set opened_at = excluded.opened_at
				""").param("subject", subject).param("person", person).param("now", at(this.clock.instant())).update();
	}

	/** Notes that somebody is done with it. */
	public void left(String subject, long person) {
		this.jdbc.sql("delete from presence where subject = :subject and person_id = :person")
			.param("subject", subject)
			.param("person", person)
			.update();
	}

	/** Who else opened it within the last hour, the last first. */
	public List<Visit> others(String subject, long person) {
		return this.jdbc.sql("""
				select person_id, opened_at from presence
				where subject = :subject and person_id <> :person and opened_at > :since
				order by opened_at desc
				""")
			.param("subject", subject)
			.param("person", person)
			.param("since", at(this.clock.instant().minus(RECENT)))
			.query((line, number) -> new Visit(line.getLong("person_id"),
					line.getObject("opened_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	/** Somebody who has an entry open, and since when. */
	public record Visit(long person, Instant openedAt) {

	}

}
