package org.citynetworks.matching;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

import org.citynetworks.IntegrationTest;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Mailbox;
import org.citynetworks.account.OpenSession;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An expression of interest from the public page to a participant, over HTTP.
 */
@IntegrationTest
class InterestsTests {

	private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

	@Autowired
	PersonRepository people;

	@Autowired
	JdbcIndexedSessionRepository sessions;

	@Autowired
	Clock clock;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	private final String run = UUID.randomUUID().toString();

	private final String sol = "sol-" + this.run + "@example.org";

	private Person rita;

	private Person ana;

	@BeforeEach
	void people() {
		forget();
		this.rita = person("Rita", Grant.everywhere(Role.REVIEWER));
		this.ana = person("Ana", Grant.on("participant/mombasa", Role.TEAM_MEMBER));
		participant("mombasa", "KE", "11, 7");
		participant("graz", "AT", "4");
	}

	@AfterEach
	void forget() {
		this.jdbc.sql("delete from submission where kind = 'expression'").update();
		this.jdbc.sql("delete from participant where slug in ('mombasa', 'graz')").update();
		this.jdbc.sql("delete from rate_limit").update();
		if (this.rita != null) {
			for (var person : List.of(this.rita, this.ana)) {
				this.jdbc.sql("delete from spring_session where principal_name = ?")
					.param(Long.toString(person.id()))
					.update();
				this.jdbc.sql("delete from person where id = ?").param(person.id()).update();
			}
		}
	}

	private Person person(String name, Grant grant) {
		var person = new Person(name + "-" + this.run + "@example.org", name, Language.ENGLISH, Instant.EPOCH);
		person.grant(Set.of(grant));
		return this.people.save(person);
	}

	private void participant(String slug, String country, String goals) {
		this.jdbc
			.sql("""
					insert into participant (slug, programme, tier, since, content)
					select :slug, 'cities-programme', 'core', date '2026-01-01',
						jsonb_build_object('programme', 'cities-programme', 'tier', 'core', 'called', initcap(:slug), 'country',
							:country, 'since', '2026-01-01', 'report_due', '2028-01-01', 'commitment.1.words', 'We will',
							'commitment.1.goals', :goals)
					""")
			.param("slug", slug)
			.param("country", country)
			.param("goals", goals)
			.update();
	}

	private Client client(Person person) {
		var client = new Client(this.port);
		client.hold("session", new OpenSession(this.sessions, this.clock).of(person, true));
		return client;
	}

	private Mailbox mail(String address) {
		return new Mailbox(this.jdbc, address);
	}

	/** Begins one, comes in by the mail, and has answered all. */
	private Client filledIn(String exclusions) {
		var client = new Client(this.port);
		client.get("/express-interest/company");
		client.post("/express-interest/company", "key", key(client), "email", this.sol, "name", "Sol");
		var letter = mail(this.sol).newest();
		client.get(letter.link());
		client.post(letter.link() + "/enter", "code", letter.code());
		var tasks = letter.link() + "/tasks/";
		client.post(tasks + "organisation", "do", "complete", "answer.called", "Solar Ltd", "answer.sector", "company");
		client.post(tasks + "offer", "do", "complete", "answer.offer", "Roofs", "answer.countries", "Kenya, Tanzanie",
				"answer.goals", "7", "answer.themes", "energy-transition");
		client.post(tasks + "care", "do", "complete", "answer.exclusions", exclusions, "answer.conflicts", "none");
		client.get(tasks + "contacts");
		assertThat(client.text()).contains(this.sol, "value=\"Sol\"");
		client.post(tasks + "contacts", "do", "complete", "answer.name", "Sol", "answer.mail", this.sol);
		client.get(letter.link() + "/check");
		return client;
	}

	private static String key(Client client) {
		var key = KEY.matcher(client.text());
		assertThat(key.find()).isTrue();
		return key.group(1);
	}

	private String sent() {
		var client = filledIn("none");
		assertThat(client.text()).contains("Solar Ltd", "It binds you to nothing").doesNotContain("??");
		client.post(client.address(), "statement", "yes");
		assertThat(client.address()).endsWith("/sent");
		return mail(this.sol).newest().link();
	}

