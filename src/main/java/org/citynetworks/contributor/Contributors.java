package org.citynetworks.contributor;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.account.EmailAddress;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.shared.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the people who take part in a submission.
 */
@Component
public class Contributors {

	private final JdbcClient jdbc;

	private final Clock clock;

	Contributors(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Lets somebody take part; whoever already does in the same capacity may do what is
	 * said now.
	 * @param email as {@link org.citynetworks.mail.Address#of} takes it
	 * @param tasks of a colleague, what they may answer; all if empty
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Contributor add(UUID submission, String email, String name, Capacity capacity, Collection<String> tasks,
			Language language) {
		return this.jdbc.sql("""
				insert into contributor (submission, email, email_key, name, capacity, tasks, language, invited_at)
				values (:submission, :email, :key, :name, :capacity, :tasks, :language, :now)
				on conflict on constraint contributor_once
					do update set name = excluded.name, tasks = excluded.tasks, language = excluded.language
				returning *
				""")
			.param("submission", submission)
			.param("email", email.strip())
			.param("key", EmailAddress.key(email))
			.param("name", name)
			.param("capacity", term(capacity))
			.param("tasks", tasks.toArray(String[]::new))
			.param("language", language.tag())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.query(Contributors::contributor)
			.single();
	}

	/**
	 * Lets somebody take part as the only one in a capacity: whoever did before gets no
	 * further.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Contributor put(UUID submission, String email, String name, Capacity capacity, Language language) {
		of(submission).stream().filter((one) -> one.capacity() == capacity).forEach(this::remove);
		return add(submission, email, name, capacity, Set.of(), language);
	}

	/** Those of a submission, its owner first. */
	public List<Contributor> of(UUID submission) {
		return this.jdbc.sql("""
				select * from contributor where submission = :submission
				order by (capacity = 'owner') desc, id
				""").param("submission", submission).query(Contributors::contributor).list();
	}

	public Optional<Contributor> find(long id) {
		return this.jdbc.sql("select * from contributor where id = :id")
			.param("id", id)
			.query(Contributors::contributor)
			.optional();
	}

	/** All that somebody takes part in by an address, the newest first. */
	public List<Contributor> by(String email) {
		return this.jdbc.sql("select * from contributor where email_key = :key order by submission desc, id")
			.param("key", EmailAddress.key(email))
			.query(Contributors::contributor)
			.list();
	}

	/** They take part no more, at once: their links and visits go with them. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void remove(Contributor contributor) {
		this.jdbc.sql("delete from contributor where id = :id").param("id", contributor.id()).update();
	}

	static Contributor contributor(ResultSet line, int number) throws SQLException {
		return new Contributor(line.getLong("id"), line.getObject("submission", UUID.class), line.getString("email"),
				line.getString("name"), Capacity.valueOf(line.getString("capacity").toUpperCase(Locale.ROOT)),
				tasks(line.getArray("tasks")), Language.of(Locale.forLanguageTag(line.getString("language"))));
	}

	private static Set<String> tasks(Array tasks) throws SQLException {
		return Set.of((String[]) tasks.getArray());
	}

	private static String term(Capacity capacity) {
		return capacity.name().toLowerCase(Locale.ROOT);
	}

}
