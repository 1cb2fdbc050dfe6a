package org.citynetworks.standing;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.commitment.Participants;
import org.citynetworks.commitment.Standing;
import org.citynetworks.history.Amend;
import org.citynetworks.history.Revisions;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Token;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

@ServerTest
@Transactional
class TeamPagesTests {

	private static final String MINE = "/my/participants/trial-town";

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Participants participants;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Amend amend;

	@Autowired
	private WebApplicationContext context;

	private MockMvcTester site;

	private LocalDate today;

	private Person tom;

	private Person rita;

	@BeforeEach
	void people() {
		this.site = MockMvcTester.from(this.context, (builder) -> builder.apply(springSecurity()).build());
		this.today = Duty.day(this.clock.instant());
		this.tom = As.somebody(this.people, Grant.on(TrialParticipant.SUBJECT, Role.TEAM_MEMBER));
		this.rita = As.somebody(this.people, Grant.everywhere(Role.REVIEWER));
	}

	@Test
	void aTeamSeesItsDutiesAndNobodyElseDoes() {
		make(30);
		assertThat(get(this.tom, "/my")).contains(MINE + "/duties", "Active: report due in 30 days");
		assertThat(get(this.tom, MINE + "/duties")).contains("Duties of Trial Town", "Ask for more time",
				"measured against each commitment", "/participants/trial-town/badge.svg");
		assertThat(
				answer(As.somebody(this.people, Grant.on("participant/elsewhere", Role.TEAM_MEMBER)), MINE + "/duties"))
			.hasStatus(403);
		assertThat(answer(this.rita, MINE + "/duties")).hasStatus(403);
	}

	@Test
	void aTeamThatForeseesADelayHasMoreTime() {
		make(30);
		assertThat(text(post(this.tom, MINE + "/grace", " "))).contains("Write a few words.");
		assertThat(post(this.tom, MINE + "/grace", "Elections in May")).hasStatus3xxRedirection();
		assertThat(this.participants.get(TrialParticipant.SLUG).reporting().grace())
			.isEqualTo(this.today.plusDays(30 + 90));
		assertThat(this.revisions.latest(TrialParticipant.SUBJECT).orElseThrow().changedBy()).isEqualTo(this.tom.id());
		assertThat(get(this.tom, MINE + "/duties")).contains("More time was given for this report already");
		assertThat(get(this.tom, "/participants/trial-town")).contains("Asked for more time", "Elections in May");
		assertThat(mails()).isEqualTo("standing.grace");
		post(this.tom, MINE + "/grace", "Once more");
		assertThat(mails()).isEqualTo("standing.grace");
	}

	@Test
	void whoIsOverdueIsToldThatItIsTooLateForMoreTime() {
		make(-1, "standing", "non_communicating");
		assertThat(answer(this.tom, MINE + "/grace")).hasStatus3xxRedirection();
		post(this.tom, MINE + "/grace", "Sorry");
		assertThat(get(this.tom, MINE + "/duties")).contains("A report makes you active again at once");
		assertThat(this.participants.get(TrialParticipant.SLUG).reporting().grace()).isNull();
	}

	@Test
	void aTeamWithdrawsWithAReasonAndAfterAQuestion() {
		make(30);
		assertThat(get(this.tom, MINE + "/withdraw")).contains("Coming back takes a new application");
		post(this.tom, MINE + "/withdraw", "A new council");
		assertThat(this.participants.get(TrialParticipant.SLUG).standing()).isEqualTo(Standing.WITHDRAWN);
		assertThat(get(this.tom, "/participants/trial-town")).contains("Takes part no longer", "A new council");
		assertThat(get(this.tom, MINE + "/duties")).contains("/programme/apply").doesNotContain(MINE + "/withdraw");
		assertThat(mails()).isEqualTo("standing.withdrawn");
	}

