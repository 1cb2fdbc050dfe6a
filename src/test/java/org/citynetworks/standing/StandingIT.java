package org.citynetworks.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.citynetworks.BrowserTest;
import org.citynetworks.Visitor;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Mailbox;
import org.citynetworks.account.OpenSession;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.commitment.Participants;
import org.citynetworks.history.Histories;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A team whose report is late, and one that foresees it.
 */
@BrowserTest
class StandingIT {

	private static final String MINE = "/my/participants/trial-town/duties";

	@Autowired
	private ApplicationContext site;

	@Autowired
	private LookAtStandings look;

	@Autowired
	private ReceiveReport receive;

	@Autowired
	private Participants participants;

	@Autowired
	private PersonRepository people;

	@Autowired
	private FindByIndexNameSessionRepository<?> sessions;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private LocalDate today;

	private Page page;

	private Language language;

	@AfterEach
	void forget() {
		Histories.forget(this.site, TrialParticipant.SUBJECT);
		this.jdbc.sql("delete from participant_log").update();
		this.jdbc.sql("delete from standing_reminder").update();
		this.jdbc.sql("delete from mail").update();
		People.forget(this.jdbc);
	}

	@ParameterizedTest
	@EnumSource
	void aLateOneIsRemindedGoesNonCommunicatingAnswersAndComesBack(Language language, Visitor visitor) {
		var tom = team(language, visitor, 7);
		this.look.run();
		assertThat(new Mailbox(this.jdbc, tom.email()).newest().text()).contains(MINE);
		go("/my");
		follow("standing.duties");
		reads("standing.now.due", 7);
		Visitor.assertAccessible(this.page);

		this.jdbc
			.sql("update participant set content = content || jsonb_build_object('report_due', cast(:day as text))")
			.param("day", this.today.minusDays(1).toString())
			.update();
		this.look.run();
		assertThat(new Mailbox(this.jdbc, tom.email()).newest().kind()).isEqualTo("standing.non-communicating");
		go(MINE);
		reads("standing.now.overdue", 1);
		reads("standing.no.TOO_LATE");
		follow("standing.say.reply.title");
		this.page.getByLabel(say("standing.say.reply.words")).fill("A flood took our offices.");
		press("standing.say.reply.go");
		go("/participants/trial-town");
		reads("commitment.standing.non_communicating");
		assertThat(this.page.getByText("A flood took our offices.")).isVisible();
		Visitor.assertAccessible(this.page);

		this.transactions.executeWithoutResult((transaction) -> this.receive
			.receive(this.participants.get(TrialParticipant.SLUG), this.clock.instant()));
		go("/participants/trial-town");
		reads("standing.event.active");
		reads("standing.event.reported", say("standing.received", 1));
		assertThat(new Mailbox(this.jdbc, tom.email()).newest().kind()).isEqualTo("standing.active");
		assertThat(visitor.complaints()).isEmpty();
	}

	@ParameterizedTest
	@EnumSource
	void oneThatForeseesItAsksForMoreTime(Language language, Visitor visitor) {
		team(language, visitor, 7);
		go(MINE);
		follow("standing.say.grace.title");
		press("standing.say.grace.go");
		reads("standing.say.missing");
		Visitor.assertAccessible(this.page);
		this.page.getByLabel(say("standing.say.grace.words")).fill("Elections in May");
		press("standing.say.grace.go");
		reads("standing.given");
		reads("standing.no.ONCE");
		this.page.getByRole(AriaRole.IMG).evaluate("badge => badge.decode()");
		go("/participants/trial-town");
		assertThat(this.page.getByText("Elections in May")).isVisible();
		assertThat(visitor.complaints()).isEmpty();
	}

	private Person team(Language language, Visitor visitor, int days) {
		this.language = language;
		this.today = Duty.day(this.clock.instant());
		TrialParticipant.make(this.jdbc, this.today.minusYears(2), this.today.plusDays(days));
		var tom = new Person("tom@trial-town.example.org", "Tom", language, this.clock.instant());
		tom.grant(Set.of(Grant.on(TrialParticipant.SUBJECT, Role.TEAM_MEMBER)));
		this.people.save(tom);
		this.page = visitor.page();
		visitor.hold(this.page, new OpenSession(this.sessions, this.clock).of(tom, true));
		return tom;
	}

	private String say(String message, Object... parts) {
		return this.site.getMessage(message, parts, this.language.locale());
	}

	private void go(String address) {
		this.page.navigate(this.language.prefix() + address);
	}

	private void reads(String message, Object... parts) {
		assertThat(this.page.getByText(say(message, parts)).first()).isVisible();
	}

	private void follow(String message) {
		this.page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(say(message)).setExact(true)).click();
	}

	private void press(String message) {
		this.page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(say(message)).setExact(true)).click();
	}

}
