package org.citynetworks.report;

import org.citynetworks.application.OverdueReport;
import org.citynetworks.commitment.Participant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what a participant handed in after it was taken off the list.
 */
@Component
class ReportsAfterDelisting implements OverdueReport {

	private final JdbcClient jdbc;

	ReportsAfterDelisting(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public boolean hasCome(Participant participant) {
		return this.jdbc.sql("""
				select exists (
					select from report
					where participant = :slug and not counts and taken_down_at is null and received_at >= coalesce(
						(select max(at) from participant_log where participant = :slug and event = 'delisted'),
						'-infinity')
				)
				""").param("slug", participant.slug()).query(Boolean.class).single();
	}

}
