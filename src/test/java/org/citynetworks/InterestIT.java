package org.citynetworks;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.citynetworks.account.Grant;
import org.citynetworks.account.OpenSession;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.expression.Calls;
import org.citynetworks.form.Forms;
import org.citynetworks.form.Question;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The interest of a company reaches a city.
 */
@BrowserTest
class InterestIT {

	private static final String COMPANY = "Solar Ltd";

	@Autowired
	ApplicationContext site;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	PersonRepository people;

	@Autowired
	JdbcIndexedSessionRepository sessions;

	@Autowired
	Clock clock;

	@BeforeEach
	void mombasaTakesPart() {
		forget();
		this.jdbc
			.sql("""
					insert into participant (slug, programme, tier, since, content)
					values ('mombasa', 'cities-programme', 'core', date '2026-01-01', '{"programme": "cities-programme",
						"tier": "core", "called": "Mombasa", "country": "KE", "since": "2026-01-01", "report_due": "2028-01-01",
						"commitment.1.words": "We will", "commitment.1.goals": "7"}')
					""")
			.update();
	}

	@AfterEach
	void forget() {
		this.jdbc.sql("delete from submission where kind = 'expression'").update();
		this.jdbc.sql("delete from participant where slug = 'mombasa'").update();
		People.forget(this.jdbc);
	}

	@ParameterizedTest
	@EnumSource
	void aCompanySaysWhatItBringsAndACityWantsToBePutInTouch(Language language, Visitor visitor) {
		var ana = signedIn(visitor, language, Grant.on("participant/mombasa", Role.TEAM_MEMBER));
		var rita = signedIn(visitor, Language.ENGLISH, Grant.everywhere(Role.REVIEWER));
		var sol = new Office(this.site, visitor.page(), language, "sol-" + UUID.randomUUID() + "@example.org");
		send(sol);

		rita.go("/admin");
		rita.follow("matching.title");
		look(rita.page());
		rita.followTo(COMPANY);
		look(rita.page());
		rita.press("matching.put.go", "Mombasa");
		rita.reads(rita.say("matching.done.put"));

		ana.go("/my");
		ana.follow("matching.own");
		ana.reads(COMPANY);
		look(ana.page());
		ana.press("matching.answer.go");
		ana.reads(ana.say("matching.answer.missing"));
		ana.tick("matching.answer.yes");
		ana.press("matching.answer.go");
		ana.reads(sol.email());
		look(ana.page());

		sol.comeInFromTheMail("mail.expression.agreed.subject", "Mombasa");
		sol.reads(sol.say("expression.step.agreed", "Mombasa"));
		sol.hasMailsInOneLanguage(List.of("expression.begun", "expression.received", "expression.agreed"));
		look(sol.page());
		assertThat(visitor.complaints()).isEmpty();
	}

	private void send(Office sol) {
		sol.go("/private-sector");
		sol.page().locator("main a[href$='/express-interest/company']").click();
		sol.press("applying.email.go");
		sol.reads(sol.say("applying.email.missing"));
		look(sol.page());
		sol.type("account.email", sol.email());
		sol.press("applying.email.go");
		sol.isAt("applying.sent.title");
		look(sol.page());
		sol.comeInFromTheMail("mail.expression.begun.subject", title(sol));
		look(sol.page());
		var form = this.site.getBean(Forms.class).current("interest-of-a-company");
		form.tasks().forEach((task) -> {
			sol.followTo(task.title().in(sol.language()));
			task.questions().stream().filter(Question::required).forEach((question) -> answer(sol, question));
			sol.press("answering.save.complete");
		});
		sol.follow("answering.check.title");
		look(sol.page());
		sol.tick("answering.statement.text");
		sol.press("expression.send");
		sol.isAt("answering.sent.title");
	}

	private String title(Office reader) {
		return this.site.getBean(Calls.class).get("company").title().in(reader.language());
	}

	private static void answer(Office sol, Question question) {
		var label = question.label().in(sol.language());
		if (!question.choices().isEmpty()) {
			var last = question.choices().get(question.choices().size() - 1).label().in(sol.language());
			var choice = question.means().equals("interest.goals")
					? question.choices().get(6).label().in(sol.language()) : last;
			sol.page()
				.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(label))
				.getByLabel(choice, new Locator.GetByLabelOptions().setExact(true))
				.check();
			return;
		}
		sol.page().locator("#answer-" + question.code()).fill(switch (question.code()) {
			case "called" -> COMPANY;
			case "countries" -> "Kenya";
			case "mail" -> sol.email();
			default -> "Roofs";
		});
	}

	private Office signedIn(Visitor visitor, Language language, Grant grant) {
		var person = new Person(UUID.randomUUID() + "@example.org", "Ana", language, Instant.EPOCH);
		person.grant(Set.of(grant));
		var page = visitor.page();
		visitor.hold(page, new OpenSession(this.sessions, this.clock).of(this.people.save(person), true));
		return new Office(this.site, page, language, person.email());
	}

	@ParameterizedTest
	@ValueSource(strings = { "/city-partnerships", "/fr/private-sector", "/articles/city-partnerships-steps" })
	void everybodyCanReadWhatThereIs(String address, Visitor visitor) {
		var page = visitor.page();
		page.navigate(address);
		look(page);
		assertThat(visitor.complaints()).isEmpty();
	}

	private static void look(Page page) {
		Visitor.assertAccessible(page);
		Visitor.turnOffTheLight(page);
		Visitor.assertReadable(page);
		Visitor.takeASmallScreen(page);
		assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(page.url()).isEqualTo(true);
		Visitor.comeBack(page);
	}

}
