package org.citynetworks.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How an entry came to be what it is: its revisions and those of what hangs on it, the
 * newest first.
 */
@Component
public class FindSteps {

	/** Before the newest step. */
	public static final long NEWEST = Long.MAX_VALUE;

	// Its own and those that touch it are each read from their newest on, so that it
	// costs
	// the same however many there are
	private static final String STEPS = """
			select revision.*, previous.state as before
			from (
				(select revision.*
				from revision
				where subject = :subject and id < :before and :own and (:field::text is null or :field = any (fields))
				order by number desc
				limit :most)
				union all
				(select revision.*
				from revision_touch
				join revision on revision.id = revision_id
				where revision_touch.subject = :subject and revision_id < :before and :others
				order by revision_id desc
				limit :most)
			) as revision
			left join revision as previous on previous.subject = revision.subject and previous.number = revision.number - 1
			order by revision.id desc
			limit :most
			""";

	// What came in with thousands of others, each with a history of its own, is no news
	private static final String ALL = """
			select revision.*, null as before
			from revision
			where (changed_at, id) < (:at, :id) and not (kind = 'imported' and number = 1 and subject like '%/%')
				and split_part(subject, '/', 1) <> all (:without)
			order by changed_at desc, id desc
			limit :most
			""";

	private final JdbcClient jdbc;

	FindSteps(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * As many steps as asked for.
	 * @param before a revision's id: only what came before it
	 */
	public List<Step> of(String subject, Which which, long before, int most) {
		return this.jdbc.sql(STEPS)
			.param("subject", subject)
			.param("own", which.own)
			.param("others", which.others)
			.param("field", which.field)
			.param("before", before)
			.param("most", most)
			.query(FindSteps::step)
			.list();
	}

	/**
	 * As many steps of all entries as asked for, without what stood before them.
	 * @param at only what came before that moment, or in it before the revision of that
	 * id
	 * @param without kinds of entries that are left out
	 */
	public List<Step> all(Instant at, long id, int most, Set<String> without) {
		return this.jdbc.sql(ALL)
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("id", id)
			.param("without", without.toArray(String[]::new))
			.param("most", most)
			.query(FindSteps::step)
			.list();
	}

	private static Step step(ResultSet line, int row) throws SQLException {
		var before = line.getString("before");
		return new Step(Revision.of(line, row), (before != null) ? State.parse(before) : State.NONE,
				Objects.requireNonNullElse(line.getObject("amount", Integer.class), 0));
	}

	/** Which steps are looked for. */
	public record Which(boolean own, boolean others, @Nullable String field) {

		public static final Which ALL = new Which(true, true, null);

		/** Those of what hangs on the entry, such as its memberships. */
		public static final Which OTHERS = new Which(false, true, null);

		/** Those that changed a field. */
		public static Which of(String field) {
			return new Which(true, false, field);
		}

	}

	/**
	 * A revision and what stood before it.
	 *
	 * @param amount how many things came in with it
	 */
	public record Step(Revision revision, State before, int amount) {

	}

}
