package org.citynetworks.report;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.cache.DataVersion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a report down, and puts it back. That it was received stays as it is.
 */
@Component
class TakeDownReport {

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final DataVersion version;

	private final Clock clock;

	TakeDownReport(JdbcClient jdbc, AuditLog audit, DataVersion version, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.version = version;
		this.clock = clock;
	}

	/**
	 * Takes one down.
	 * @param by who of the staff, a number
	 * @param reason as everybody will read it
	 */
	@Transactional
	void down(Report report, long by, String reason) {
		var changed = this.jdbc.sql("""
				update report set taken_down_at = :now, taken_down_by = :by, taken_down_reason = :reason
				where participant = :participant and number = :number and taken_down_at is null
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("by", by)
			.param("reason", reason)
			.param("participant", report.participant())
			.param("number", report.number())
			.update();
		note("report.take-down", report, changed);
	}

	@Transactional
	void back(Report report) {
		var changed = this.jdbc.sql("""
				update report set taken_down_at = null, taken_down_by = null, taken_down_reason = null
				where participant = :participant and number = :number and taken_down_at is not null
				""").param("participant", report.participant()).param("number", report.number()).update();
		note("report.put-back", report, changed);
	}

	private void note(String deed, Report report, int changed) {
		if (changed > 0) {
			this.audit.record(deed, "participant/" + report.participant(),
					Map.of("number", Integer.toString(report.number())));
			this.version.raise("directory");
		}
	}

}
