package org.citynetworks.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.IntegrationTest;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.form.Forms;
import org.citynetworks.programme.DecisionTimes.Median;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.WorkingDays;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.Submissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class LapseApplicationsTests {

	@Autowired
	LapseApplications lapse;

	@Autowired
	MeasureDecisions times;

	@Autowired
	Applications applications;

	@Autowired
	Submissions submissions;

	@Autowired
	Contributors contributors;

	@Autowired
	ChangeRequests requests;

	@Autowired
	Forms forms;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TransactionOperations transactions;

	@Autowired
	Clock clock;

	@AfterEach
	void nothingStays() {
		this.jdbc.sql("delete from submission where kind = 'application'").update();
	}

	@ParameterizedTest
	@CsvSource({ "8,changes-requested,", "7,changes-requested,application.reply-soon",
			"3,changes-requested,application.reply-soon", "0,changes-requested,application.reply-soon",
			"-1,lapsed,application.lapsed" })
	void whoDoesNotAnswerIsWarnedAndThenItIsClosed(int days, String phase, String mail) {
		var id = asked(days);
		this.lapse.run();
		this.lapse.run();
		assertThat(this.applications.get(id).phase().term()).isEqualTo(phase);
		assertThat(mails(id)).isEqualTo((mail != null) ? mail : "");
	}

	@Test
	void thereIsASecondWarningADayBefore() {
		var id = asked(7);
		this.lapse.run();
		this.jdbc.sql("update change_request set due_on = :day where submission = :id")
			.param("day", LocalDate.now(this.clock).plusDays(1))
			.param("id", id)
			.update();
		this.lapse.run();
		this.lapse.run();
		assertThat(mails(id)).isEqualTo("application.reply-soon,application.reply-soon");
	}

	@Test
	void halfOfTheDecisionsTookSoLong() {
		assertThat(this.times.lastYear("core")).isEmpty();
		for (var days : new int[] { 3, 8, 40 }) {
			var id = asked(30);
			move(id, "submit", days + 10);
			move(id, "turn-down", 10);
			move(id, "accept", 1);
		}
		var old = asked(30);
		move(old, "submit", 900);
		move(old, "accept", 500);
		var tenDaysAgo = noon(10);
		assertThat(this.times.lastYear("core"))
			.contains(new Median(WorkingDays.between(noon(18).toInstant(), tenDaysAgo.toInstant()), 3));
	}

	private void move(UUID id, String move, int daysAgo) {
		this.jdbc.sql("""
				insert into application_move (application, move, phase, made_at, reason)
				values (:id, :move, 'draft', :at, '')
				""").param("id", id).param("move", move).param("at", noon(daysAgo)).update();
	}

	private OffsetDateTime noon(int daysAgo) {
		return LocalDate.now(this.clock).minusDays(daysAgo).atTime(12, 0).atOffset(ZoneOffset.UTC);
	}

	private String mails(UUID id) {
		return this.jdbc.sql("select coalesce(string_agg(kind, ',' order by id), '') from mail where about = :about")
			.param("about", "submission/" + id)
			.query(String.class)
			.single();
	}

	private UUID asked(int days) {
		return this.transactions.execute((transaction) -> {
			var id = this.submissions.begin(Applying.KIND, this.forms.current("cities-programme"), Language.ENGLISH);
			this.jdbc.sql("""
					insert into application (id, programme, tier, called, country, phase, since)
					values (:id, 'cities-programme', 'core', 'Geneva', 'CH', 'changes-requested', now())
					""").param("id", id).update();
			this.contributors.add(id, "ana@example.org", "Ana", Capacity.OWNER, Set.of(), Language.ENGLISH);
			this.jdbc.sql("""
					insert into person (email, email_key, name, language, created_at)
					values ('r@example.org', 'r@example.org', 'R', 'en', now()) on conflict do nothing
					""").update();
			var person = this.jdbc.sql("select min(id) from person").query(Long.class).single();
			this.requests.ask(id, person, LocalDate.now(this.clock).plusDays(days), Map.of());
			return id;
		});
	}

}
