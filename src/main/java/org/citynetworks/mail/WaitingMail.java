package org.citynetworks.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

import org.citynetworks.web.DatabaseOutage;
import org.jspecify.annotations.Nullable;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What delivery reads and writes of the outbox.
 */
@Component
class WaitingMail {

	/** Beyond all timeouts of the mail server together. */
	private static final Duration LONGEST_ATTEMPT = Duration.ofMinutes(5);

	private final JdbcClient jdbc;

	WaitingMail(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A mail that is being delivered.
	 *
	 * @param attempts which attempt this is
	 */
	record Claimed(UUID id, Instant createdAt, String recipient, String language, String subject, String text,
			String html, int attempts) {

		private static Claimed of(ResultSet row) throws SQLException {
			UUID id = row.getObject("id", UUID.class);
			String secret = row.getString("secret");
			return new Claimed(id, row.getObject("created_at", OffsetDateTime.class).toInstant(),
					row.getString("recipient"), row.getString("language"), row.getString("subject"),
					WriteMail.withSecret(row.getString("text"), id, secret),
					WriteMail.withSecret(row.getString("html"), id, secret), row.getInt("attempts"));
		}

	}

	/**
	 * Counts an attempt before it is made, so that a mail which brings the site down is
	 * not tried for ever. Null when the mail is not to go any more.
	 */
	@Nullable Claimed claim(UUID id, Instant now) {
		return this.jdbc.sql("""
				update mail set attempts = attempts + 1, due_at = :later
				where id = :id and (select standing from mail_standing s where s.id = mail.id) = 'waiting'
				returning *""")
			.param("id", id)
			.param("later", time(now.plus(LONGEST_ATTEMPT)))
			.query((row, number) -> Claimed.of(row))
			.optional()
			.orElse(null);
	}

	/**
	 * The same with any mail that is due, whose job is taken away. Should this instance
	 * die, the mail gets another job when the longest attempt is over.
	 */
	@Nullable Claimed claimAny(Instant now) {
		return this.jdbc.sql("""
				with job as (
					delete from scheduled_tasks where task_name = :task and task_instance = (
						select task_instance from scheduled_tasks
						where task_name = :task and not picked and execution_time <= :now
						order by execution_time limit 1 for update skip locked)
					returning task_instance)
				update mail set attempts = attempts + 1, due_at = :later
				from job
				where id = task_instance::uuid
				and (select standing from mail_standing s where s.id = mail.id) = 'waiting'
				returning mail.*""")
			.param("task", DeliveryPlan.DELIVERY.getTaskName())
			.param("now", time(now))
			.param("later", time(now.plus(LONGEST_ATTEMPT)))
			.query((row, number) -> Claimed.of(row))
			.optional()
			.orElse(null);
	}

	/** Takes the secret away: from here on it is its reader's alone. */
	void sent(UUID id, Instant now) {
		write("""
				update mail set state = 'sent', due_at = ?, failure = null, failure_detail = null, secret = null
				where id = ? and state = 'waiting'""", time(now), id);
	}

	void retry(UUID id, Instant next, Failure failure) {
		write("""
				update mail set due_at = ?, failure = ?, failure_detail = ? where id = ? and state = 'waiting'""",
				time(next), failure.kind().name(), failure.detail(), id);
	}

	void dead(UUID id, Instant now, Failure failure) {
		write("""
				update mail set state = 'dead', due_at = ?, failure = ?, failure_detail = ?
				where id = ? and state = 'waiting'""", time(now), failure.kind().name(), failure.detail(), id);
	}

	/**
	 * Waits for a database that is away: what is not written down here is sent again.
	 */
	private void write(String sql, Object... values) {
		while (true) {
			try {
				this.jdbc.sql(sql).params(values).update();
				return;
			}
			catch (DataAccessException ex) {
				if (!DatabaseOutage.caused(ex) || Thread.currentThread().isInterrupted()) {
					throw ex;
				}
			}
		}
	}

	private static OffsetDateTime time(Instant instant) {
		return instant.atOffset(ZoneOffset.UTC);
	}

}
