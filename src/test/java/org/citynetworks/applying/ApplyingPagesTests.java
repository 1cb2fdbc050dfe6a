package org.citynetworks.applying;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.citynetworks.IntegrationTest;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Mailbox;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.Client;
import org.citynetworks.signin.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * From a tier to the mail that leads into an application, over HTTP.
 */
@IntegrationTest
class ApplyingPagesTests {

	private static final String GENEVA = "/programme/apply?city=2660646&tier=core";

	private static final Pattern KEY = Pattern.compile("name=\"key\" value=\"([^\"]+)\"");

	@Autowired
	PersonRepository people;

	@Autowired
	Clock clock;

	@Autowired
	JdbcClient jdbc;

	@LocalServerPort
	int port;

	private final String ana = "ana-" + UUID.randomUUID() + "@example.org";

	private Client client;

	@BeforeEach
	@AfterEach
	void nothingIsBegun() {
		this.jdbc.sql("delete from submission where kind = 'application'").update();
		this.jdbc.sql("delete from rate_limit").update();
		this.client = new Client(this.port);
	}

	private Mailbox mail(String address) {
		return new Mailbox(this.jdbc, address);
	}

	private int begun() {
		return this.jdbc.sql("select count(*) from application").query(Integer.class).single();
	}

	private String key() {
		var key = KEY.matcher(this.client.text());
		assertThat(key.find()).isTrue();
		return key.group(1);
	}

	private void begin(String address, String email) {
		this.client.get(address);
		this.client.post(address, "key", key(), "email", email, "name", "Ana");
	}

	@Test
	void theWayLeadsFromATierThroughACityToAMailAndTheTasks() {
		this.client.get("/programme/apply");
		assertThat(this.client.text()).contains("Core", "Leading", "Innovating");
		this.client.get("/programme/apply?tier=core&q=ville+de+Genf");
		this.client.get("/programme/apply?tier=core&q=Genf");
		assertThat(this.client.text()).contains("Which city or region applies?");
		begin(GENEVA, "nobody at nowhere");
		assertThat(this.client.text()).contains("This is not an e-mail address.", "nobody at nowhere");
		begin(GENEVA, this.ana);
		assertThat(this.client.address()).isEqualTo("/programme/apply/sent");
		assertThat(this.client.text()).contains(this.ana).doesNotContain("??");

		var letter = mail(this.ana).newest();
		assertThat(letter.subject()).isEqualTo("Go on with the application of Geneva");
		this.client.get(letter.link());
		this.client.post(letter.link() + "/enter", "code", letter.code());
		assertThat(this.client.address()).isEqualTo(letter.link());
		assertThat(this.client.text()).contains("Geneva: application for Core", "The letter");
		this.client.get(letter.link() + "/tasks/contacts");
		assertThat(this.client.text()).contains(this.ana);
	}

	@Test
	void aTierThatIsNotOpenSaysSoAndWhatThereIsInstead() {
		this.client.get(GENEVA);
		var key = key();
		open("core", "no");
		try {
			this.client.get(GENEVA);
			assertThat(this.client.text())
				.contains("This tier takes no applications at the moment.", "/programme/apply?tier=leading")
				.doesNotContain("/programme/apply?tier=core", "name=\"email\"");
			this.client.post(GENEVA, "key", key, "email", this.ana, "name", "Ana");
			assertThat(this.client.text()).contains("This tier takes no applications at the moment.");
			this.client.get("/programme/apply");
			assertThat(this.client.text()).contains("?tier=leading").doesNotContain("?tier=core");
			assertThat(begun()).isZero();
		}
		finally {
			open("core", "yes");
		}
	}

	private void open(String tier, String isOpen) {
		this.jdbc.sql("update tier set content = content || jsonb_build_object('open', :open) where slug = :tier")
			.param("open", isOpen)
			.param("tier", tier)
			.update();
	}

	@Test
	void whileAnotherOneIsOpenForThePlaceNobodyCanAppeal() {
		begin(GENEVA, this.ana);
		var letter = mail(this.ana).newest();
		this.client.get(letter.link());
		this.client.post(letter.link() + "/enter", "code", letter.code());
		notAccepted(Duration.ofDays(2000));
		begin(GENEVA, "other-" + this.ana);
		assertThat(begun()).isEqualTo(2);
		notAccepted(Duration.ZERO);
		var page = letter.link() + "/appeal";
		this.client.get(page);
		assertThat(this.client.text()).contains("Another application is open for the same place")
			.doesNotContain("name=\"reason\"");
		this.client.post(page, "reason", "The year was right");
		assertThat(this.client.address()).isEqualTo(page);
		this.jdbc.sql("update application set phase = 'withdrawn' where phase = 'draft'").update();
		this.client.get(page);
		this.client.post(page, "reason", "The year was right");
		assertThat(this.jdbc.sql("select phase from application order by id limit 1").query(String.class).single())
			.isEqualTo("appealed");
	}

