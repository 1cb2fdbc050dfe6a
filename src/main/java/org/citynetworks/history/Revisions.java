package org.citynetworks.history;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.citynetworks.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to the revisions that were published.
 */
@Component
public class Revisions {

	private final JdbcClient jdbc;

	Revisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** The newest revision of a subject, which is how the entry stands now. */
	public Optional<Revision> latest(String subject) {
		return this.jdbc
			.sql("select %s from revision where subject = :subject order by number desc limit 1"
				.formatted(Revision.COLUMNS))
			.param("subject", subject)
			.query(Revision::of)
			.optional();
	}

	/** A revision of a subject by its number. */
	public Revision get(String subject, int number) {
		return this.jdbc
			.sql("select %s from revision where subject = :subject and number = :number".formatted(Revision.COLUMNS))
			.param("subject", subject)
			.param("number", number)
			.query(Revision::of)
			.optional()
			.orElseThrow(() -> new NotFound("revision", subject + " " + number));
	}

	/**
	 * The newest revision that changed a field or a line.
	 * @param after only what came after this number counts
	 */
	public Optional<Revision> lastToChange(String subject, String key, int after) {
		return this.jdbc.sql("""
				select %s from revision
				where subject = :subject and number > :after and :field = any (fields)
				order by number desc
				limit 1
				""".formatted(Revision.COLUMNS))
			.param("subject", subject)
			.param("after", after)
			.param("field", State.field(key))
			.query(Revision::of)
			.optional();
	}

	/** How an entry stood at a moment, if there was one. */
	public Optional<Revision> at(String subject, Instant moment) {
		return this.jdbc.sql("""
				select %s from revision
				where subject = :subject and changed_at < :moment
				order by changed_at desc, number desc
				limit 1
				""".formatted(Revision.COLUMNS))
			.param("subject", subject)
			.param("moment", moment.atOffset(ZoneOffset.UTC))
			.query(Revision::of)
			.optional();
	}

}
