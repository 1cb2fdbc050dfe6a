package org.citynetworks.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is in the outbox, the newest first.
 */
@Component
class FindMail {

	private final JdbcClient jdbc;

	private final MailSettings settings;

	FindMail(JdbcClient jdbc, MailSettings settings) {
		this.jdbc = jdbc;
		this.settings = settings;
	}

	/** How many mails stand where, by the names of {@link Standing}. */
	Map<String, Integer> counts() {
		Map<String, Integer> counts = new HashMap<>();
		this.jdbc.sql("select standing, count(*) as number from mail_standing group by standing").query((row) -> {
			counts.put(Standing.of(row.getString("standing")).name(), row.getInt("number"));
		});
		return counts;
	}

	/** How many go no further unless somebody looks at them. */
	long countThatWaitForSomebody() {
		return counts().entrySet()
			.stream()
			.filter((each) -> Standing.valueOf(each.getKey()).isForSomebody())
			.mapToLong(Map.Entry::getValue)
			.sum();
	}

	/** As many as asked for, older than another mail. */
	List<Letter> before(@Nullable UUID before, @Nullable Standing standing, int most) {
		return this.jdbc.sql("""
				select mail.*, standing from mail join mail_standing using (id)
				where (:before::uuid is null or id < :before) and (:standing::text is null or standing = :standing)
				order by id desc limit :most""")
			.param("before", before)
			.param("standing", (standing != null) ? standing.key() : null)
			.param("most", most)
			.query((row, number) -> letter(row))
			.list();
	}

	Optional<Letter> one(UUID id) {
		return this.jdbc.sql("select mail.*, standing from mail join mail_standing using (id) where id = ?")
			.param(id)
			.query((row, number) -> letter(row))
			.optional();
	}

	/** The HTML of a mail that still has it. */
	Optional<String> html(UUID id) {
		return this.jdbc.sql("select id, html, secret from mail where id = ? and html is not null")
			.param(id)
			.query((row, number) -> body(row, "html"))
			.optional();
	}

	private Letter letter(ResultSet row) throws SQLException {
		return new Letter(row.getObject("id", UUID.class), Standing.of(row.getString("standing")),
				row.getString("recipient"), row.getString("subject"), row.getString("about"), time(row, "created_at"),
				row.getInt("attempts"), time(row, "due_at"), row.getString("failure"), row.getString("failure_detail"),
				body(row, "text"));
	}

	/**
	 * Where mail is sent, a secret is for its reader alone; where none is, the desk is
	 * how it gets to people.
	 */
	private @Nullable String body(ResultSet row, String column) throws SQLException {
		UUID id = row.getObject("id", UUID.class);
		String body = row.getString(column);
		String secret = row.getString("secret");
		if (body == null) {
			return null;
		}
		return (secret != null && !this.settings.isSending()) ? WriteMail.withSecret(body, id, secret)
				: WriteMail.withoutSecret(body, id);
	}

	private static Instant time(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
