package org.citynetworks.standing;

import java.time.Instant;
import java.time.LocalDate;

import org.citynetworks.commitment.Participants;
import org.citynetworks.commitment.Reporting;
import org.citynetworks.commitment.Standing;
import org.citynetworks.history.Revisions;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Transactional
class ReceiveReportTests {

	private static final LocalDate SINCE = LocalDate.of(2026, 2, 28);

	private static final LocalDate DUE = LocalDate.of(2028, 2, 28);

	private static final Instant LATE = Instant.parse("2028-02-29T23:30:00Z");

	@Autowired
	private ReceiveReport receive;

	@Autowired
	private Participants participants;

	@Autowired
	private Revisions revisions;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void theNextReportIsDueTwoYearsAfterTheLastOne() {
		TrialParticipant.make(this.jdbc, SINCE, DUE, "standing", "non_communicating", "grace", "2028-02-29");
		var received = receive();
		assertThat(received.daysLate()).isOne();
		assertThat(this.participants.get(TrialParticipant.SLUG).reporting())
			.isEqualTo(new Reporting(Standing.ACTIVE, LocalDate.of(2030, 2, 28), null, LocalDate.of(2028, 2, 29)));
		assertThat(events()).isEqualTo("reported 2028-02-28, active 2030-02-28");
		assertThat(this.revisions.latest(TrialParticipant.SUBJECT)).get().satisfies((revision) -> {
			assertThat(revision.number()).isEqualTo(2);
			assertThat(revision.changedBy()).isNull();
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "delisted", "withdrawn" })
	void whoIsNoLongerAParticipantDoesNotComeBackByAReport(String standing) {
		TrialParticipant.make(this.jdbc, SINCE, DUE, "standing", standing);
		assertThat(receive().counts()).isFalse();
		assertThat(this.participants.get(TrialParticipant.SLUG).standing().term()).isEqualTo(standing);
		assertThat(events()).isEqualTo("reported_after 2028-02-28");
		assertThat(this.revisions.latest(TrialParticipant.SUBJECT)).isEmpty();
	}

	private Received receive() {
		return this.receive.receive(this.participants.get(TrialParticipant.SLUG), LATE);
	}

	private String events() {
		return this.jdbc.sql("""
				select string_agg(event || ' ' || due, ', ' order by id) from participant_log
				where participant = :slug and at = '2028-02-29 23:30:00Z' and rules > 0
				""").param("slug", TrialParticipant.SLUG).query(String.class).single();
	}

}
