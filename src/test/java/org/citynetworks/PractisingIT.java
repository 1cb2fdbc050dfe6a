package org.citynetworks;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;

import com.microsoft.playwright.Page;
import org.citynetworks.account.Grant;
import org.citynetworks.account.OpenSession;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.cache.DataVersion;
import org.citynetworks.history.Histories;
import org.citynetworks.practice.TrialPractices;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.transaction.support.TransactionOperations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A city publishes what it has tried, and another one that tries it, too, is put in touch
 * with it.
 */
@BrowserTest
class PractisingIT {

	private static final Map<String, String> WORDS = Map.of("summary", "Roofs painted white", "tried",
			"We painted them", "evidence", "Two degrees cooler", "cost", "Nine euros a roof", "wrong",
			"The paint peeled", "contact", "Office for climate", "contact_mail", "climate@office.example");

	@Autowired
	ApplicationContext site;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PersonRepository people;

	@Autowired
	FindByIndexNameSessionRepository<? extends Session> sessions;

	@Autowired
	Clock clock;

	@BeforeEach
	void geneva() {
		TrialPractices.participant(this.jdbc, "geneva", "Genève", "CH", "city/2660646", "innovating");
		changed();
	}

	@AfterEach
	void forget() {
		Histories.forget(this.site, "practice/cool-roofs");
		for (var table : Set.of("inquiry", "adoption", "participant")) {
			this.jdbc.sql("delete from " + table).update();
		}
		changed();
		People.forget(this.jdbc);
	}

	private void changed() {
		this.site.getBean(TransactionOperations.class)
			.executeWithoutResult((status) -> this.site.getBean(DataVersion.class).raise("directory"));
	}

	@ParameterizedTest
	@EnumSource
	void aPracticeIsPublishedAndAnotherCityAsksAboutIt(Language language, Visitor visitor) {
		var tess = new Office(this.site, visitor.page(), language, "tess@example.org");
		signIn(tess, visitor);
		publish(tess);
		var lee = new Office(this.site, visitor.page(), language, "lee@example.org");
		ask(lee);
		answer(tess);
		assertThat(lee.mail().text()).contains("climate@office.example", "Come and see");
		assertThat(tess.mail().text()).contains("lee@example.org");
		lee.go("/practices/cool-roofs");
		lee.reads("Leeds");
		look(lee.page());
		assertThat(visitor.complaints()).isEmpty();
	}

	private void signIn(Office tess, Visitor visitor) {
		var person = new Person(tess.email(), "Tess", tess.language(), Instant.EPOCH);
		person.grant(Set.of(Grant.on("participant/geneva", Role.TEAM_MEMBER)));
		visitor.hold(tess.page(), new OpenSession(this.sessions, this.clock).of(this.people.save(person), true));
	}

	private static void publish(Office tess) {
		tess.go("/my");
		tess.follow("practice.own");
		tess.isAt("practice.own");
		look(tess.page());
		tess.type("practice.called", "Cool roofs");
		tess.press("practice.new.begin");
		WORDS.forEach((field, text) -> tess.page().locator("[name=" + field + "]").fill(text));
		add(tess.page(), "theme", "climate-action");
		add(tess.page(), "sdg", "13");
		look(tess.page());
		tess.press("editing.review");
		tess.press("editing.how.now");
		tess.isAt("editing.published", "Cool roofs");
		tess.follow("editing.published.page");
		tess.reads("The paint peeled");
		tess.reads(tess.say("practice.adopters.none"));
		assertThat(tess.page().locator("main")).not().containsText("climate@office.example");
	}

	private static void add(Page page, String field, String term) {
		var line = page.locator("#field-" + field + " details.new");
		line.locator("summary").first().click();
		line.locator("select").first().selectOption(term);
	}

	private static void ask(Office lee) {
		lee.go("/practices?theme=climate-action");
		lee.followTo("Cool roofs");
		lee.follow("practice.ask");
		lee.isAt("inquiry.ask.title", "Genève");
		lee.press("inquiry.go.link");
		lee.reads(lee.say("inquiry.note.missing"));
		look(lee.page());
		lee.type("inquiry.note", "Which paint?");
		lee.tick("inquiry.trying");
		lee.tick("inquiry.named");
		lee.type("inquiry.called", "Leeds");
		lee.type("account.email", lee.email());
		lee.press("inquiry.go.link");
		lee.isAt("inquiry.sent.title");
		look(lee.page());
		var letter = lee.mail();
		lee.page().navigate("about:blank");
		lee.page().navigate(letter.link() + "#" + letter.code());
		look(lee.page());
		lee.press("inquiry.link.go");
		lee.isAt("inquiry.standing.title", "Genève");
		look(lee.page());
	}

	private static void answer(Office tess) {
		tess.go("/my");
		tess.follow("inquiry.questions");
		look(tess.page());
		tess.followTo("Leeds");
		tess.reads("Which paint?");
		look(tess.page());
		tess.page().locator("[name=reply]").fill("Come and see");
		tess.press("inquiry.agree");
		tess.reads(tess.say("inquiry.answered.agreed", "lee@example.org"));
	}

	private static void look(Page page) {
		Visitor.assertAccessible(page);
		Visitor.takeASmallScreen(page);
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(page.url())
			.isTrue();
		Visitor.comeBack(page);
	}

}
