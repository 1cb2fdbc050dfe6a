package org.citynetworks.editing;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.account.Grant;
import org.citynetworks.account.As;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.shared.Language;
import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * The errand of those who edit, page by page; what they publish is rolled back.
 */
@ServerTest
@Transactional
class EditingTests {

	private static final String SLUG = "c40-cities";

	private static final String SUBJECT = "network/" + SLUG;

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Lines lines;

	@Autowired
	private PublishDue due;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private MockMvcTester site;

	private Person ana;

	private Person ben;

	@BeforeEach
	void site() {
		this.site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class))
					.apply(springSecurity())
					.build());
		this.ana = person("Ana", Grant.everywhere(Role.EDITOR));
		this.ben = person("Ben", Grant.everywhere(Role.ADMINISTRATOR));
	}

	@Test
	void whatIsTypedIsADraftUntilItIsPublished() {
		var draft = type(this.ana, state().with("name", "C40"));
		assertThat(draft).isEqualTo(this.drafts.of(SUBJECT).get(0).id());
		assertThat(page(this.ana, "/admin/drafts/" + draft + "/review")).contains("One change", "<del>", "C40");
		assertThat(review(this.ana, draft, "how", "now")).hasStatusOk().bodyText().contains("Say why");
		assertThat(review(this.ana, draft, "reason", "It calls itself so")).hasStatusOk()
			.bodyText()
			.contains("It calls itself so");
		assertThat(review(this.ana, draft, "how", "now", "reason", "It calls itself so"))
			.hasRedirectedUrl("/admin/drafts/" + draft);
		assertThat(page(this.ana, "/admin/drafts/" + draft)).contains("Published: C40");
		assertThat(latest()).satisfies((revision) -> {
			assertThat(revision.kind()).isEqualTo(Kind.EDITED);
			assertThat(revision.reason()).isEqualTo("It calls itself so");
			assertThat(revision.changedBy()).isEqualTo(this.ana.id());
		});
		assertThat(page(this.ana, "/networks/" + SLUG)).contains("<h1>C40</h1>");
	}

	@Test
	void aSourceForAllIsThatOfEachStatementThatHasNoneOfItsOwn() {
		var keys = this.lines.issue(2);
		var kept = "mission." + keys.get(0);
		var own = "key_project." + keys.get(1);
		var draft = type(this.ana, with(with(state(), kept, "Meet"), own, "Measure"));
		review(this.ana, draft, "how", "now");
		draft = type(this.ana,
				latest().state()
					.with(kept + ".value", "Meet often")
					.with(own + ".value", "Measure heat")
					.with(own + ".source", "Letter of 3 March"));
		review(this.ana, draft, "how", "now", "source", "https://example.org/new");
		assertThat(latest().state().line(kept)).containsEntry("source", "https://example.org/new")
			.containsEntry("basis", "published");
		assertThat(latest().state().line(own)).containsEntry("source", "Letter of 3 March");
	}

	private static State with(State state, String key, String value) {
		return state.with(key + ".value", value)
			.with(key + ".source", "https://example.org/old")
			.with(key + ".basis", "paraphrase");
	}

	@Test
	void theFormSaysWhatIsWrongBesideItsPlaceAndKeepsWhatWasTyped() {
		var key = "website." + this.lines.issue(1).get(0);
		var draft = type(this.ana, state().with(key + ".value", "c40 org <b>").with(key + ".source", "me"));
		assertThat(ask(this.ana, "/admin/drafts/" + draft + "/review"))
			.hasRedirectedUrl("/admin/drafts/" + draft + "?check");
		// A parameter without a value is none to the mock
		var page = page(this.ana, "/admin/drafts/" + draft + "?check=");
		var id = key.replace('.', '-') + "-value";
		assertThat(page).contains("href=\"#" + id + "\"", "id=\"" + id + "-wrong\"", "value=\"c40 org &lt;b&gt;\"",
				"Write the address of a page in full");
		assertThat(page(this.ana, "/fr/admin/drafts/" + draft + "?check=")).contains("value=\"c40 org &lt;b&gt;\"",
				"formaction=\"/admin/drafts/" + draft + "?check=\"");
	}

	@Test
	void theLanguagesAreButtonsOfTheForm() {
		var page = page(this.ana, "/admin/edit/" + SUBJECT);
		assertThat(page).contains("form=\"entry\" formaction=\"/fr/admin/edit/" + SUBJECT + "\"");
	}

	@Test
	void aSaveWithoutAChangeMakesNoDraft() {
		var answer = post(this.ana, "/admin/edit/" + SUBJECT, fields(state(), "base", base(), "do", "review"));
		assertThat(answer).hasRedirectedUrl("/admin/edit/" + SUBJECT + "?afresh");
		assertThat(this.drafts.of(SUBJECT)).isEmpty();
	}

	@Test
	void aLineCanBeTakenAwayAndPutBack() {
		var key = state().lines("website").get(0);
		var draft = type(this.ana, state(), "gone", key);
		assertThat(this.drafts.get(draft).state().line(key)).isEmpty();
		assertThat(page(this.ana, "/admin/drafts/" + draft)).contains("name=\"back\" value=\"" + key + "\"");
		post(this.ana, "/admin/drafts/" + draft,
				fields(this.drafts.get(draft).state(), "version", version(draft), "back", key));
		assertThat(this.drafts.get(draft).state().line(key)).isEqualTo(state().line(key));
	}

	@Test
	void whatEditorsMayNotChangeIsNotChanged() {
		var draft = type(this.ana, state().with("name", "C40"), "publication", "mine", "status", "archived", "id", "7",
				"slug", "uclg", "website.x.value", "https://example.org/");
		assertThat(this.drafts.get(draft).state()).isEqualTo(state().with("name", "C40"));
	}

	@Test
	void whoElseIsAtItIsSaidAndNobodyIsLockedOut() {
		page(this.ben, "/admin/edit/" + SUBJECT);
		assertThat(page(this.ana, "/admin/edit/" + SUBJECT)).contains("Ben has this entry open");
		type(this.ben, state().with("name", "C40"));
		assertThat(page(this.ana, "/admin/edit/" + SUBJECT)).contains("Ben is changing this entry");
	}

	@Test
	void ofTwoWhoChangeTheSameTheSecondSeesBothAndDecides() {
		var hers = type(this.ana, state().with("name", "C40 (Ana)").with("text_language", "fr"));
		var his = type(this.ben, state().with("name", "C40 (Ben)"));
		review(this.ana, hers, "how", "now", "reason", "So");
		assertThat(review(this.ben, his, "how", "now", "reason", "Otherwise"))
			.hasRedirectedUrl("/admin/drafts/" + his + "/conflict");
		var screen = "/admin/drafts/" + his + "/conflict";
		var shown = ask(this.ben, screen);
		assertThat(shown).hasStatus(409);
		assertThat(text(shown)).contains("As Ana has it", "C40 (Ana)", "As you have it", "C40 (Ben)",
				"It stays as they have it");
		assertThat(post(this.ben, screen, "version", version(his), "against", base(), "name", "C40 (both)"))
			.hasStatus(409)
			.bodyText()
			.contains("Choose what is to stand", "value=\"C40 (both)\"");
		assertThat(latest().state().text("name")).isEqualTo("C40 (Ana)");
		assertThat(post(this.ben, screen, "version", version(his), "against", base(), "answer.name", "edited", "name",
				"C40 (both)"))
			.hasRedirectedUrl("/admin/drafts/" + his + "/review");
		review(this.ben, his, "how", "now", "reason", "Agreed");
		assertThat(latest().state().texts()).containsEntry("name", "C40 (both)").containsEntry("text_language", "fr");
	}

	@Test
	void aConflictWithOneselfIsCalledSo() {
		var one = type(this.ana, state().with("name", "One"));
		var other = type(this.ana, state().with("name", "Other"));
		review(this.ana, one, "how", "now", "reason", "So");
		assertThat(text(ask(this.ana, "/admin/drafts/" + other + "/conflict")))
			.contains("published it yourself meanwhile");
	}

	@Test
	void aColleagueLooksAndPublishesOrGivesItBack() {
		var draft = type(this.ana, state().with("name", "C40"));
		assertThat(review(this.ana, draft, "how", "ask", "asked", Long.toString(this.ben.id()), "reason", "New logo"))
			.hasRedirectedUrl("/admin/drafts/" + draft);
		assertThat(mail(this.ben)).containsExactly("editing.asked");
		assertThat(page(this.ben, "/admin")).contains("Look at a change before it is published");
		assertThat(page(this.ben, "/admin/drafts/" + draft + "/review")).contains("This is a draft by Ana", "New logo");
		post(this.ben, "/admin/drafts/" + draft + "/return", "note", "Which source?");
		assertThat(mail(this.ana)).containsExactly("editing.returned");
		assertThat(page(this.ana, "/admin/drafts/" + draft)).contains("Which source?");
		assertThat(page(this.ana, "/admin")).contains("Your change came back");
		review(this.ana, draft, "how", "ask", "reason", "It says so itself");
		review(this.ben, draft, "how", "now", "reason", "It says so itself");
		assertThat(latest().changedBy()).isEqualTo(this.ana.id());
		assertThat(this.jdbc.sql("select approved_by from revision where id = ?")
			.param(latest().id())
			.query(Long.class)
			.single()).isEqualTo(this.ben.id());
		assertThat(mail(this.ana)).contains("editing.published");
	}

	@Test
	void whatIsToBePublishedLaterIsPublishedWhenItsTimeHasCome() {
		var draft = type(this.ana, state().with("name", "C40"));
		assertThat(review(this.ana, draft, "how", "later", "at", "2020-01-01T08:00", "reason", "So")).bodyText()
			.contains("Choose a day and a time to come");
		review(this.ana, draft, "how", "later", "at", "2026-13-01", "reason", "So");
		var at = this.clock.instant().plus(Duration.ofHours(2)).toString().substring(0, 16);
		review(this.ana, draft, "how", "later", "at", at, "reason", "So");
		assertThat(page(this.ana, "/admin/drafts/" + draft)).contains("to be published by itself");
		this.due.run();
		assertThat(latest().state().text("name")).isNotEqualTo("C40");
		this.jdbc.sql("update draft set publish_at = now() - interval '1 hour' where id = ?").param(draft).update();
		this.due.run();
		assertThat(latest().state().text("name")).isEqualTo("C40");
	}

	@Test
	void whatCannotBePublishedWhenItIsDueGoesBackToItsAuthor() {
		var hers = type(this.ana, state().with("name", "C40"));
		review(this.ana, hers, "how", "later", "at",
				this.clock.instant().plus(Duration.ofHours(2)).toString().substring(0, 16), "reason", "So");
		var his = type(this.ben, state().with("name", "The C40"));
		review(this.ben, his, "how", "now", "reason", "So");
		this.jdbc.sql("update draft set publish_at = now() - interval '1 hour' where id = ?").param(hers).update();
		this.due.run();
		assertThat(latest().state().text("name")).isEqualTo("The C40");
		assertThat(mail(this.ana)).containsExactly("editing.stuck");
	}

	@Test
	void whoKeepsANetworkEditsItsEntryForOthersToPublish() {
		var steward = person("Sam", Grant.on(SUBJECT, Role.STEWARD));
		assertThat(ask(steward, "/admin/edit/network/uclg")).hasStatus(403);
		var draft = type(steward, state().with("name", "C40"));
		assertThat(page(steward, "/admin/drafts/" + draft + "/review")).doesNotContain("Publish it now");
		review(steward, draft, "how", "now", "reason", "We changed it");
		assertThat(latest().state().text("name")).isNotEqualTo("C40");
		assertThat(mail(this.ben)).containsExactly("editing.asked");
		var foreign = type(this.ana, state().with("name", "Ana’s"));
		assertThat(ask(steward, "/admin/drafts/" + foreign)).hasStatus(403);
		assertThat(ask(steward, "/admin/drafts/" + foreign + "/review")).hasStatus(403);
		assertThat(post(steward, "/admin/drafts/" + draft + "/return")).hasStatus(403);
	}

	@Test
	void aDraftIsPutAwayAndTakenUpAgain() {
		var draft = type(this.ana, state().with("name", "C40"));
		post(this.ana, "/admin/drafts/" + draft + "/discard");
		assertThat(page(this.ana, "/admin/drafts/" + draft)).contains("Discarded: C40");
		assertThat(this.drafts.of(SUBJECT)).isEmpty();
		post(this.ana, "/admin/drafts/" + draft + "/again");
		assertThat(page(this.ana, "/admin/drafts/" + draft)).contains("value=\"C40\"");
	}

	@Test
	void whatIsCheckedTodayBearsTheDay() {
		var key = state().lines("website").get(0);
		var draft = type(this.ana, state().with(key + ".value", "https://c40.org/"));
		review(this.ana, draft, "how", "now", "reason", "So", "confirmed", "yes");
		assertThat(latest().state().text(key + ".confirmed_on"))
			.isEqualTo(this.clock.instant().toString().substring(0, 10));
	}

	@Test
	void aValueThatChangesWithoutItsSourceIsDoubted() {
		var key = state().lines("founded_year").get(0);
		var draft = type(this.ana, state().with(key + ".value", "2006"));
		assertThat(page(this.ana, "/admin/drafts/" + draft + "/review")).contains("“2006” is new, but its source");
	}

	@Test
	void anAddressThatLeadsNowhereSaysSo() {
		assertThat(ask(this.ana, "/admin/edit/network/nobody")).hasStatus(404);
		assertThat(ask(this.ana, "/admin/edit/nothing/nobody")).hasStatus(404);
		assertThat(ask(this.ana, "/admin/drafts/7")).hasStatus(404);
		assertThat(ask(this.ana, "/admin/drafts/" + UUID.randomUUID() + "/review")).hasStatus(404);
	}

	private UUID type(Person person, State state, String... more) {
		var fields = new ArrayList<>(List.of("base", base()));
		fields.addAll(List.of(more));
		var url = post(person, "/admin/edit/" + SUBJECT, fields(state, fields.toArray(String[]::new))).getResponse()
			.getRedirectedUrl();
		assertThat(url).startsWith("/admin/drafts/");
		return UUID.fromString(url.substring("/admin/drafts/".length()));
	}

	private MvcTestResult review(Person person, UUID draft, String... fields) {
		var all = new ArrayList<>(List.of("version", version(draft)));
		all.addAll(List.of(fields));
		return post(person, "/admin/drafts/" + draft + "/review", all.toArray(String[]::new));
	}

	private String version(UUID draft) {
		return Integer.toString(this.drafts.get(draft).version());
	}

	private String base() {
		return Integer.toString(latest().number());
	}

	private State state() {
		return latest().state();
	}

	private Revision latest() {
		return this.revisions.latest(SUBJECT).orElseThrow();
	}

	private static String[] fields(State state, String... more) {
		var fields = new ArrayList<String>();
		state.texts().forEach((path, text) -> fields.addAll(List.of(path, text)));
		fields.addAll(List.of(more));
		return fields.toArray(String[]::new);
	}

	private MvcTestResult ask(Person person, String address) {
		return this.site.get().uri(address).with(As.signedIn(person)).with(EditingTests::asServed).exchange();
	}

	// A container gives the path to filters, the mock to the page alone
	private static MockHttpServletRequest asServed(MockHttpServletRequest request) {
		request.setServletPath(String.valueOf(request.getRequestURI()));
		request.setPathInfo(null);
		return request;
	}

	private String page(Person person, String address) {
		var result = ask(person, address);
		assertThat(result).as(address).hasStatusOk();
		return text(result);
	}

	private static String text(MvcTestResult result) {
		try {
			var text = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
			assertThat(text).doesNotContain("??");
			return text;
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult post(Person person, String address, String... fields) {
		var request = this.site.post().uri(address).with(csrf()).with(As.signedIn(person));
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	private List<String> mail(Person person) {
		return this.jdbc.sql("select kind from mail where recipient = ? order by id")
			.param(person.email())
			.query(String.class)
			.list();
	}

	private Person person(String name, Grant... grants) {
		var person = new Person(name.toLowerCase() + "@example.org", name, Language.ENGLISH, Instant.EPOCH);
		person.grant(Set.of(grants));
		return this.people.save(person);
	}

}
