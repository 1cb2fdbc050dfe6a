package org.citynetworks.editing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.microsoft.playwright.Page;
import org.citynetworks.BrowserTest;
import org.citynetworks.Visitor;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.Role;
import org.citynetworks.history.State;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Opens every page on which an entry is shown that is made of naughty texts alone, and
 * counts what was run that is not ours: nothing.
 */
@BrowserTest
class NaughtyTextIT {

	private static final String COUNTING = """
			window.ran = [];
			for (const name of ['alert', 'confirm', 'prompt']) {
				window[name] = (text) => window.ran.push(name + ' ' + text);
			}""";

	/** What could run, now or when somebody touches it. */
	private static final String FOREIGN = """
			() => window.ran
				.concat([...document.scripts].filter(script => script.type !== 'application/ld+json' && !script.src.startsWith(location.origin + '/js/')).map(script => script.outerHTML))
				.concat([...document.querySelectorAll('iframe, object, embed, base, meta[http-equiv]')].map(element => element.outerHTML))
				.concat([...document.querySelectorAll('*')].filter(element => element.getAttributeNames().some(name => name.startsWith('on')))
					.map(element => element.outerHTML))
				.concat([...document.querySelectorAll('[href]')].map(element => element.getAttribute('href'))
					.filter(address => /^[^/?#]*:/.test(address) && !/^(https?|mailto):/.test(address)))""";

	/** What programs read beside the page: each of them has to be JSON to its end. */
	private static final String DATA = """
			() => [...document.querySelectorAll('script[type="application/ld+json"]')].map(script => typeof JSON.parse(script.textContent))""";

	@Autowired
	private ApplicationContext context;

	private EditedEntry entry;

	private Person ana;

	@BeforeEach
	void entry() {
		this.entry = new EditedEntry(this.context, "naughty-in-a-browser");
		this.ana = this.entry.person(Grant.everywhere(Role.EDITOR));
		this.entry.create(this.ana, State.of(Map.of("name", NaughtyTexts.SCRIPT)));
	}

	@AfterEach
	void forget() {
		this.entry.forget();
	}

	@Test
	void nothingThatIsTypedIsRun(Visitor visitor) {
		var page = visitor.page();
		page.addInitScript(COUNTING);
		visitor.hold(page, this.entry.session(this.ana));
		var everything = State.of(NaughtyTexts.everywhere(this.entry.site()));
		var draft = this.entry.draft(this.ana, everything.with("name", NaughtyTexts.SCRIPT));
		open(page, "/admin/drafts/" + draft.id());
		open(page, "/admin/drafts/" + draft.id() + "/review");
		open(page, "/admin/drafts");
		this.entry.publish(draft);
		for (var address : List.of("/networks/naughty-in-a-browser", "/networks",
				"/networks/naughty-in-a-browser/history", "/networks/naughty-in-a-browser/memo?country=ch",
				"/changes")) {
			open(page, address);
		}
		var late = this.entry.draft(this.ana, changed(" mine"));
		this.entry.publish(this.entry.draft(this.ana, changed(" theirs")));
		open(page, "/admin/drafts/" + late.id() + "/conflict");
		assertThat(visitor.complaints()).allMatch((complaint) -> complaint.contains("409"));
	}

	private State changed(String suffix) {
		var texts = new TreeMap<>(this.entry.now().state().texts());
		texts.replaceAll((path, text) -> path.endsWith(".value") ? text + suffix : text);
		return State.of(texts);
	}

	private static void open(Page page, String address) {
		page.navigate(address);
		assertThat(page.url()).endsWith(address);
		assertThat(page.content()).contains("&lt;script&gt;alert(123)&lt;/script&gt;");
		assertThat((List<?>) page.evaluate(FOREIGN)).as(address).isEmpty();
		assertThat((List<?>) page.evaluate(DATA)).as(address).allMatch("object"::equals);
	}

}
