package org.citynetworks.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
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

	/**
	 * On which day each entry of a kind last changed, itself or with what hangs on it, by
	 * its key. Days are days in UTC.
	 */
	public Map<String, LocalDate> changedOn(String kind) {
		var changed = new HashMap<String, LocalDate>();
		this.jdbc.sql("""
				select substring(subject from length(:kind) + 2) as key,
					cast(max(changed_at) at time zone 'UTC' as date) as day
				from (
					select subject, changed_at
					from revision
					where subject like :kind || '/%'
					union all
					select revision_touch.subject, changed_at
					from revision_touch
					join revision on revision.id = revision_id
					where revision_touch.subject like :kind || '/%'
				) as either
				group by subject
				""").param("kind", kind).query((line) -> {
			changed.put(line.getString("key"), line.getObject("day", LocalDate.class));
		});
		return changed;
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
