package org.citynetworks;

import java.util.UUID;

import com.microsoft.playwright.Page;
import org.citynetworks.commitment.TrialProgramme;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/**
 * A city says that it is interested, is invited, and finds its application begun; without
 * scripts.
 */
@BrowserTest
class ExpressionIT {

	private static final String CITY = "Geneva";

	@Autowired
	ApplicationContext site;

	@Autowired
	JdbcClient jdbc;

	@BeforeEach
	void aTierAsksForAnExpressionOfInterest() {
		TrialProgramme.make(this.jdbc);
		TrialProgramme.askFirst(this.jdbc);
	}

	@AfterEach
	void forget() {
		this.jdbc.sql("delete from submission where kind = 'application'").update();
		this.jdbc.sql("delete from programme where slug = ?").param(TrialProgramme.SLUG).update();
		this.jdbc.sql("delete from form where key in (?, ?)")
			.params(TrialProgramme.FORM, TrialProgramme.SHORT_FORM)
			.update();
		People.forget(this.jdbc);
	}

	@Test
	void aCityIsInvitedAndFindsItsApplicationBegun(Visitor visitor) {
		var ana = office(visitor.withoutScripts(), "ana");
		ana.go("/programme/tiers/trial-first");
		ana.reads(ana.say("tiers.first"));
		ana.follow("tiers.start.first");
		ana.isAt("applying.city.title");
		// The names of all cities need not be read
		ana.go("/programme/apply?tier=trial-first&city=2660646");
		ana.reads(ana.say("tiers.first"));
		ana.type("account.email", ana.email());
		ana.press("applying.email.go");
		ana.comeInFromTheMail("mail.application.begun.subject.expression", CITY);
		ana.isAt("application.title.expression", CITY, "Trial first");
		ana.followTo("Your city");
		ana.page().getByLabel("Website").fill("https://geneva.example");
		ana.press("answering.save.complete");
		ana.followTo("What you would do");
		ana.page().getByLabel("In a few words").fill("Fewer cars in the old town");
		ana.press("answering.save.complete");
		ana.follow("answering.check.title");
		ana.tick("answering.statement.text");
		ana.press("application.send.expression");
		ana.isAt("answering.sent.title");
		ana.follow("answering.sent.standing");
		ana.reads(ana.say("application.waiting.expression"));

		invite(office(visitor.withoutScripts(), "rita"), visitor);
		ana.comeInFromTheMail("mail.application.invited.subject", CITY);
		ana.isAt("application.title", CITY, "Trial first");
		ana.followTo("Who signs");
		assertThat(ana.page().getByLabel("Website of the city")).hasValue("https://geneva.example");
		var seen = visitor.page();
		seen.navigate("/programme/tiers/trial-first/questions");
		Visitor.assertAccessible(seen);
	}

	private void invite(Office rita, Visitor visitor) {
		new Administrators(this.site).signIn(visitor, rita.page(), "Rita");
		rita.go("/admin/applications");
		rita.reads(rita.say("review.stage.expression"));
		rita.followTo(CITY);
		rita.tick("review.conflict.free");
		rita.press("review.conflict.go");
		rita.press("review.takeUp");
		rita.tick("review.outcome.invite");
		rita.press("review.decide");
		rita.reads(rita.say("review.answer.released"));
		rita.reads(rita.say("review.phase.invited"));
	}

	private Office office(Page page, String name) {
		return new Office(this.site, page, Language.ENGLISH, name + "-" + UUID.randomUUID() + "@example.org");
	}

}
