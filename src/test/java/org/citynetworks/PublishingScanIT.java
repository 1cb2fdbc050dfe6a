package org.citynetworks;

import java.time.Clock;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.citynetworks.account.OpenSession;
import org.citynetworks.cache.DataVersion;
import org.citynetworks.result.TrialResults;
import org.citynetworks.round.TrialRounds;
import org.citynetworks.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.transaction.support.TransactionOperations;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever coordinates a closed round looks at its result, publishes two areas of it, and
 * sees what everybody reads.
 */
@BrowserTest
class PublishingScanIT {

	@Autowired
	ApplicationContext site;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	JdbcIndexedSessionRepository sessions;

	@Autowired
	Clock clock;

	private TrialRounds town;

	@BeforeEach
	void aTown() {
		this.town = TrialRounds.make(this.site);
	}

	@AfterEach
	void nothingStays() {
		this.jdbc.sql("delete from scan_result").update();
		this.town.remove();
		this.site.getBean(TransactionOperations.class)
			.executeWithoutResult((status) -> this.site.getBean(DataVersion.class).raise("directory"));
	}

	@ParameterizedTest
	@EnumSource
	void aCoordinatorPublishesTwoAreas(Language language, Visitor visitor) {
		var round = TrialResults.closed(this.site, this.town, "city-scan", "full", 4);
		var person = this.town.member();
		var office = new Office(this.site, visitor.page(), language, person.email());
		visitor.hold(office.page(), new OpenSession(this.sessions, this.clock).of(person, true));
		office.go(round.path() + "/result");
		office.isAt("result.own", round.title());
		look(office.page());
		office.page().locator("[name=area][value=governance]").first().uncheck();
		office.press("result.publish");
		office.follow("result.public.see");
		office.reads("Scanning Town");
		var governance = round.instrument().areas().get(2).title().in(language);
		assertThat(office.page().locator("main")).not().containsText(governance);
		assertThat(office.page().getByRole(AriaRole.IMG, new GetByRoleOptions().setName("Scanning Town"))).isVisible();
		office.page().locator("summary").first().click();
		look(office.page());
		Visitor.turnOffTheLight(office.page());
		Visitor.assertAccessible(office.page());
		office.go(round.path() + "/result/help");
		look(office.page());
		assertThat(visitor.complaints()).isEmpty();
	}

	private static void look(Page page) {
		Visitor.assertAccessible(page);
		Visitor.takeASmallScreen(page);
		assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(page.url())
			.isTrue();
		Visitor.comeBack(page);
	}

}