	@Test
	void aTeamAnswersInPublicAndTheStaffCanHideIt() {
		make(-1, "standing", "non_communicating");
		this.jdbc.sql("""
				insert into participant_log (participant, at, event, tier, due)
				values ('trial-town', now(), 'non_communicating', 'core', :due)
				""").param("due", this.today.minusDays(1)).update();
		var event = this.jdbc.sql("select max(id) from participant_log").query(Long.class).single();
		var reply = MINE + "/replies/" + event;
		assertThat(get(this.tom, reply)).contains("Answer in public", "Non-communicating: no report had come by");
		post(this.tom, reply, "A flood");
		post(this.tom, reply, "A flood took our offices");
		assertThat(get(this.tom, "/participants/trial-town")).contains("A flood took our offices");
		var hide = "/admin/participants/trial-town/replies/" + event;
		assertThat(post(this.tom, hide, "No")).hasStatus(403);
		post(this.rita, hide, "It names a person");
		assertThat(get(this.tom, "/participants/trial-town")).contains("It names a person").doesNotContain("A flood");
		post(this.rita, hide + "/show", "");
		assertThat(get(this.tom, "/participants/trial-town")).contains("A flood took our offices");
		post(this.tom, reply + "/remove", "");
		assertThat(get(this.tom, "/participants/trial-town")).doesNotContain("A flood");
		assertThat(answer(this.tom, MINE + "/replies/999999999")).hasStatus(404);
	}

	@Test
	void whatTheStaffCorrectStandsInTheTimelineWithItsReason() {
		make(30, "standing", "delisted");
		this.amend.amend(TrialParticipant.SUBJECT, (state) -> state.with("standing", "active"),
				"The report had come by post", this.rita.id());
		assertThat(get(null, "/participants/trial-town")).contains("Set by the staff: Active",
				"The report had come by post");
	}

	@Test
	void theCalendarSaysUntilWhenAReportCanCome() throws IOException, ParserException {
		make(30, "called", "Saint-Étienne, ville; " + "é".repeat(80), "grace", this.today.plusDays(120).toString());
		var calendar = new CalendarBuilder().build(new StringReader(get(null, "/participants/trial-town/duties.ics")));
		calendar.validate();
		VEvent event = calendar.<VEvent>getComponents(Component.VEVENT).get(0);
		assertThat(Instant.from(event.getDateTimeStart().getDate())).isEqualTo(Duty.cutOff(this.today.plusDays(120)));
		assertThat(event.getSummary().getValue())
			.isEqualTo("Progress report due: Saint-Étienne, ville; " + "é".repeat(80));
		assertThat(event.getAlarms()).hasSize(3);
	}

	@Test
	void theBadgeSaysInWordsHowAParticipantStands() {
		make(-40, "standing", "non_communicating", "called", "Town <&> \"Quoted\"");
		var answer = answer(null, "/participants/trial-town/badge.svg");
		assertThat(answer).hasStatusOk().hasHeader("Cross-Origin-Resource-Policy", "cross-origin");
		assertThat(answer).hasContentType("image/svg+xml");
		assertThat(text(answer)).contains("Town &lt;&amp;&gt; &quot;Quoted&quot;",
				"Non-communicating: report overdue by 40 days");
	}

	private void make(int days, String... more) {
		TrialParticipant.make(this.jdbc, this.today.minusYears(2), this.today.plusDays(days), more);
	}

	private String mails() {
		return this.jdbc.sql("select coalesce(string_agg(kind, ' '), '') from mail where recipient = ?")
			.param(this.tom.email())
			.query(String.class)
			.single();
	}

	private String get(@Nullable Person somebody, String address) {
		var answer = answer(somebody, address);
		assertThat(answer).as(address).hasStatusOk();
		return text(answer);
	}

	private MvcTestResult answer(@Nullable Person somebody, String address) {
		var request = this.site.get().uri(address);
		return ((somebody != null) ? request.with(As.signedIn(somebody)) : request).exchange();
	}

	private MvcTestResult post(Person somebody, String address, String words) {
		return this.site.post()
			.uri(address)
			.with(As.signedIn(somebody))
			.with(Token.csrf())
			.param("words", words)
			.exchange();
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
