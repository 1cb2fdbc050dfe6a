package org.citynetworks.project;

import java.util.List;
import java.util.Map;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Mailbox;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.organisation.Organisations;
import org.citynetworks.project.Project.City;
import org.citynetworks.project.Project.Named;
import org.citynetworks.project.Project.Partner;
import org.citynetworks.shared.Country;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

@ServerTest
@Transactional
class ProjectEditingTests {

	private static final String SUBJECT = "project/cool-roofs";

	private static final Named NAMED = new Named(new City(TrialProjects.NAIROBI, "Nairobi", new Country("KE")),
			"Genève");

	@Autowired
	private ApplicationContext context;

	@Autowired
	private Projects projects;

	@Autowired
	private Organisations organisations;

	@Autowired
	private AnswerNaming answer;

	@Autowired
	private Revisions revisions;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Publish publish;

	@Autowired
	private Drafts drafts;

	@Autowired
	private DatesBeforeJoining dates;

	@Autowired
	private PersonRepository people;

	private TrialProjects trial;

	private Person ana;

	@BeforeEach
	void participants() {
		this.trial = new TrialProjects(this.context);
		this.trial.participants();
		this.ana = As.somebody(this.people, Grant.on("participant/" + TrialProjects.GENEVA, Role.TEAM_MEMBER));
	}

	@Test
	void isPublishedWithItsCitiesAndPartners() {
		this.trial.published(SUBJECT, TrialProjects.state("Cool roofs", "city.9.participant", TrialProjects.NAIROBI),
				this.ana.id());
		assertThat(this.projects.get("cool-roofs")).satisfies((one) -> {
			assertThat(one.cities()).containsExactly(new City(TrialProjects.GENEVA, "Genève", new Country("CH")));
			assertThat(one.named()).containsExactly(NAMED);
			assertThat(one.partners()).containsExactly(new Partner("eth-zurich", "ETH Zürich", "university", ""));
			assertThat(one.goals()).containsExactly(13);
		});
		assertThat(this.projects.ofParticipant(TrialProjects.GENEVA)).hasSize(1);
		assertThat(this.projects.ofPlace("city/2660646")).hasSize(1);
	}

	@Test
	void anotherCityThatIsNamedIsAskedOnceAndStandsInItWhenItAgrees() {
		var lee = As.somebody(this.people, Grant.on("participant/" + TrialProjects.NAIROBI, Role.TEAM_MEMBER));
		var mailbox = new Mailbox(this.jdbc, lee.email());
		this.trial.published(SUBJECT, both("Cool roofs"), this.ana.id());
		assertThat(mailbox.newest().subject()).contains("Is Nairobi part of this project?");
		assertThat(mailbox.newest().text()).contains("The team of Genève", "“Cool roofs”", "/projects/cool-roofs",
				"/my/participants/nairobi-trial/projects");
		this.trial.edited(SUBJECT, 1, both("Cooler roofs"), this.ana.id());
		assertThat(mailbox.size()).isEqualTo(1);
		assertThat(this.projects.ofPlace("city/184745")).isEmpty();
		assertThat(this.projects.naming(TrialProjects.NAIROBI)).hasSize(1);
		this.answer.agree("cool-roofs", TrialProjects.NAIROBI);
		assertThat(this.projects.ofPlace("city/184745")).hasSize(1);
		assertThat(this.projects.get("cool-roofs").named()).isEmpty();
		this.answer.decline("cool-roofs", TrialProjects.NAIROBI, "No", lee.id());
		assertThat(this.projects.get("cool-roofs").cities()).hasSize(2);
	}

	@Test
	void oneThatIsNotPartOfItIsTakenOutWithTheReasonAndAskedAgainWhenItIsNamedAgain() {
		this.trial.published(SUBJECT, both("Cool roofs"), this.ana.id());
		this.answer.decline("cool-roofs", TrialProjects.NAIROBI, "Not ours", this.ana.id());
		assertThat(this.projects.get("cool-roofs").named()).isEmpty();
		assertThat(this.revisions.latest(SUBJECT)).hasValueSatisfying((revision) -> {
			assertThat(revision.number()).isEqualTo(2);
			assertThat(revision.reason()).isEqualTo("Not ours");
			assertThat(ProjectEditing.cities(revision.state())).containsExactly(TrialProjects.GENEVA);
		});
		this.trial.edited(SUBJECT, 2, both("Cool roofs"), this.ana.id());
		assertThat(this.projects.get("cool-roofs").named()).containsExactly(NAMED);
	}

