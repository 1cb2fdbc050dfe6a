package org.citynetworks.changes;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.xml.parsers.DocumentBuilderFactory;

import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Edits;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.State;
import org.citynetworks.shared.Language;
import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The history of an entry as everybody reads it; what is published here is rolled back.
 */
@ServerTest
@Transactional
class HistoryPageTests {

	private static final String C40 = "network/c40-cities";

	private static final long BARCELONA = 3128760;

	private static final String HISTORY = "/networks/c40-cities/history";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Statements statements;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Publish publish;

	@Autowired
	private Entries entries;

	@Autowired
	private Lines lines;

	@Autowired
	private PersonRepository people;

	private MockMvcTester site;

	private Edits edits;

	@BeforeEach
	void site() {
		this.site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class)).build());
		var ana = new Person(UUID.randomUUID() + "@example.org", "Ana Editor", Language.ENGLISH, Instant.EPOCH);
		this.edits = new Edits(this.drafts, this.publish, this.entries, this.people.save(ana).id());
	}

	@Test
	void tellsWhenByWhomWhyAndWhatChanged() {
		var number = publish(C40, now().with("name", "C40 Climate Cities")).number();
		assertThat(html(HISTORY))
			.contains("History of C40 Climate Cities", "An editor", "The site itself",
					"It’s in the &lt;b&gt;minutes&lt;/b&gt;", "Source: example.org", "97 members listed",
					"It began with: Name", HISTORY + "/compare?from=" + (number - 1) + "&amp;to=" + number)
			.containsPattern("C40<ins><span class=\"visually-hidden\">[^<]*</span> Climate")
			.doesNotContain("Ana Editor", "??");
		assertThat(html("/fr" + HISTORY)).contains("Une personne de la rédaction", "Modifié", "97 membres répertoriés")
			.doesNotContain("??");
	}

	@Test
	void filtersByField() {
		publish(C40, now().with("name", "C40 Climate Cities"));
		publish(C40, with(now(), "mission", "Halve the emissions"));
		assertThat(html(HISTORY + "?field=mission")).contains("Halve the emissions").doesNotContain("</ins> Cities");
		assertThat(html(HISTORY + "?field=mandate")).contains("Its history has no such change.");
		assertThat(html(HISTORY + "?field=no-such")).contains("97 members listed");
	}

	@Test
	void goesOnPageByPage() {
		for (int i = 1; i <= 25; i++) {
			publish(C40, now().with("name", "C40 the " + i + "th"));
		}
		var first = html(HISTORY);
		assertThat(first).contains("[put in:\u00a0</span>25th", ">No. 27<", "Earlier changes")
			.doesNotContain(">No. 7<");
		var next = first.replaceAll("(?s).*<a href=\"([^\"]*)\" rel=\"next\".*", "$1");
		assertThat(html(next)).contains(">No. 7<", ">No. 1<", "The newest").doesNotContain(">No. 8<");
		assertThat(this.site.get().uri(HISTORY + "?before=x").exchange()).hasStatus(404);
	}

	@Test
	void comparesAnyTwoRevisions() {
		var before = now();
		publish(C40, before.with("name", "C40 Climate Cities"));
		var last = publish(C40, with(now(), "mission", "Halve the emissions"));
		assertThat(html(HISTORY + "/compare?from=2&to=" + last.number()))
			.contains("from No. 2 to No. " + last.number(), "2 changes", "Halve the emissions", "</span> Climate<",
					"/admin/restore/network/c40-cities/2")
			.doesNotContain("??");
		assertThat(html(HISTORY + "/compare")).contains("One change", "Halve the emissions");
		assertThat(html("/fr" + HISTORY + "/compare?from=1&to=2")).contains("Rien ne diffère");
		for (var wrong : List.of("?from=0&to=2", "?from=x", "?to=99999", "?to=9999999999")) {
			assertThat(this.site.get().uri(HISTORY + "/compare" + wrong).exchange()).as(wrong).hasStatus(404);
		}
	}

	@Test
	void showsNobodyWhatIsNotPublic() {
		// Nobody could publish this now, but a person's consent ends
		contact("Jean Private");
		contact("Jeanne Private");
		for (var address : List.of(HISTORY, HISTORY + "/compare?from=2&to=3", HISTORY + "/compare?from=3&to=4",
				HISTORY + ".atom", "/changes")) {
			assertThat(html(address)).as(address).doesNotContain("Private", "jean@", "Ana Editor");
		}
		assertThat(html(HISTORY)).contains("Press", "Something changed that is not shown to everybody");
		assertThat(html(HISTORY + "/compare?from=3&to=4")).contains("Something changed that is not shown to everybody");
	}

	@Test
	void anEntryThatHasEndedKeepsItsHistory() {
		this.edits.end(C40);
		assertThat(html(HISTORY)).contains("Taken off the site", "This entry is no longer on the site",
				"97 members listed");
		assertThat(html("/changes")).contains("Taken off the site");
		assertThat(this.site.get().uri("/networks/nowhere/history").exchange()).hasStatus(404);
	}

	@Test
	void canBeFollowedInAFeedReader() throws Exception {
		var revision = publish(C40, now().with("name", "C40 & \"Cities\" <b> \u0001 \uD83C\uDFD9"));
		var feed = feed(HISTORY + ".atom");
		assertThat(feed.getDocumentElement().getTagName()).isEqualTo("feed");
		assertThat(text(feed, "title", 0)).startsWith("History of C40 & \"Cities\" <b> \uFFFD \uD83C\uDFD9");
		assertThat(feed.getElementsByTagName("entry").getLength()).isEqualTo(revision.number());
		assertThat(text(feed, "id", 1)).matches("tag:[a-z0-9.-]+,2026:revision/" + revision.id());
		assertThat(text(feed, "updated", 0)).isEqualTo(revision.changedAt().toString());
		assertThat(feed.getElementsByTagName("link").item(0).getAttributes().getNamedItem("href").getNodeValue())
			.matches("https?://[^/]+" + HISTORY + ".atom");
		assertThat(text(feed("/fr" + HISTORY + ".atom"), "title", 0)).startsWith("Historique");
	}

	@Test
	void everyChangeOfTheDirectoryIsToldWithWhatChanged() {
		var revision = publish(C40, with(now().with("name", "C40 Climate Cities"), "mission", "Halve emissions"));
		assertThat(html("/changes")).contains("C40 Climate Cities", "Changed: Mission, Name",
				HISTORY + "/compare?from=" + (revision.number() - 1) + "&amp;to=" + revision.number());
	}

	@Test
	void takesAsManyStatementsForTwentyRevisionsAsForTwo() {
		var few = statements(HISTORY);
		var compared = statements(HISTORY + "/compare");
		for (int i = 1; i <= 20; i++) {
			publish(C40, now().with("name", "C40 the " + i + "th"));
		}
		assertThat(statements(HISTORY)).isEqualTo(few).isLessThanOrEqualTo(4);
		assertThat(statements(HISTORY + "/compare")).isEqualTo(compared).isLessThanOrEqualTo(4);
	}

	@Test
	void takesAsManyStatementsForMembershipsInManyNetworksAsForOne() {
		var subjects = this.jdbc.sql("select 'membership/' || id from membership where city_id = :id order by id")
			.param("id", BARCELONA)
			.query(String.class)
			.list();
		assertThat(subjects).hasSizeGreaterThan(5);
		var city = "/cities/" + BARCELONA + "-barcelona/history";
		leave(subjects.get(0));
		var changes = statements("/changes");
		var history = statements(city);
		subjects.stream().skip(1).forEach(this::leave);
		assertThat(statements("/changes")).isEqualTo(changes).isLessThanOrEqualTo(4);
		assertThat(statements(city)).isEqualTo(history).isLessThanOrEqualTo(5);
		assertThat(html("/changes")).contains("Barcelona · C40 Cities", "Barcelona · Eurocities");
		assertThat(html(city)).contains("Barcelona · C40 Cities", "Barcelona · Eurocities");
	}

	private void leave(String membership) {
		publish(membership, this.entries.current(membership).orElseThrow().state().with("until", "2026-01"));
	}

	private void contact(String name) {
		this.jdbc
			.sql("""
					insert into revision (subject, number, kind, state, fields, changed_by, changed_at)
					select subject, number + 1, 'edited', state || jsonb_build_object('contact.900000001.role', 'Press',
						'contact.900000001.name', :name, 'contact.900000001.address', 'jean@example.org'), '{contact}', 1, changed_at
					from revision
					where subject = :subject
					order by number desc
					limit 1
					""")
			.param("subject", C40)
			.param("name", name)
			.update();
	}

	private State now() {
		return this.entries.current(C40).orElseThrow().state();
	}

	private String line(String field) {
		return field + "." + this.lines.issue(1).get(0);
	}

	private State with(State state, String field, String value) {
		var key = line(field);
		return state.with(key + ".value", value)
			.with(key + ".basis", "published")
			.with(key + ".source", "https://www.example.org/about");
	}

	private Revision publish(String subject, State state) {
		var base = this.entries.current(subject).orElseThrow().number();
		var begun = this.drafts.begin(subject, Kind.EDITED, base, state, this.edits.person());
		return this.edits
			.published(this.drafts.save(begun, state, "It’s in the <b>minutes</b>", "https://www.example.org/minutes"));
	}

	private int statements(String address) {
		var before = this.statements.count();
		html(address);
		return this.statements.count() - before;
	}

	private Document feed(String address) throws Exception {
		var answer = get(address);
		assertThat(answer.getResponse().getContentType()).startsWith("application/atom+xml");
		return DocumentBuilderFactory.newInstance()
			.newDocumentBuilder()
			.parse(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()));
	}

	private static String text(Document document, String tag, int place) {
		return document.getElementsByTagName(tag).item(place).getTextContent();
	}

	private String html(String address) {
		return new String(get(address).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private MvcTestResult get(String address) {
		var result = this.site.get()
			.uri(address.replace("&amp;", "&"))
			.servletPath(address.replaceFirst("\\?.*", ""))
			.exchange();
		assertThat(result).as(address).hasStatusOk();
		return result;
	}

}