	private String id(String link) {
		return link.substring(link.lastIndexOf('/') + 1);
	}

	@Test
	void aCompanyReachesACityThatAnswersAndBothHear() {
		var link = sent();
		assertThat(mail(this.sol).newest().kind()).isEqualTo("expression.received");
		var staff = client(this.rita);
		staff.get("/admin");
		assertThat(staff.text()).contains("See to an expression of interest", "Solar Ltd");
		staff.get("/admin/interests/" + id(link));
		assertThat(staff.text())
			.contains("Roofs", "In a country that they name: Kenya",
					"Committed to the same goals: 7 Affordable and clean energy", "Put it to Mombasa")
			.doesNotContain("Put it to Graz", "Look at this first", "??");
		staff.post("/admin/interests/" + id(link) + "/put", "participant", "graz");
		assertThat(staff.text()).contains("nobody acts for the participant");
		staff.post("/admin/interests/" + id(link) + "/put", "participant", "mombasa", "text", "They know roofs");
		staff.post("/admin/interests/" + id(link) + "/put", "participant", "mombasa");
		assertThat(mail(this.ana.email()).size()).isEqualTo(1);
		assertThat(mail(this.ana.email()).newest().text()).contains("They know roofs",
				"/my/participants/mombasa/interests");

		var team = client(this.ana);
		team.get("/my");
		assertThat(team.text()).contains("/my/participants/mombasa/interests", "One waits for your answer");
		team.get("/my/participants/mombasa/interests");
		assertThat(team.text()).contains("Solar Ltd", "Roofs", "Yes, put us in touch").doesNotContain(this.sol, "??");
		var answer = Pattern.compile("action=\"(/my/participants/mombasa/interests/[^\"]+)\"").matcher(team.text());
		assertThat(answer.find()).isTrue();
		team.post(answer.group(1), "answer", "no");
		assertThat(team.text()).contains("Say in a sentence why not");
		team.post(answer.group(1), "answer", "yes", "words", "Come by in May");
		assertThat(team.text()).contains("Your answer is on its way", this.sol);
		team.post(answer.group(1), "answer", "no", "words", "After all not");
		assertThat(team.text()).contains("It was answered already");

		var heard = mail(this.sol).newest();
		assertThat(heard.kind()).isEqualTo("expression.agreed");
		assertThat(heard.text()).contains("Mombasa", "Come by in May", this.ana.email());
		assertThat(mail(this.ana.email()).newest().text()).contains(this.sol);
		staff.post("/admin/interests/" + id(link) + "/close", "text", "You are in touch.");
		assertThat(mail(this.sol).newest().text()).contains("You are in touch.");
		var company = new Client(this.port);
		company.get(heard.link());
		company.post(heard.link() + "/enter", "code", heard.code());
		assertThat(company.text()).contains("You are in touch.", "Mombasa would like to be put in touch")
			.doesNotContain("??");
	}

	@Test
	void aNoReachesTheCompanyWithItsReasonAndGivesNoAddressAway() {
		var link = sent();
		var staff = client(this.rita);
		staff.get("/admin/interests/" + id(link));
		staff.post("/admin/interests/" + id(link) + "/put", "participant", "mombasa");
		var team = client(this.ana);
		team.get("/my/participants/mombasa/interests");
		var answer = Pattern.compile("action=\"(/my/participants/mombasa/interests/[^\"]+)\"").matcher(team.text());
		assertThat(answer.find()).isTrue();
		team.post(answer.group(1), "answer", "no", "words", "We have roofs enough");
		assertThat(team.text()).doesNotContain(this.sol);
		assertThat(mail(this.sol).newest().text()).contains("Mombasa", "We have roofs enough")
			.doesNotContain(this.ana.email(), "??");
		assertThat(mail(this.ana.email()).newest().text()).contains("We have roofs enough")
			.doesNotContain(this.sol, "??");
	}

