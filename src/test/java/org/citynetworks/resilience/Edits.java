package org.citynetworks.resilience;

import java.time.Clock;

import javax.sql.DataSource;

import org.citynetworks.account.OpenSession;
import org.citynetworks.account.Way;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An entry that is edited while the site is killed: each key is once its name or its
 * text.
 */
final class Edits {

	static final String SLUG = "killed";

	/** What was published. */
	static final String PUBLISHED = """
			select state ->> field as key from revision, unnest(array['name', 'supplied_text']) as field
			where subject = 'network/killed' and number > 1 and field = any (fields)""";

	/** Revisions that are missing. */
	static final String MISSING = """
			select subject from revision where subject = 'network/killed'
			group by subject having count(*) <> max(number)""";

	/** What was published twice. */
	static final String TWICE = "select key from (%s) published group by key having count(*) > 1".formatted(PUBLISHED);

	/** The entry where it is not as its newest revision has it. */
	static final String OTHERWISE = """
			select network.name from network
			join lateral (select state from revision where subject = 'network/' || slug order by number desc limit 1) newest on true
			where slug = 'killed' and (name, supplied_text) is distinct from (state ->> 'name', state ->> 'supplied_text')""";

	private Edits() {
	}

	/**
	 * Makes the entry, and somebody who edits it.
	 * @return the cookie of that person's session
	 */
	static String begin(DataSource database) {
		var jdbc = JdbcClient.create(database);
		jdbc.sql("insert into network (slug, name, supplied_text) values ('killed', 'Killed', 'Killed')").update();
		jdbc.sql("""
				insert into revision (subject, number, kind, state, fields, changed_at)
				values ('network/killed', 1, 'created', '{"name": "Killed", "supplied_text": "Killed"}',
					'{name,supplied_text}', now())""").update();
		return session(database, "ana@example.org", "EDITOR");
	}

	/**
	 * Makes somebody of the staff.
	 * @return the cookie of that person's session
	 */
	static String session(DataSource database, String email, String role) {
		var jdbc = JdbcClient.create(database);
		var person = jdbc.sql("""
				insert into person (email, email_key, name, language, created_at)
				values (:email, :email, :email, 'ENGLISH', now()) returning id""")
			.param("email", email)
			.query(Long.class)
			.single();
		jdbc.sql("insert into person_grant (person_id, role) values (?, ?)").params(person, role).update();
		var sessions = new JdbcIndexedSessionRepository(new JdbcTemplate(database),
				new TransactionTemplate(new JdbcTransactionManager(database)));
		return new OpenSession(sessions, Clock.systemUTC()).of(person, Way.PASSKEY, true);
	}

}
