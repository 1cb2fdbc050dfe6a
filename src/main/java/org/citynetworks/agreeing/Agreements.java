package org.citynetworks.agreeing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to what groups agreed on. Nothing that was written down is written over.
 */
@Component
class Agreements {

	private final JdbcClient jdbc;

	Agreements(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** What was written down last for each item of a round. */
	List<Agreement> latest(UUID round) {
		return this.jdbc.sql("""
				select distinct on (item) *
				from scan_agreed
				where round = :round
				order by item, version desc
				""").param("round", round).query(Agreements::agreement).list();
	}

	/** All that was written down for an item, the newest first. */
	List<Agreement> of(UUID round, String item) {
		return this.jdbc.sql("select * from scan_agreed where round = :round and item = :item order by version desc")
			.param("round", round)
			.param("item", item)
			.query(Agreements::agreement)
			.list();
	}

	void add(UUID round, Agreement agreement) {
		this.jdbc.sql("""
				insert into scan_agreed (round, item, version, answer, reason, agreed_at, agreed_by)
				values (:round, :item, :version, :answer, :reason, :at, :by)
				""")
			.param("round", round)
			.param("item", agreement.item())
			.param("version", agreement.version())
			.param("answer", agreement.answer())
			.param("reason", agreement.reason())
			.param("at", agreement.at())
			.param("by", agreement.by())
			.update();
	}

	private static Agreement agreement(ResultSet line, int number) throws SQLException {
		return new Agreement(line.getString("item"), line.getInt("version"), line.getString("answer"),
				line.getString("reason"), line.getObject("agreed_at", OffsetDateTime.class),
				line.getObject("agreed_by", Long.class));
	}

}
