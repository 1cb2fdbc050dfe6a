package org.citynetworks.plan;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Mailbox;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.commitment.Join;
import org.citynetworks.commitment.Joining;
import org.citynetworks.commitment.Joining.TeamMember;
import org.citynetworks.form.Forms;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Outcome;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.privacy.DataSubject;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submissions;
import org.citynetworks.web.ServerTest;
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

/**
 * Geneva has joined a tier with a plan, after an application that speaks of it; all is
 * rolled back.
 */
@ServerTest
@Transactional
class PlanTests {

	private static final String PLAN = "plan/geneve";

	private static final String LIAISON = "lea@geneve.example";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Submissions submissions;

	@Autowired
	private Forms forms;

	@Autowired
	private Join join;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Publish publish;

	@Autowired
	private LateMilestones late;

	@Autowired
	private RemindOfMilestones reminders;

	@Autowired
	private DataOfLiaisons data;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private MockMvcTester site;

	private Person manager;

	private Person team;

	private LocalDate today;

	@BeforeEach
	void participant() {
		this.site = MockMvcTester.from(this.context, (builder) -> builder.apply(springSecurity()).build());
		this.today = LocalDate.now(this.clock);
		this.manager = As.somebody(this.people, Grant.everywhere(Role.REVIEWER));
		join("leading");
		this.team = As.somebody(this.people, Grant.on("participant/geneve", Role.TEAM_MEMBER));
	}

	@Test
	void whatTheApplicationSaidBeginsThePlan() {
		assertThat(this.revisions.latest(PLAN)).get().satisfies((first) -> {
			assertThat(first.kind()).isEqualTo(Kind.CREATED);
			assertThat(first.state().said("until")).isEqualTo(this.today.plusMonths(24).toString());
			assertThat(first.state().said("liaison_name")).isEqualTo("Léa");
			assertThat(first.state().said("liaison_mail")).isEqualTo(LIAISON);
			assertThat(first.state().said("idea")).isEqualTo("Cooler streets");
			assertThat(first.state().lines("diagnostic")).hasSize(1);
		});
		assertThat(page("/participants/geneve/plan"))
			.contains("Plan of Genève", "Cooler streets", "City Scan 2025", "Head of planning",
					"No milestone has been set yet")
			.doesNotContain("Léa", LIAISON);
		assertThat(page("/participants/geneve")).contains("/participants/geneve/plan", "Cooler streets")
			.doesNotContain("Léa", LIAISON);
	}

	@Test
	void aTierWithoutAPlanHasNone() {
		this.jdbc.sql("update participant set content = content || '{\"tier\": \"core\"}'").update();
		this.jdbc.sql("delete from plan").update();
		assertThat(this.site.get().uri("/participants/geneve/plan").exchange()).hasStatus(404);
		assertThat(own(this.team, "/my")).doesNotContain("/my/participants/geneve/plan");
		assertThat(own(this.team, "/my/participants/geneve/plan")).contains("Your tier, Core, has no plan");
	}

	@Test
	void theTeamAndWhoeverLooksAfterItEditAndPublishIt() {
		assertThat(own(this.team, "/admin/edit/" + PLAN)).contains("Milestones", "Only your team");
		change(this.team, "milestone.1.what", "Choose the roofs", "milestone.1.due", "2027-05-01", "milestone.1.state",
				"open", "note.2.day", "2026-11-22", "note.2.what", "Budget is short");
		assertThat(own(this.manager, "/admin/edit/" + PLAN)).contains("Budget is short", "Choose the roofs");
		var draft = this.drafts.begin(PLAN, Kind.EDITED, 2, state().with("idea", "Cooler roofs"), this.manager.id());
		assertThat(own(this.manager, "/admin/drafts/" + draft.id() + "/review")).contains("Publish now");
		var stranger = As.somebody(this.people, Grant.everywhere(Role.REVIEWER));
		assertThat(ask(stranger, "/admin/edit/" + PLAN)).hasStatus(403);
		assertThat(page("/participants/geneve/plan")).contains("Choose the roofs", "Open")
			.doesNotContain("Budget is short");
		assertThat(page("/plans/geneve/history")).contains("Choose the roofs")
			.doesNotContain("Budget is short", "Léa", LIAISON);
	}

	@Test
	void whatIsLateStandsOnTheDeskAndWithTheTeam() {
		change(this.team, "milestone.1.what", "Choose the roofs", "milestone.1.due", day(-40), "milestone.1.state",
				"open", "milestone.2.what", "Paint", "milestone.2.due", day(-3), "milestone.2.state", "done",
				"milestone.3.what", "Measure", "milestone.3.due", day(0), "milestone.3.state", "open", "begun",
				day(-60));
		assertThat(this.late.items()).singleElement().satisfies((item) -> {
			assertThat(item.title()).isEqualTo("Genève: Choose the roofs");
			assertThat(item.person()).isEqualTo(this.manager.id());
		});
		assertThat(own(this.team, "/my")).contains("One milestone is late");
		assertThat(own(this.team, "/my/participants/geneve/plan")).contains("Late by 40 days", "Reached");
		assertThat(page("/participants/geneve/plan")).contains("Late by 40 days");
		assertThat(page("/participants/geneve")).contains("1 of 3 milestones reached").doesNotContain("Late by");
		assertThat(own(this.manager, "/admin")).contains("Genève: Choose the roofs");
	}

