package org.citynetworks.changes;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.citynetworks.changes.Change.Cursor;
import org.citynetworks.history.Editables;
import org.citynetworks.history.FindSteps;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What changed in the directory, the newest first.
 */
@Component
public class FindChanges {

	private static final int BATCH = 500;

	private final FindSteps steps;

	private final Editables editables;

	private final ChangeWords words;

	private final JdbcClient jdbc;

	FindChanges(FindSteps steps, Editables editables, ChangeWords words, JdbcClient jdbc) {
		this.steps = steps;
		this.editables = editables;
		this.words = words;
		this.jdbc = jdbc;
	}

	/** The newest changes of what visitors come for, as many as asked for. */
	public List<Change> news(int most) {
		return before(Cursor.START, most, this.editables.innerKinds());
	}

	/** The newest changes of anything, as many as asked for. */
	List<Change> newest(int most) {
		return before(Cursor.START, most);
	}

	/** As many changes as asked for, from a place in the list on. */
	List<Change> before(Cursor before, int most) {
		return before(before, most, Set.of());
	}

	private List<Change> before(Cursor before, int most, Set<String> without) {
		return this.words.changes(this.steps.all(before.at(), before.id(), most, without));
	}

	/** All changes, one after another; a few hundred are in memory at a time. */
	void each(Consumer<Change> action) {
		var batch = newest(BATCH);
		while (!batch.isEmpty()) {
			batch.forEach(action);
			batch = before(batch.get(batch.size() - 1).cursor(), BATCH);
		}
	}

	/** On which day (UTC) a subject last changed. */
	public Optional<LocalDate> lastOf(String subject) {
		return this.jdbc.sql("select changed_at from revision where subject = :subject order by number desc limit 1")
			.param("subject", subject)
			.query(OffsetDateTime.class)
			.optional()
			.map((at) -> at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate());
	}

}
