package org.citynetworks.history;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.TreeSet;

import org.citynetworks.cache.DataVersion;
import org.citynetworks.history.Revision.Kind;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes a revision and makes the entry what it says, in the caller's transaction: the
 * one place where an entry changes.
 */
@Component
class WriteRevision {

	private final JdbcClient jdbc;

	private final Revisions revisions;

	private final Editables editables;

	private final DataVersion version;

	private final Clock clock;

	WriteRevision(JdbcClient jdbc, Revisions revisions, Editables editables, DataVersion version, Clock clock) {
		this.jdbc = jdbc;
		this.revisions = revisions;
		this.editables = editables;
		this.version = version;
		this.clock = clock;
	}

	/**
	 * What is done to an entry.
	 *
	 * @param by whose deed it is, a number; null for the site itself
	 * @param approvedBy who agreed to it, if that is somebody else
	 */
	record Deed(String subject, Kind kind, @Nullable Long by, @Nullable Long approvedBy, @Nullable String reason,
			@Nullable String source) {

	}

	/** One at a time publishes an entry, also one that is not there yet. */
	void hold(String subject) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 0))")
			.param("subject", subject)
			.query()
			.listOfRows();
	}

	/** Writes the next revision of an entry that is held. */
	Revision next(Deed deed, int number, State before, State after) {
		var editable = this.editables.of(deed.subject());
		var key = Editables.key(deed.subject());
		if (deed.kind().isEnd()) {
			editable.remove(key);
		}
		else {
			editable.apply(key, after);
		}
		var fields = Change.of(before, after).stream().map(Change::field).distinct().toArray(String[]::new);
		var id = this.jdbc
			.sql("""
					insert into revision (subject, number, kind, state, fields, changed_by, approved_by, changed_at, reason, source)
					values (:subject, :number, :kind, cast(:state as jsonb), :fields, :person, :approved, :now, :reason, :source)
					returning id
					""")
			.param("subject", deed.subject())
			.param("number", number)
			.param("kind", deed.kind().term())
			.param("state", after.toJson())
			.param("fields", fields)
			.param("person", deed.by())
			.param("approved", deed.approvedBy())
			.param("now", now())
			.param("reason", deed.reason())
			.param("source", deed.source())
			.query(Long.class)
			.single();
		touch(id, editable.touched(before), editable.touched(after));
		if (!deed.kind().isEnd()) {
			editable.published(key, after, deed.by());
		}
		this.version.raise("directory");
		return this.revisions.get(deed.subject(), number);
	}

	/**
	 * Writes down how an entry was before its first change: what came with the gazetteer
	 * has no history until somebody changes it.
	 */
	void first(String subject, State state) {
		var id = this.jdbc.sql("""
				insert into revision (subject, number, kind, state, fields, changed_at)
				values (:subject, 1, :kind, cast(:state as jsonb), :fields, :now)
				returning id
				""")
			.param("subject", subject)
			.param("kind", Kind.IMPORTED.term())
			.param("state", state.toJson())
			.param("fields", state.keys().stream().map(State::field).distinct().toArray(String[]::new))
			.param("now", now())
			.query(Long.class)
			.single();
		touch(id, this.editables.of(subject).touched(state), Set.of());
	}

	private void touch(long revision, Set<String> subjects, Set<String> others) {
		var touched = new TreeSet<>(subjects);
		touched.addAll(others);
		touched.forEach((subject) -> this.jdbc.sql("insert into revision_touch (subject, revision_id) values (?, ?)")
			.params(subject, revision)
			.update());
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
