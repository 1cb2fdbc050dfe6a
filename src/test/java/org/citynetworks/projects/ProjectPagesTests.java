package org.citynetworks.projects;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.commitment.Participants;
import org.citynetworks.history.State;
import org.citynetworks.participants.Evidence;
import org.citynetworks.project.AnswerNaming;
import org.citynetworks.project.TrialProjects;
import org.citynetworks.shared.Language;
import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

@ServerTest
@Transactional
class ProjectPagesTests {

	private static final String SUBJECT = "project/cool-roofs";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Participants participants;

	@Autowired
	private AnswerNaming answer;

	@Autowired
	private Statements statements;

	@Autowired
	@Qualifier("projectsAsEvidence")
	private Evidence evidence;

	@Autowired
	private JdbcClient jdbc;

	private MockMvcTester site;

	private TrialProjects trial;

	private Person ana;

	@BeforeEach
	void projects() {
		this.site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class))
					.apply(springSecurity())
					.build());
		this.trial = new TrialProjects(this.context);
		this.trial.participants();
		this.ana = As.somebody(this.people, Grant.on("participant/" + TrialProjects.GENEVA, Role.TEAM_MEMBER));
		this.trial.published(SUBJECT, TrialProjects.state("Cool roofs", "wanted", "A bank", "wanted_theme.8.value",
				"climate-action", "budget", "to-100000", "begins", "2026-05-01"), this.ana.id());
		this.trial.published("project/fair-markets",
				TrialProjects.state("Fair markets", "city.9.participant", TrialProjects.NAIROBI, "area.2.value",
						"labour", "sdg.3.value", "8", "stage", "ended", "partner.4.called", "Utu NGO",
						"partner.4.sector", "civil-society"),
				this.ana.id());
	}

	@Test
	void theListIsNarrowedFromEachSideWithCounts() {
		var before = this.statements.count();
		assertThat(page("/projects")).contains("2 projects", "Cool roofs", "Fair markets", "13 Climate action");
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(4);
		assertThat(page("/projects?sdg=8")).contains("One project", "Fair markets").doesNotContain("Cool roofs");
		assertThat(page("/projects?area=environment&country=ch")).contains("One project", "Cool roofs");
		assertThat(page("/projects?country=ch&stage=late")).contains("2 projects", "late");
		assertThat(page("/projects?country=ch&area=labour&stage=middle")).contains("No project answers to all of this");
		assertThat(page("/projects?stage=nonsense")).contains("2 projects", "nonsense");
		assertThat(page("/fr/projects?stage=ended")).contains("Un projet", "Terminé", "Fair markets");
	}

	@Test
	void theSameIsThereAsData() {
		assertThat(page("/projects.csv?sdg=13")).contains("cool-roofs,Cool roofs", "ETH Zürich")
			.doesNotContain("Fair markets");
		assertThat(page("/projects.json")).contains("\"looking_for_partners\"");
		assertThat(ask("/projects.csv?stage=nonsense")).hasStatus(400);
	}

	@Test
	void thePageOfAProjectSaysAllOfIt() {
		var before = this.statements.count();
		assertThat(page("/projects/cool-roofs")).contains("Cooler homes", "200 roofs", "ETH Zürich",
				"University or research", "Looking for partners", "A bank", "Half-way", "10,000 to 100,000 US dollars",
				"1 May 2026", "/participants/geneva-trial");
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(8);
		assertThat(page("/fr/projects/cool-roofs")).contains("Université ou recherche", "À mi-parcours");
		assertThat(page("/projects/cool-roofs/history")).contains("New project");
		assertThat(ask("/projects/no-such")).hasStatus(404);
	}

	@Test
	void standsOnThePagesOfItsCitiesAndPartners() {
		assertThat(page("/participants/nairobi-trial")).doesNotContain("Fair markets", "Cool roofs");
		var before = this.statements.count();
		assertThat(page("/participants/geneva-trial")).contains("Fair markets", "Cool roofs");
		// Five features have a section on it, and each asks for its own
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(10);
		assertThat(page(ask("/cities/2660646").getResponse().getRedirectedUrl())).contains("Cool roofs",
				"Fair markets");
		assertThat(page("/organisations/eth-zurich")).contains("University or research", "Cool roofs")
			.doesNotContain("Fair markets");
		assertThat(page("/organisations/eth-zurich/history")).contains("ETH Zürich");
		assertThat(page("/sitemap-0.xml")).contains("/projects/cool-roofs", "/organisations/utu-ngo");
	}

	@Test
	void countsForTheReportOfEachOfItsCities() {
		var nairobi = this.participants.get(TrialProjects.NAIROBI);
		assertThat(this.evidence.of(nairobi, Language.ENGLISH)).isEmpty();
		this.answer.agree("fair-markets", TrialProjects.NAIROBI);
		assertThat(this.evidence.of(nairobi, Language.ENGLISH)).singleElement()
			.isEqualTo(new Evidence.Item("project/fair-markets", "Fair markets", "Roofs that stay cool",
					"/projects/fair-markets"));
		assertThat(this.evidence.of(this.participants.get(TrialProjects.GENEVA), Language.FRENCH)).hasSize(2);
	}

	@Test
	void aTeamThatOthersNameSaysWhetherItIsPart() {
		assertThat(page("/projects/fair-markets")).contains("named by Genève; not yet confirmed");
		assertThat(page("/fr/projects/fair-markets")).contains("participation annoncée par Genève");
		var own = "/my/participants/" + TrialProjects.NAIROBI + "/projects";
		assertThat(post(own + "/fair-markets/part", "do", "decline")).hasStatus(403);
		this.ana = As.somebody(this.people, Grant.on("participant/" + TrialProjects.NAIROBI, Role.TEAM_MEMBER));
		assertThat(page(own)).contains("Projects of others that name Nairobi", "Fair markets");
		assertThat(post(own + "/fair-markets/part", "do", "agree")).hasRedirectedUrl(own);
		assertThat(page("/participants/nairobi-trial")).contains("Fair markets");
		assertThat(page("/projects/fair-markets")).contains("Nairobi").doesNotContain("not yet confirmed");
		assertThat(page(own)).doesNotContain("that name Nairobi");
	}

	@Test
	void aTeamThatIsNotPartIsTakenOutAndTheHistorySaysWhy() {
		this.ana = As.somebody(this.people, Grant.on("participant/" + TrialProjects.NAIROBI, Role.TEAM_MEMBER));
		post("/my/participants/" + TrialProjects.NAIROBI + "/projects/fair-markets/part", "do", "decline");
		assertThat(page("/projects/fair-markets")).doesNotContain("Nairobi");
		assertThat(page("/projects/fair-markets/history"))
			.contains("Nairobi says that it is not part of this project.");
	}

	@Test
	void whatIsTakenAwaySaysWhy() {
		this.trial.ended(SUBJECT, 1, TrialProjects.state("Cool roofs"), "Never begun", this.ana.id());
		assertThat(ask("/projects/cool-roofs")).hasStatus(410);
		assertThat(text(ask("/projects/cool-roofs"))).contains("no longer published", "Never begun");
		assertThat(page("/projects")).doesNotContain("Cool roofs");
		assertThat(page("/participants/geneva-trial")).doesNotContain("Cool roofs");
	}

	@Test
	void aTeamBeginsOneAndFindsItAgain() {
		var own = "/my/participants/" + TrialProjects.GENEVA + "/projects";
		assertThat(page("/my")).contains(own);
		assertThat(text(post(own))).contains("Please say what the project is called");
		var draft = post(own, "title", "Night buses").getResponse().getRedirectedUrl();
		assertThat(post(own, "title", "Night buses").getResponse().getRedirectedUrl()).isEqualTo(draft);
		assertThat(page(own)).contains("Night buses", "Cool roofs");
		assertThat(page(draft)).contains("value=\"Night buses\"", "selected=\"selected\">Genève");
		assertThat(page(draft + "?check=yes")).contains("Say which goal it serves", "Name a partner",
				"href=\"#field-partner\"");
		assertThat(ask("/my/participants/" + TrialProjects.NAIROBI + "/projects")).hasStatus(403);
		assertThat(post("/my/participants/" + TrialProjects.NAIROBI + "/projects", "title", "So")).hasStatus(403);
	}

	@Test
	void aTeamWritesWhatCameOfItsProject() {
		var own = "/my/participants/" + TrialProjects.GENEVA + "/projects";
		var draft = post(own + "/cool-roofs/updates").getResponse().getRedirectedUrl();
		assertThat(draft).startsWith("/admin/drafts/");
		assertThat(page(draft)).contains("What happened");
		var tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(2).toString();
		var typed = post(draft, "title", "It will stand", "day", tomorrow, "text", "Soon", "do", "save").getResponse()
			.getRedirectedUrl();
		assertThat(page(typed + "?check=yes")).contains("It will stand", "this day is still to come");
		this.trial.published("update/one", update("First roofs", "2026-11-01"), this.ana.id());
		assertThat(page("/projects/cool-roofs")).contains("First roofs");
		var stranger = As.somebody(this.people, Grant.on("participant/" + TrialProjects.NAIROBI, Role.TEAM_MEMBER));
		this.ana = stranger;
		assertThat(ask("/admin/edit/update/one")).hasStatus(403);
		assertThat(post("/my/participants/nairobi-trial/projects/cool-roofs/updates")).hasStatus(403);
	}

	@Test
	void fiveHundredUpdatesStandOnPagesOfTwenty() {
		this.jdbc.sql("""
				insert into project_update (key, project, day, content)
				select 'u-' || lpad(n::text, 3, '0'), 'cool-roofs', date '2026-01-01' + n / 2, cast(:content as jsonb)
				from generate_series(1, 500) as n
				""").param("content", update("Roof", "2026-01-01").toJson()).update();
		var before = this.statements.count();
		assertThat(page("/projects/cool-roofs")).contains("All 500 entries");
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(8);
		var first = page("/projects/cool-roofs/updates");
		assertThat(first).contains("500 entries", "id=\"u-500\"").doesNotContain("id=\"u-480\"");
		assertThat(first.split("class=\"entry\"", -1)).hasSize(21);
		var next = first.replaceAll("(?s).*href=\"([^\"]*)\" rel=\"next\".*", "$1");
		assertThat(page(next)).contains("id=\"u-480\"").doesNotContain("id=\"u-481\"");
		assertThat(page("/projects/cool-roofs/updates?before=u-021")).doesNotContain("rel=\"next\"");
		assertThat(page("/projects/cool-roofs/updates?before=nothing")).contains("There is nothing earlier");
	}

	private static State update(String title, String day) {
		return State.of(Map.of("project", "cool-roofs", "day", day, "title", title, "text", "Done"));
	}

	private MvcTestResult ask(String address) {
		return this.site.get().uri(address).with(As.signedIn(this.ana)).with(ProjectPagesTests::asServed).exchange();
	}

	// A container gives the path to filters, the mock to the page alone
	private static MockHttpServletRequest asServed(MockHttpServletRequest request) {
		request.setServletPath(String.valueOf(request.getRequestURI()));
		request.setPathInfo(null);
		return request;
	}

	private String page(String address) {
		var answer = ask(address);
		assertThat(answer).as(address).hasStatusOk();
		return text(answer);
	}

	private static String text(MvcTestResult answer) {
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult post(String address, String... fields) {
		var request = this.site.post().uri(address).with(csrf()).with(As.signedIn(this.ana));
		for (var i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

}
