package org.citynetworks.finder;

import java.util.Collection;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which revisions the index knows of, as far back as they may be late; for one thread at
 * a time.
 */
final class SeenRevisions {

	/**
	 * A revision may come to light after later ones did, for their numbers are given out
	 * before they are committed; so far back it is looked for.
	 */
	private static final int LATE = 1000;

	private final TreeSet<Long> seen = new TreeSet<>();

	private final JdbcClient jdbc;

	SeenRevisions(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Takes all that there are for seen. */
	void start() {
		this.seen.clear();
		this.seen
			.addAll(after(this.jdbc.sql("select coalesce(max(id), 0) from revision").query(Long.class).single() - LATE)
				.keySet());
	}

	/** The subjects of those that have come since, by their ids. */
	Map<Long, String> findLate() {
		var late = after(this.seen.isEmpty() ? 0 : this.seen.last() - LATE);
		late.keySet().removeAll(this.seen);
		return late;
	}

	void add(Collection<Long> revisions) {
		this.seen.addAll(revisions);
		if (!this.seen.isEmpty()) {
			this.seen.headSet(this.seen.last() - LATE).clear();
		}
	}

	void forget(Collection<Long> revisions) {
		this.seen.removeAll(revisions);
	}

	private Map<Long, String> after(long id) {
		return this.jdbc.sql("select id, subject from revision where id > ?")
			.param(id)
			.query((line, number) -> Map.entry(line.getLong("id"), line.getString("subject")))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

}
