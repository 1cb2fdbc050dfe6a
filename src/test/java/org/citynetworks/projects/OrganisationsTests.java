package org.citynetworks.projects;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.history.State;
import org.citynetworks.organisation.Organisations;
import org.citynetworks.project.Project;
import org.citynetworks.project.Projects;
import org.citynetworks.project.TrialProjects;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

@ServerTest
@Transactional
class OrganisationsTests {

	private static final String TWO = "/admin/organisations/join?one=eth-zurich&other=eth-zurich-institute";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Organisations organisations;

	@Autowired
	private Projects projects;

	@Autowired
	private Statements statements;

	private MockMvcTester site;

	private TrialProjects trial;

	private Person editor;

	@BeforeEach
	void twoThatAreOne() {
		this.site = MockMvcTester.from(this.context, (builder) -> builder.apply(springSecurity()).build());
		this.trial = new TrialProjects(this.context);
		this.trial.participants();
		this.editor = As.somebody(this.people, Grant.everywhere(Role.EDITOR));
		this.trial.published("project/cool-roofs", TrialProjects.state("Cool roofs"), this.editor.id());
		this.trial.published("project/green-roofs",
				TrialProjects.state("Green roofs", "partner.4.called", "ETH Zürich Institute"), this.editor.id());
	}

	@Test
	void thoseThatAreAlikeAreFoundAndOthersChosenByHand() {
		assertThat(ask("/admin/organisations")).bodyText()
			.contains("Look at both: ETH Zürich, ETH Zürich Institute",
					"<option value=\"eth-zurich\">ETH Zürich</option>");
		assertThat(ask(TWO)).bodyText().contains("University or research · One project · /organisations/eth-zurich");
		assertThat(ask("/admin/organisations/join?one=eth-zurich&other=eth-zurich")).hasStatus(404);
		assertThat(this.site.get()
			.uri("/admin/organisations")
			.with(As.signedIn(As.somebody(this.people, Grant.on("participant/geneva-trial", Role.TEAM_MEMBER)))))
			.hasStatus(403);
	}

	@Test
	void theProjectsOfBothStandOnOnePageAndTheOldAddressLeadsThere() {
		assertThat(join("eth-zurich", "One institute of it")).hasRedirectedUrl("/organisations/eth-zurich");
		assertThat(this.projects.ofOrganisation("eth-zurich")).extracting(Project::title)
			.containsExactlyInAnyOrder("Cool roofs", "Green roofs");
		assertThat(ask("/organisations/eth-zurich")).bodyText().contains("2 projects");
		assertThat(ask("/organisations/eth-zurich-institute")).hasStatus(301)
			.hasRedirectedUrl("/organisations/eth-zurich");
		assertThat(this.organisations.byName("ETH Zurich institute"))
			.hasValueSatisfying((found) -> assertThat(found.slug()).isEqualTo("eth-zurich"));
		assertThat(ask("/organisations/eth-zurich/history")).bodyText()
			.contains("One institute of it", "ETH Zürich Institute");
		assertThat(ask("/admin/organisations")).bodyText().contains("No two have like names");
	}

	@Test
	void aTeamThatNamesTheOneThatWentFindsTheOneThatStayed() {
		join("eth-zurich", "One institute of it");
		this.trial.published("project/blue-roofs",
				TrialProjects.state("Blue roofs", "partner.4.called", "ETH Zürich Institute"), this.editor.id());
		assertThat(this.projects.ofOrganisation("eth-zurich")).hasSize(3);
	}

	@Test
	void withoutAChoiceOrAReasonNothingIsJoined() {
		assertThat(join("", "")).bodyText()
			.contains("Please choose which one stays.", "class=\"mistakes\"", "href=\"#stays\"", "href=\"#reason\"");
		assertThat(join("somebody-else", "So")).bodyText().contains("Please choose which one stays.");
		assertThat(this.organisations.names()).containsKeys("eth-zurich", "eth-zurich-institute");
	}

	@Test
	void oneThatIsRenamedKeepsItsAddressAndIsFoundByBothNames() {
		this.trial.edited("organisation/eth-zurich", 0,
				State.parse("{\"name\": \"Swiss Federal Institute\", \"sector\": \"university\"}"), this.editor.id());
		assertThat(this.organisations.byName("eth zurich").orElseThrow().name()).isEqualTo("Swiss Federal Institute");
		assertThat(this.organisations.byName("Swiss federal institute").orElseThrow().slug()).isEqualTo("eth-zurich");
		var before = this.statements.count();
		assertThat(ask("/organisations/eth-zurich")).bodyText().contains("Swiss Federal Institute", "Cool roofs");
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(8);
	}

	private MvcTestResult ask(String address) {
		return this.site.get().uri(address).with(As.signedIn(this.editor)).exchange();
	}

	private MvcTestResult join(String stays, String reason) {
		return this.site.post()
			.uri("/admin/organisations/join")
			.with(csrf())
			.with(As.signedIn(this.editor))
			.param("one", "eth-zurich")
			.param("other", "eth-zurich-institute")
			.param("stays", stays)
			.param("reason", reason)
			.exchange();
	}

}
