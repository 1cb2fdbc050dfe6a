package org.citynetworks.standing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What everybody reads of how participants stand.
 */
@ServerTest
@Transactional
class StandingPagesTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private Statements statements;

	@Autowired
	private WebApplicationContext context;

	private MockMvcTester site;

	private LocalDate today;

	@BeforeEach
	void site() {
		this.site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class)).build());
		this.today = Duty.day(this.clock.instant());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "active,30,Active,report due in 30 days,rapport attendu dans 30 jours",
					"active,1,Active,report due tomorrow,rapport attendu demain",
					"active,0,Active,\"report due today, until 23:00 UTC\",rapport attendu aujourd’hui",
					"non_communicating,-1,Non-communicating,report overdue by one day,rapport en retard d’un jour",
					"non_communicating,-40,Non-communicating,report overdue by 40 days,rapport en retard de 40 jours",
					"delisted,-400,Delisted,\"taken off the list, because no report came\",radié",
					"withdrawn,40,Withdrawn,has withdrawn from the programme,retiré" })
	void wordsSayHowAParticipantStands(String standing, int days, String called, String english, String french) {
		make(days, "standing", standing);
		for (var address : new String[] { "/participants", "/participants/trial-town" }) {
			assertThat(page(address)).contains(">" + called + "<", english);
			assertThat(french(address)).contains(french);
		}
	}

	@Test
	void aReportInGraceIsNotCalledOverdue() {
		make(-40, "grace", this.today.plusDays(50).toString());
		assertThat(page("/participants/trial-town")).contains("report may be late until").doesNotContain("overdue");
	}

	@Test
	void theRegisterIsFilteredByStandingAndCountsWhoTakesPart() {
		make(-800, "standing", "delisted");
		assertThat(page("/participants?standing=delisted")).contains("Trial Town", "No participant",
				"After them, one that takes part no longer");
		assertThat(page("/participants?standing=active")).contains("so it was left out");
		assertThat(page("/participants.csv")).contains("standing,standing_label,report_due,grace,last_report",
				"delisted,Delisted,");
	}

	@Test
	void theTimelineSaysWhatTheRulesAndPeopleDid() {
		make(-40, "standing", "non_communicating");
		this.jdbc.sql("""
				insert into participant_log (participant, at, event, tier, due, grace, rules, revision) values
					('trial-town', '2024-01-01 12:00Z', 'reported', 'core', '2023-12-30', null, 1, null),
					('trial-town', '2026-01-01 23:00Z', 'non_communicating', 'core', '2026-01-01', null, 2, null)
				""").update();
		var event = this.jdbc.sql("select max(id) from participant_log").query(Long.class).single();
		this.jdbc.sql(
				"insert into standing_reply (event_id, words, written_at) values (?, 'A flood took the <offices>', now())")
			.param(event)
			.update();
		assertThat(page("/participants/trial-town")).contains("Progress report received 2 days late",
				"Non-communicating: no report had come by 1 January 2026", "By the rules of the programme, revision 2",
				"What Trial Town says to it", "A flood took the &lt;offices&gt;");
		this.jdbc.sql("update standing_reply set hidden = 'It names a person'").update();
		assertThat(page("/participants/trial-town")).contains("for this reason: It names a person")
			.doesNotContain("A flood");
		var before = this.statements.count();
		page("/participants/trial-town");
		// Five features have a section on it, and each asks for its own
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(9);
	}

	private void make(int days, String... more) {
		TrialParticipant.make(this.jdbc, this.today.minusYears(3), this.today.plusDays(days), more);
	}

	private String page(String address) {
		return text(this.site.get().uri(address).exchange());
	}

	private String french(String address) {
		return text(this.site.get().uri("/fr" + address).with((request) -> {
			// A container gives the path to filters, the mock to the page alone
			request.setServletPath(String.valueOf(request.getRequestURI()));
			return request;
		}).exchange());
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