	@Test
	void whoeverPublishesForACityAgreesForItAndStaffForNone() {
		var lee = As.somebody(this.people, Grant.on("participant/" + TrialProjects.NAIROBI, Role.TEAM_MEMBER));
		this.trial.published(SUBJECT, both("Cool roofs"), this.ana.id());
		this.trial.edited(SUBJECT, 1, both("Cooler roofs"), lee.id());
		assertThat(this.projects.get("cool-roofs").cities()).hasSize(2);
		var editor = As.somebody(this.people, Grant.everywhere(Role.EDITOR));
		this.trial.published("project/green-roofs", both("Green roofs"), editor.id());
		assertThat(this.projects.get("green-roofs")).satisfies((one) -> {
			assertThat(one.cities()).isEmpty();
			assertThat(one.named()).extracting(Named::by).containsExactly("", "");
		});
	}

	private static State both(String title) {
		return TrialProjects.state(title, "city.9.participant", TrialProjects.NAIROBI);
	}

	@Test
	void whatIsMissingIsSaidFieldByField() {
		assertThat(mistakes(State.of(Map.of("title", "Cool roofs")))).extracting(Mistake::path)
			.containsExactlyInAnyOrder("summary", "aim", "outcomes", "stage", "city", "area", "sdg", "partner");
	}

	@Test
	void aPartnerThatIsTheCityItselfIsNone() {
		for (var name : List.of("Genève", "City of Geneva", "Ville de Genève", "GENF")) {
			assertThat(mistakes(TrialProjects.state("Cool roofs", "partner.4.called", name)))
				.extracting(Mistake::path, Mistake::message)
				.contains(tuple("partner.4.called", "project.mistake.itself"));
		}
		assertThat(mistakes(TrialProjects.state("Cool roofs", "partner.4.called", "Nairobi"))).isEmpty();
	}

	@Test
	void aPartnerThatIsKnownIsFoundAgainWhateverItsAccents() {
		this.trial.published(SUBJECT, TrialProjects.state("Cool roofs"), this.ana.id());
		var again = TrialProjects.state("Green roofs", "partner.4.called", "eth  zurich", "partner.4.sector", "");
		assertThat(mistakes(again)).isEmpty();
		this.trial.published("project/green-roofs", again, this.ana.id());
		assertThat(this.projects.ofOrganisation("eth-zurich")).hasSize(2);
		assertThat(this.organisations.get("eth-zurich").name()).isEqualTo("ETH Zürich");
	}

	@Test
	void ofANewPartnerItIsAskedWhatItIs() {
		assertThat(mistakes(TrialProjects.state("Cool roofs", "partner.4.sector", "")))
			.extracting(Mistake::path, Mistake::message)
			.containsExactly(tuple("partner.4.sector", "project.mistake.sector"));
		assertThat(mistakes(TrialProjects.state("Cool roofs", "partner.4.called", "!?"))).extracting(Mistake::message)
			.contains("organisation.mistake.letters");
	}

	@Test
	void daysOutOfOrderAreSaid() {
		assertThat(mistakes(TrialProjects.state("Cool roofs", "begins", "2027-02-28", "ends", "2026-12-31")))
			.extracting(Mistake::path)
			.containsExactly("ends");
		assertThat(this.dates.about(SUBJECT, State.NONE, TrialProjects.state("Cool roofs", "begins", "2025-12-31")))
			.extracting(Mistake::arguments)
			.containsExactly(List.of("Genève"));
		assertThat(this.dates.about(SUBJECT, State.NONE, TrialProjects.state("Cool roofs", "begins", "2026-01-01")))
			.isEmpty();
	}

	@Test
	void anOrganisationThatStaffHaveTakenAwayDoesNotComeBackWithAProject() {
		this.trial.published(SUBJECT, TrialProjects.state("Cool roofs"), this.ana.id());
		this.trial.ended("organisation/eth-zurich", 0, State.of(Map.of("name", "ETH Zürich", "sector", "university")),
				"Spam", this.ana.id());
		this.trial.edited(SUBJECT, 1, TrialProjects.state("Cooler roofs"), this.ana.id());
		assertThat(this.organisations.byName("ETH Zürich")).isEmpty();
		assertThat(this.projects.get("cool-roofs").partners()).isEmpty();
	}

	private List<Mistake> mistakes(State state) {
		var draft = this.trial.draft(SUBJECT, state, this.ana.id());
		var found = this.publish.mistakes(draft, State.NONE, state);
		this.drafts.discard(draft);
		return found;
	}

}