	private void notAccepted(Duration before) {
		this.jdbc.sql("""
				update application set phase = 'not-accepted', since = :since
				where id = (select id from application order by id limit 1)
				""").param("since", this.clock.instant().minus(before).atOffset(ZoneOffset.UTC)).update();
	}

	@Test
	void inFrenchItIsTheSame() {
		this.client.get("/fr/programme/apply?tier=core&q=Gen%C3%A8ve");
		this.client.get("/fr" + GENEVA);
		assertThat(this.client.text()).contains("Où pouvons-nous vous écrire").doesNotContain("??");
		this.client.post("/fr" + GENEVA, "key", key(), "email", this.ana, "name", "");
		assertThat(this.client.address()).isEqualTo("/fr/programme/apply/sent");
		assertThat(mail(this.ana).newest().subject()).isEqualTo("Poursuivre la candidature de Genève");
	}

	@Test
	void whatIsTypedComesAlongWhenTheLanguageIsChanged() {
		this.client.get(GENEVA);
		this.client.post("/fr" + GENEVA, "key", key(), "email", "nobody at", "name", "Ana", "do", "save");
		assertThat(this.client.text()).contains("Où pouvons-nous", "nobody at", "value=\"Ana\"")
			.doesNotContain("class=\"mistakes\"");
	}

	@Test
	void aFormSentTwiceBeginsOnceAndWritesOnce() {
		this.client.get(GENEVA);
		var key = key();
		for (var time = 0; time < 2; time++) {
			this.client.post(GENEVA, "key", key, "email", this.ana, "name", "Ana");
			assertThat(this.client.address()).isEqualTo("/programme/apply/sent");
		}
		assertThat(begun()).isOne();
		assertThat(mail(this.ana).size()).isOne();
	}

	@Test
	void ofManyWhoBeginForACityAtOnceOneWinsAndTheOthersSeeThePage() throws Exception {
		var browsers = IntStream.range(0, 6).mapToObj((number) -> new Client(this.port)).toList();
		var pool = Executors.newFixedThreadPool(browsers.size());
		try {
			var sent = browsers.stream().map((browser) -> (Callable<String>) () -> {
				browser.get(GENEVA);
				browser.post(GENEVA, "key", UUID.randomUUID().toString(), "email", UUID.randomUUID() + "@example.org");
				return browser.status() + " " + browser.address();
			}).toList();
			var answers = new ArrayList<String>();
			for (var answer : pool.invokeAll(sent)) {
				answers.add(answer.get());
			}
			assertThat(answers).filteredOn("200 /programme/apply/sent"::equals).hasSize(1);
			assertThat(answers).filteredOn(("200 " + GENEVA)::equals).hasSize(5);
		}
		finally {
			pool.shutdown();
		}
		assertThat(begun()).isOne();
		this.client.get(GENEVA);
		assertThat(this.client.text()).contains("There is an application for Geneva already")
			.doesNotContain("@example.org");
	}

	@Test
	void whoeverIsInChargeIsAskedAndNobodyLearnsWhoThatIs() {
		begin(GENEVA, this.ana);
		var ben = "ben-" + UUID.randomUUID() + "@example.org";
		var answers = List.of(ben, this.ana.toUpperCase()).stream().map((email) -> {
			this.client.get(GENEVA);
			this.client.post("/programme/apply/ask?city=2660646&tier=core", "email", email, "name", "Ben");
			assertThat(this.client.address()).isEqualTo("/programme/apply/asked");
			return this.client.text();
		}).toList();
		assertThat(answers.get(0)).isEqualTo(answers.get(1));
		assertThat(mail(ben).size()).isZero();
		assertThat(mail(this.ana).size()).isEqualTo(3);
		assertThat(mail(this.ana).newest().kind()).isEqualTo("application.begun");
	}

	@Test
	void anotherOneNeedsAReason() {
		begin(GENEVA, this.ana);
		var other = "/programme/apply?city=2660646&other=yes&tier=core";
		begin(other, "ben@example.org");
		assertThat(this.client.text()).contains("Say why another application is needed.");
		this.client.post(other, "key", key(), "email", "ben@example.org", "reason", "Whoever began it has left us");
		assertThat(this.client.address()).isEqualTo("/programme/apply/sent");
		assertThat(begun()).isEqualTo(2);
	}

