package org.citynetworks.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.citynetworks.application.Phase;
import org.citynetworks.application.Stage;
import org.citynetworks.review.QueueLine.Group;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.WorkingDays;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The applications that have come in, the oldest first.
 */
@Component
class FindQueue {

	private final JdbcClient jdbc;

	private final Clock clock;

	FindQueue(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	List<QueueLine> all() {
		return this.jdbc.sql("""
				select application.*, submission.reference, came_in.sent_at, due_on, person.name as lead_name
				from application
				join submission on submission.id = application.id
				join submission_sent as came_in on came_in.submission = application.id and came_in.number = 1
				left join change_request on change_request.submission = application.id and answered_at is null
				left join person on person.id = application.lead
				where phase not in ('draft', 'awaiting-signature')
				order by came_in.sent_at, application.id
				""").query(this::line).list();
	}

	private QueueLine line(ResultSet line, int number) throws SQLException {
		var phase = Phase.of(line.getString("phase"));
		var due = line.getObject("due_on", LocalDate.class);
		var sentAt = line.getObject("sent_at", OffsetDateTime.class).toInstant();
		var now = this.clock.instant();
		return new QueueLine(line.getObject("id", UUID.class),
				Objects.requireNonNullElse(line.getString("reference"), ""), line.getString("called"),
				new Country(line.getString("country")), line.getString("tier"), Stage.of(line.getString("stage")),
				phase, Group.of(phase, due, LocalDate.ofInstant(now, ZoneOffset.UTC)), sentAt,
				line.getObject("since", OffsetDateTime.class).toInstant(), due, WorkingDays.between(sentAt, now),
				line.getObject("lead", Long.class), line.getString("lead_name"));
	}

}
