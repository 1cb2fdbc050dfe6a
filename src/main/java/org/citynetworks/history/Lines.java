package org.citynetworks.history;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives numbers to new lines of fields: no line of any entry ever has the number of
 * another.
 */
@Component
public class Lines {

	private final JdbcClient jdbc;

	Lines(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** As many new numbers as asked for. */
	public List<Long> issue(int amount) {
		return this.jdbc.sql("select nextval('line_number') from generate_series(1, :amount)")
			.param("amount", amount)
			.query(Long.class)
			.list();
	}

	/** The highest number that was ever given to a line. */
	public long newest() {
		return this.jdbc.sql("select pg_sequence_last_value('line_number'::regclass)").query(Long.class).single();
	}

}
