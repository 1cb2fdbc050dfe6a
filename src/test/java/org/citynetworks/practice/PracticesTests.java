package org.citynetworks.practice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.commitment.Participants;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Publish;
import org.citynetworks.history.State;
import org.citynetworks.participants.Evidence;
import org.citynetworks.shared.Language;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * The practices of a large city, Geneva, and of a small one, Carouge; all is rolled back.
 */
@ServerTest
@Transactional
class PracticesTests {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Participants participants;

	@Autowired
	private List<Evidence> evidence;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Publish publish;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	private MockMvcTester site;

	private Person team;

	@BeforeEach
	void participants() {
		this.site = MockMvcTester.from(this.context, (builder) -> builder.apply(springSecurity()).build());
		TrialPractices.participant(this.jdbc, "geneva", "Genève", "CH", "city/2660646", "innovating");
		TrialPractices.participant(this.jdbc, "nairobi", "Nairobi", "KE", "city/184745", "innovating");
		TrialPractices.participant(this.jdbc, "porto", "Porto", "PT", "city/2735943", "core");
		this.team = As.somebody(this.people, Grant.on("participant/geneva", Role.TEAM_MEMBER),
				Grant.on("participant/nairobi", Role.TEAM_MEMBER), Grant.on("participant/porto", Role.TEAM_MEMBER));
	}

	@Test
	void aTeamBeginsOneThatWaitsUntilEverythingIsSaid() {
		var answer = this.site.post()
			.uri("/my/participants/geneva/practices")
			.param("called", "Cool roofs")
			.with(csrf())
			.with(As.signedIn(this.team))
			.exchange();
		assertThat(answer).hasStatus3xxRedirection();
		var draft = this.drafts.of(this.team.id()).get(0);
		assertThat(draft.subject()).isEqualTo("practice/cool-roofs");
		assertThat(this.publish.mistakes(draft, State.NONE, draft.state())).extracting(Mistake::path)
			.contains("summary", "tried", "evidence", "cost", "wrong", "contact", "theme", "sdg");
		assertThat(own("/my/participants/geneva/practices")).contains("Not published yet", "Cool roofs");
		assertThat(own("/admin/drafts/" + draft.id())).contains("What went wrong", "What you would do differently");
		assertThat(page("/practices")).contains("No city has published a practice here yet");
	}

	@Test
	void aTierThatPublishesNoneSaysSo() {
		assertThat(own("/my/participants/porto/practices")).contains("Your tier, Core, does not publish practices")
			.doesNotContain("<form class=\"form\"");
		assertThat(own("/my")).contains("/my/participants/geneva/practices")
			.doesNotContain("/my/participants/porto/practices");
		var draft = TrialPractices.begin(this.context, this.team.id(), TrialPractices.whole("porto", "Trams"));
		assertThat(this.publish.mistakes(draft, State.NONE, draft.state())).extracting(Mistake::message)
			.containsExactly("practice.mistake.tier");
		assertThat(own("/admin/drafts/" + draft.id() + "?check=yes"))
			.contains("The tier of this participant does not publish practices");
	}

	@Test
	void onlyTheTeamBeginsOne() {
		var stranger = As.somebody(this.people, Grant.on("participant/porto", Role.TEAM_MEMBER));
		assertThat(ask(stranger, "/my/participants/geneva/practices")).hasStatus(403);
	}

	@Test
	void everybodyReadsWhatWasPublished() {
		publish("geneva", "Cool roofs", "partner.3.who", "University of Geneva", "partner.3.did", "measured",
				"proof.4.link", "https://roofs.example/study", "proof.4.about", "The study", "spoken.5.value", "fr");
		assertThat(page("/practices/cool-roofs"))
			.contains("Cool roofs", "Two degrees cooler", "The paint peeled", "University of Geneva",
					"href=\"https://roofs.example/study\"", "The study", "French", "Climate action",
					"/participants/geneva", "No other city has said here yet")
			.doesNotContain("climate@office.example");
		assertThat(page("/participants/geneva")).contains("What it has tried", "/practices/cool-roofs");
		assertThat(page("/practices/cool-roofs/history")).contains("New practice")
			.doesNotContain("climate@office.example");
		assertThat(page("/search?q=cool+roofs")).contains("/practices/cool-roofs");
		assertThat(this.evidence.stream()
			.flatMap((one) -> one.of(this.participants.get("geneva"), Language.ENGLISH).stream()))
			.extracting(Evidence.Item::subject)
			.contains("practice/cool-roofs");
	}

	@Test
	void theAddressOfAnOfficeIsShownWhereItsCityWantsThat() {
		publish("geneva", "Cool roofs", "contact_shown", "yes");
		assertThat(page("/practices/cool-roofs")).contains("mailto:climate@office.example");
	}

	@Test
	void practicesAreFoundByThemeGoalSizeRegionAndWords() {
		publish("geneva", "Cool roofs");
		publish("nairobi", "River parks", "theme.1.value", "health", "sdg.2.value", "3", "summary",
				"Parks along the river");
		assertThat(page("/practices")).contains("2 practices");
		assertThat(found("theme=health")).containsExactly("/practices/river-parks");
		assertThat(found("sdg=13")).containsExactly("/practices/cool-roofs");
		assertThat(found("region=africa")).containsExactly("/practices/river-parks");
		assertThat(found("size=from-1000000")).containsExactly("/practices/river-parks");
		assertThat(found("size=50000-250000")).containsExactly("/practices/cool-roofs");
		assertThat(found("q=roof")).containsExactly("/practices/cool-roofs");
		assertThat(page("/practices?theme=housing")).contains("so it was left out", "2 practices");
		assertThat(page("/practices?theme=health&region=europe")).contains("No practice answers to all of this");
		assertThat(page("/practices.csv?sdg=13")).contains("cool-roofs,Cool roofs,en", "The paint peeled")
			.doesNotContain("climate@office.example", "river-parks");
		assertThat(this.site.get().uri("/practices.csv?theme=housing").exchange()).hasStatus(400);
	}

	@Test
	void theListAndAPageTakeFewStatements() {
		publish("geneva", "Cool roofs");
		page("/practices?q=roof");
		var before = this.statements.count();
		page("/practices?q=roof&sdg=13");
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(4);
		before = this.statements.count();
		page("/practices/cool-roofs");
		assertThat(this.statements.count() - before).isLessThanOrEqualTo(8);
	}

	@Test
	void aPracticeGoesWithItsParticipant() {
		publish("geneva", "Cool roofs");
		this.jdbc.sql("delete from participant where slug = 'geneva'").update();
		assertThat(this.site.get().uri("/practices/cool-roofs").exchange()).hasStatus(404);
		assertThat(page("/practices")).doesNotContain("cool-roofs");
	}

	private void publish(String participant, String called, String... more) {
		TrialPractices.publish(this.context, this.team.id(), participant, called, more);
	}

	private List<String> found(String query) {
		return Pattern.compile("<h3><a[^>]* href=\"(/practices/[^\"]+)\"")
			.matcher(page("/practices?" + query))
			.results()
			.map((result) -> result.group(1))
			.toList();
	}

	private MvcTestResult ask(Person person, String address) {
		return this.site.get().uri(address).with(As.signedIn(person)).exchange();
	}

	private String own(String address) {
		return text(ask(this.team, address));
	}

	private String page(String address) {
		return text(this.site.get().uri(address).exchange());
	}

	private static String text(MvcTestResult answer) {
		assertThat(answer).hasStatusOk();
		return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
