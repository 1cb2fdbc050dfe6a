package org.citynetworks.document;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes documents to which nothing refers any more, a bounded number at once.
 */
@Component
class RemoveUnheld {

	private static final Duration PATIENCE = Duration.ofDays(1);

	private static final int BATCH = 100;

	private final JdbcClient jdbc;

	private final Clock clock;

	RemoveUnheld(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	void run() {
		while (removeSome() == BATCH) {
			// There may be more
		}
	}

	private int removeSome() {
		return this.jdbc.sql("select remove_unheld_documents(:before, :most)")
			.param("before", this.clock.instant().minus(PATIENCE).atOffset(ZoneOffset.UTC))
			.param("most", BATCH)
			.query(Integer.class)
			.single();
	}

}