	@Test
	void nothingOfItIsPublicAndOnlyItsTeamAnswersForAParticipant() {
		var link = sent();
		client(this.rita).get("/admin/interests");
		var eve = client(this.ana);
		eve.get("/admin/interests/" + id(link));
		assertThat(eve.status()).isEqualTo(403);
		eve.get("/my/participants/graz/interests");
		assertThat(eve.status()).isEqualTo(403);
		var nobody = new Client(this.port);
		for (var page : List.of("/private-sector", "/participants/mombasa", "/search?q=Solar", "/changes")) {
			nobody.get(page);
			assertThat(nobody.text()).as(page).doesNotContain("Solar Ltd");
		}
	}

	@Test
	void whoTicksAnExclusionIsToldBeforeAndStaffSeeItFirst() {
		var client = filledIn("tobacco");
		assertThat(client.text()).contains("keeps a body away from the UN Global Compact");
		client.post(client.address(), "statement", "yes");
		var staff = client(this.rita);
		staff.get("/admin/interests/" + id(mail(this.sol).newest().link()));
		assertThat(staff.text()).contains("Look at this first", "Put it to nobody", "It produces tobacco");
	}

	@Test
	void aFormThatIsSentTwiceBeginsOneAndAWrongAddressNone() {
		var client = new Client(this.port);
		client.get("/fr/express-interest/city-partnership");
		var key = key(client);
		client.post("/fr/express-interest/city-partnership", "key", key, "email", "nobody at nowhere");
		assertThat(client.text()).contains("nobody at nowhere").doesNotContain("??");
		client.post("/fr/express-interest/city-partnership", "key", key, "email", this.sol);
		client.get("/fr/express-interest/city-partnership");
		client.post("/fr/express-interest/city-partnership", "key", key, "email", this.sol);
		assertThat(client.address()).isEqualTo("/fr/express-interest/city-partnership/sent");
		assertThat(mail(this.sol).size()).isEqualTo(1);
		assertThat(mail(this.sol).newest().subject())
			.isEqualTo("Poursuivre votre manifestation d’intérêt\u00a0: Manifestation d’intérêt d’une ville");
	}

	@Test
	void aNewKindBeginsWithItsTitleAndIsNotOpenYet() {
		this.rita.grant(Set.of(Grant.everywhere(Role.EDITOR)));
		this.people.save(this.rita);
		var editor = client(this.rita);
		editor.get("/admin/programmes/new/call");
		assertThat(editor.text()).contains("New kind of expression of interest").doesNotContain("??");
		editor.post("/admin/programmes/new/call", "name", "Scholars " + this.run);
		assertThat(editor.address()).startsWith("/admin/drafts/");
		assertThat(editor.text()).contains("Scholars " + this.run, "Can be put to participants").doesNotContain("??");
		editor.get("/admin/programmes");
		assertThat(editor.text()).contains("Asked by: city-partnership<", "Asked by: company<").doesNotContain("??");
		editor.get("/admin/articles");
		assertThat(editor.text()).contains("New article", "melbourne-model").doesNotContain("??");
		editor.get("/admin/edit/article/melbourne-model");
		assertThat(editor.text()).contains("Twelve pilot cities").doesNotContain("??");
		this.jdbc.sql("delete from presence where person_id = ?").param(this.rita.id()).update();
		this.jdbc.sql("delete from draft where person_id = ?").param(this.rita.id()).update();
	}

	@Test
	void whatIsNotOpenTakesNothingIn() {
		open("no");
		try {
			var client = new Client(this.port);
			client.get("/express-interest/company");
			assertThat(client.text()).contains("Nothing new is taken in here").doesNotContain("name=\"email\"");
			client.post("/express-interest/company", "key", UUID.randomUUID().toString(), "email", this.sol);
			assertThat(mail(this.sol).size()).isZero();
		}
		finally {
			open("yes");
		}
	}

	private void open(String isOpen) {
		this.jdbc.sql("update call set content = content || jsonb_build_object('open', :open) where slug = 'company'")
			.param("open", isOpen)
			.update();
	}

}