	@Test
	void theTeamIsRemindedOfEachMilestoneBeforeAndAfterOnce() {
		change(this.team, "milestone.1.what", "Choose the roofs", "milestone.1.due", day(-40), "milestone.1.state",
				"open", "milestone.2.what", "Paint", "milestone.2.due", day(14), "milestone.2.state", "open",
				"milestone.3.what", "Measure", "milestone.3.due", day(15), "milestone.3.state", "open", "begun",
				day(-60));
		this.reminders.run();
		this.reminders.run();
		var mails = this.jdbc.sql("select kind || ' ' || text from mail where recipient = ? order by kind")
			.param(this.team.email())
			.query(String.class)
			.list();
		assertThat(mails).hasSize(2);
		assertThat(mails.get(0)).startsWith("plan.late").contains("Choose the roofs").doesNotContain("Paint");
		assertThat(mails.get(1)).startsWith("plan.soon").contains("Paint").doesNotContain("Measure");
		assertThat(new Mailbox(this.jdbc, this.team.email()).newest().html()).contains("/my/participants/geneve/plan");
	}

	@Test
	void whatCannotBeIsSaid() {
		var draft = this.drafts.begin(PLAN, Kind.EDITED, 1,
				state().with("until", "2020-01-01")
					.with("milestone.1",
							Map.of("what", "Paint", "due", "2020-01-01", "state", "open", "done_on", "2020-01-01")),
				this.team.id());
		assertThat(this.publish.mistakes(draft, State.NONE, draft.state())).extracting((mistake) -> mistake.message())
			.containsExactlyInAnyOrder("plan.mistake.until", "plan.mistake.due", "plan.mistake.done");
	}

	@Test
	void whoeverSpeaksForTheCityIsTakenOutAtTheirWish() {
		change(this.team, "idea", "Cooler roofs");
		var lea = new DataSubject(null, LIAISON);
		assertThat(this.data.of(lea)).singleElement()
			.satisfies((section) -> assertThat(section.rows()).extracting((row) -> row.value())
				.containsExactly("geneve · Léa · " + LIAISON));
		this.data.erase(lea);
		assertThat(this.data.of(lea)).isEmpty();
		assertThat(this.jdbc.sql("select state::text from revision where subject = 'plan/geneve'")
			.query(String.class)
			.list()).hasSize(2)
			.noneMatch((state) -> state.contains("Léa") || state.contains(LIAISON))
			.allMatch((state) -> state.contains("Head of planning"));
	}

	private String day(int days) {
		return this.today.plusDays(days).toString();
	}

	private void join(String tier) {
		var application = this.submissions.begin("application", this.forms.current("cities-programme-plan"),
				Language.ENGLISH);
		answer(application, "liaison", "name", "Léa");
		answer(application, "liaison", "role", "Head of planning");
		answer(application, "liaison", "mail", LIAISON);
		answer(application, "diagnostic", "which", "City Scan 2025");
		answer(application, "project", "title", "Cooler streets");
		this.join.join(new Joining("cities-programme", tier, "city/2660646", "Genève", new Country("CH"), null,
				List.of(), null, application, "CN-2026-000000-0", this.manager.id(),
				new TeamMember("owner@geneve.example", "Odile", Language.FRENCH)), this.manager.id());
	}

	private void answer(UUID application, String task, String question, String typed) {
		this.jdbc.sql("""
				insert into answer (submission, task, entry, question, typed, typed_at) values (?, ?, 1, ?, ?, now())
				""").params(application, task, question, typed).update();
	}

	private State state() {
		return this.revisions.latest(PLAN).orElseThrow().state();
	}

	private void change(Person person, String... texts) {
		var changed = new HashMap<>(state().texts());
		for (int i = 0; i < texts.length; i += 2) {
			changed.put(texts[i], texts[i + 1]);
		}
		var state = State.of(changed);
		var begun = this.drafts.begin(PLAN, Kind.EDITED, this.revisions.latest(PLAN).orElseThrow().number(), state,
				person.id());
		var draft = this.drafts.save(begun, state, "So", null);
		assertThat(this.publish.publish(draft.id(), draft.version(), person.id()))
			.isInstanceOf(Outcome.Published.class);
	}

	private MvcTestResult ask(Person person, String address) {
		return this.site.get().uri(address).with(As.signedIn(person)).exchange();
	}

	private String own(Person person, String address) {
		return text(ask(person, address));
	}

	private String page(String address) {
		return text(this.site.get().uri(address).exchange());
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
