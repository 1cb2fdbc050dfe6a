package org.citynetworks;

import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;

import com.microsoft.playwright.Page;
import org.citynetworks.account.Person;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Revision;
import org.citynetworks.signin.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Follows the links of the back office as an administrator, and looks at a page of each
 * kind as people with poor sight, a small screen or another language would.
 */
@BrowserTest
class BackOfficeIT {

	private static final String LINKS = """
			[...document.querySelectorAll('main a[href], .signed-in a[href]')]
				.map(link => new URL(link.href, location.href))
				.filter(url => url.origin === location.origin)
				.map(url => url.pathname + url.search)""";

	/** What the links of no page of the back office lead to by themselves. */
	private static final List<String> BESIDES = List.of("/admin/networks/iclei/end", "/admin/networks/iclei/split",
			"/admin/networks/iclei/address", "/admin/networks/iclei/merge", "/admin/networks/iclei/merge/uclg",
			"/admin/cities/2660646/memberships", "/admin/edit/city/2660646", "/admin/edit/members/iclei",
			"/admin/restore/network/uclg/1");

	@Autowired
	ApplicationContext site;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	Entries entries;

	@Autowired
	Drafts drafts;

	@AfterEach
	void forget() {
		this.jdbc.sql("delete from draft").update();
		People.forget(this.jdbc);
	}

	@Test
	void everyPageOfTheBackOfficeCanBeUsed(Visitor visitor) {
		var page = visitor.page();
		var anna = new Administrators(this.site).signIn(visitor, page, "Anna");
		var draft = begin(anna, "network/iclei");
		var waiting = new ArrayDeque<>(List.of("/admin", "/my"));
		waiting.addAll(BESIDES);
		waiting.add("/admin/drafts/" + draft.id() + "/review");
		var seen = new LinkedHashSet<>(waiting);
		var kinds = new TreeSet<String>();
		while (!waiting.isEmpty()) {
			var address = waiting.remove();
			if (kinds.add(kind(address))) {
				look(page, address);
				links(page).stream().filter(BackOfficeIT::isBackOffice).filter(seen::add).forEach(waiting::add);
			}
		}
		System.out.printf("Looked at %d kinds of pages of the back office: %s%n", kinds.size(), kinds);
		assertThat(kinds).contains("/admin/drafts/*/review", "/admin/networks/*", "/admin/networks/*/members",
				"/admin/networks/*/merge/*", "/admin/restore/network/*", "/admin/people", "/admin/audit", "/admin/mail",
				"/my/data");
		assertThat(visitor.complaints()).isEmpty();
	}

	private Draft begin(Person person, String subject) {
		var now = this.entries.current(subject).orElseThrow();
		return this.drafts.begin(subject, Revision.Kind.EDITED, now.number(), now.state().with("name", "Another name"),
				person.id());
	}

	private static void look(Page page, String address) {
		assertThat(page.navigate(address).status()).as(address).isEqualTo(200);
		assertThat(page.url()).doesNotContain("/sign-in");
		assertThat(page.locator("h1").count()).as("headings of %s", address).isOne();
		Visitor.assertAccessible(page);
		Visitor.turnOffTheLight(page);
		Visitor.assertReadable(page);
		Visitor.takeASmallScreen(page);
		assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
			.as("%s at 320 pixels", address)
			.isEqualTo(true);
		Visitor.comeBack(page);
		var french = page.request().get("/fr" + address);
		assertThat(french.status()).as("/fr%s", address).isEqualTo(200);
		assertThat(french.text()).contains("lang=\"fr\"").doesNotContain("??");
	}

	@SuppressWarnings("unchecked")
	private static List<String> links(Page page) {
		return (List<String>) page.evaluate(LINKS);
	}

	// A mail as it was written is no page of the site
	private static boolean isBackOffice(String address) {
		return address.matches("/(admin|my)([/?].*)?") && !address.contains(".csv")
				&& !address.matches("/admin/mail/[^/]+/html");
	}

	/** What an address has in common with others: the page, but for what it is about. */
	private static String kind(String address) {
		return address.replaceFirst("(/(networks|cities|memberships|people|mail|drafts)/)(?!new)[^/?]+", "$1*")
			.replaceFirst("/merge/[^/?]+", "/merge/*")
			.replaceFirst("(/(edit|restore)/[a-z]+/)[^/?]+(/[0-9]+)?", "$1*")
			.replaceAll("=[^&]*", "=");
	}

}