	@Test
	void aPlaceThatIsNotThereIsDescribed() {
		this.client.get("/programme/apply?tier=core&called=Neustadt+am+Nirgendwo");
		assertThat(this.client.text()).contains("The name and the country are both needed.");
		this.client.get("/programme/apply?tier=core&called=Geneva&country=ch");
		assertThat(this.client.text()).contains("Is it one of these?");
		var described = "/programme/apply?called=Neustadt+am+Nirgendwo&country=de&tier=core&website=https%3A%2F%2Fneustadt.example";
		begin(described, this.ana);
		assertThat(this.client.address()).isEqualTo("/programme/apply/sent");
		this.client.get("/programme/apply?called=neustadt+am+NIRGENDWO&country=de&tier=core");
		assertThat(this.client.text()).contains("There is an application for");
	}

	@Test
	void theTeamOfAParticipantMovesToAnotherTierAndNeedNotTypeWhatIsKnown() {
		begin(GENEVA, this.ana);
		var first = this.jdbc.sql("select id from application").query(UUID.class).single();
		this.jdbc.sql("""
				insert into answer (submission, task, entry, question, typed, typed_at)
				values (:id, 'commitments', 2, 'words', 'Every school is reached safely', now())
				""").param("id", first).update();
		this.jdbc.sql("""
				insert into submission_task (submission, task, completed)
				values (:id, 'contacts', true), (:id, 'council', true), (:id, 'commitments', true)
				""").param("id", first).update();
		this.jdbc.sql("update application set phase = 'accepted'").update();
		takesPart("active");
		var tom = new Person("tom@example.org", "Tom", Language.ENGLISH, this.clock.instant());
		tom.grant(Set.of(Grant.on("participant/geneva-of-tests", Role.TEAM_MEMBER)));
		this.people.save(tom);
		try {
			var leading = "/programme/apply?city=2660646&tier=leading";
			this.client.get(leading);
			assertThat(this.client.text()).contains("Geneva takes part already", "Move to the tier Leading");
			ask(leading, "stranger@example.org");
			assertThat(mail("tom@example.org").newest().kind()).isEqualTo("application.team-asked");
			assertThat(begun()).isOne();
			ask(leading, "tom@example.org");
			var letter = mail("tom@example.org").newest();
			assertThat(letter.kind()).isEqualTo("application.begun");
			this.client.get(letter.link());
			this.client.post(letter.link() + "/enter", "code", letter.code());
			assertThat(this.jdbc.sql("""
					select task from submission_task where completed and submission <> ? order by task
					""").param(first).query(String.class).list()).as("the commitments lack a target")
				.containsExactly("contacts", "council");
			this.client.get(letter.link() + "/tasks/commitments/2");
			assertThat(this.client.text()).contains("Every school is reached safely");
			assertThat(this.jdbc.sql("select participant from application where tier = 'leading'")
				.query(String.class)
				.single()).isEqualTo("geneva-of-tests");
		}
		finally {
			People.forget(this.jdbc);
			this.jdbc.sql("delete from participant where slug = 'geneva-of-tests'").update();
		}
	}

	@Test
	void aPlaceThatTakesPartNoLongerAppliesAnew() {
		takesPart("delisted");
		try {
			this.client.get(GENEVA);
			assertThat(this.client.text()).contains("was taken off the list", "a new letter of commitment",
					"/participants/geneva-of-tests");
			begin(GENEVA, this.ana);
			assertThat(this.client.address()).isEqualTo("/programme/apply/sent");
		}
		finally {
			this.jdbc.sql("delete from participant where slug = 'geneva-of-tests'").update();
		}
	}

	private void takesPart(String standing) {
		this.jdbc
			.sql("""
					insert into participant (slug, programme, tier, place, since, content)
					values ('geneva-of-tests', 'cities-programme', 'core', 'city/2660646', '2026-01-01', cast(:content as jsonb))
					""")
			.param("content", """
					{"programme": "cities-programme", "tier": "core", "place": "city/2660646", "called": "Geneva",
					"country": "CH", "since": "2026-01-01", "report_due": "2028-01-01",
					"standing": "%s"}""".formatted(standing))
			.update();
	}

	private void ask(String address, String email) {
		this.client.get(address);
		this.client.post(address.replace("/apply", "/apply/ask"), "key", key(), "email", email, "name", "");
		assertThat(this.client.address()).isEqualTo("/programme/apply/asked");
	}

	@Test
	void theMailCanBeSentToAnotherAddressUntilSomebodyCameIn() {
		begin(GENEVA, this.ana);
		var first = mail(this.ana).newest();
		var other = "other-" + this.ana;
		this.client.post("/programme/apply/sent", "email", other);
		assertThat(this.client.text()).contains(other);
		var second = mail(other).newest();
		this.client.get(first.link());
		this.client.post(first.link() + "/enter", "code", first.code());
		assertThat(this.client.text()).contains("This code does not work here");
		this.client.post(second.link() + "/enter", "code", second.code());
		assertThat(this.client.text()).contains("Geneva: application for Core");
		this.client.get("/programme/apply/sent");
		assertThat(this.client.text()).doesNotContain(other);
	}

}
