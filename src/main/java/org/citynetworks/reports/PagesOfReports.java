package org.citynetworks.reports;

import java.time.LocalDate;
import java.util.List;

import org.citynetworks.web.PublicPages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The page of each progress report that is open to everybody.
 */
@Component
class PagesOfReports implements PublicPages {

	private final JdbcClient jdbc;

	PagesOfReports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Page> pages() {
		// Each as it is open to everybody
		return this.jdbc
			.sql("""
					select participant, number, cast(max(published_at) at time zone 'UTC' as date) as changed
					from report
					join report_version using (participant, number)
					where taken_down_at is null and (counts or exists (
						select from participant_log
						where participant_log.participant = report.participant and event in ('rejoined', 'active') and at >= received_at
					))
					group by participant, number
					order by participant, number
					""")
			.query((line, number) -> new Page(
					"/participants/" + line.getString("participant") + "/reports/" + line.getInt("number"),
					line.getObject("changed", LocalDate.class)))
			.list();
	}

}
