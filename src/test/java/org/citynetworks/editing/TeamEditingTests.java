package org.citynetworks.editing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editable;
import org.citynetworks.history.Field;
import org.citynetworks.history.NewEntry;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.Schema;
import org.citynetworks.history.State;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * How teams edit and publish what hangs on their participants, on entries of a kind made
 * for it; all is rolled back.
 */
@ServerTest
@Import(TeamEditingTests.Notes.class)
@Transactional
class TeamEditingTests {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Autowired
	private NewEntry newEntry;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Publish publish;

	@Autowired
	private Revisions revisions;

	@Autowired
	private JdbcClient jdbc;

	private MockMvcTester site;

	private Person geneva;

	private Person nairobi;

	@BeforeEach
	void teams() {
		this.site = MockMvcTester.from(this.context, (builder) -> builder.apply(springSecurity()).build());
		this.geneva = As.somebody(this.people, Grant.on("participant/geneva", Role.TEAM_MEMBER));
		this.nairobi = As.somebody(this.people, Grant.on("participant/nairobi", Role.TEAM_MEMBER));
	}

	@Test
	void aTeamPublishesWhatItHasBegun() {
		var draft = begin("Cool roofs", "geneva");
		assertThat(draft.subject()).isEqualTo("note/cool-roofs");
		assertThat(page("/admin/drafts/" + draft.id() + "/review")).contains("Publish now")
			.doesNotContain("Ask for a second look");
		review(draft);
		assertThat(this.revisions.latest("note/cool-roofs")).get()
			.satisfies((revision) -> assertThat(revision.changedBy()).isEqualTo(this.geneva.id()));
		assertThat(page("/admin/drafts/" + draft.id())).contains("href=\"/my\"").doesNotContain("href=\"/admin\"");
		assertThat(page("/admin/drafts")).contains("You have no drafts").doesNotContain("href=\"/admin\"");
	}

	@Test
	void eachOfSeveralTeamsEditsWhatTheyShareAndNobodyElseDoes() {
		published(begin("Cool roofs", "geneva nairobi"));
		assertThat(ask(this.nairobi, "/admin/edit/note/cool-roofs")).hasStatusOk();
		var stranger = As.somebody(this.people, Grant.on("participant/porto", Role.TEAM_MEMBER));
		assertThat(ask(stranger, "/admin/edit/note/cool-roofs")).hasStatus(403);
		var steward = As.somebody(this.people, Grant.on("participant/geneva", Role.STEWARD));
		assertThat(ask(steward, "/admin/edit/note/cool-roofs")).hasStatus(403);
	}

	@Test
	void aTeamDoesNotEditWhatIsKeptByOthers() {
		assertThat(ask(this.geneva, "/admin/edit/network/iclei")).hasStatus(403);
		assertThat(ask(this.geneva, "/admin/edit/participant/geneva")).hasStatus(403);
	}

	@Test
	void nobodyPublishesInTheNameOfAnotherTeamAlone() {
		var draft = begin("Cool roofs", "nairobi");
		assertThat(page("/admin/drafts/" + draft.id() + "/review")).contains("Ask for a second look")
			.doesNotContain("Publish now");
		review(draft);
		assertThat(this.revisions.latest("note/cool-roofs")).isEmpty();
		assertThat(this.drafts.get(draft.id()).step()).isEqualTo(Draft.Step.ASKED);
	}

	@Test
	void whatStaffHaveHiddenDoesNotComeBackThroughATeam() {
		published(begin("Cool roofs", "geneva"));
		var state = this.revisions.latest("note/cool-roofs").orElseThrow().state();
		var staff = As.somebody(this.people, Grant.everywhere(Role.EDITOR));
		var end = this.drafts.save(this.drafts.begin("note/cool-roofs", Kind.ARCHIVED, 1, state, staff.id()), state,
				"Not a note", null);
		this.publish.publish(end.id(), end.version(), staff.id());
		post(this.geneva, "/admin/restore/note/cool-roofs/1", "base", "2");
		var back = this.drafts.of(this.geneva.id()).get(0);
		review(back);
		assertThat(this.revisions.latest("note/cool-roofs").orElseThrow().kind()).isEqualTo(Kind.ARCHIVED);
		assertThat(this.drafts.get(back.id()).step()).isEqualTo(Draft.Step.ASKED);
	}

	@Test
	void whatIsBegunTwiceAtOnceIsBegunOnceAndAnAddressIsGivenOnce() {
		var first = begin("Cool roofs", "geneva");
		assertThat(begin("Cool roofs", "geneva").id()).isEqualTo(first.id());
		assertThat(this.newEntry.begin("note", "Cool roofs!", state("Cool roofs!", "nairobi"), this.nairobi.id())
			.subject()).isEqualTo("note/cool-roofs-2");
		assertThat(begin("屋顶", "geneva").subject()).isEqualTo("note/note");
		assertThat(begin("a-long-name ".repeat(9), "geneva").subject()).hasSizeLessThanOrEqualTo(65).endsWith("name");
	}

	@Test
	void anEntryThatIsChosenIsCalledByItsName() {
		var draft = begin("Cool roofs", "geneva");
		assertThat(page("/admin/drafts/" + draft.id())).contains("selected=\"selected\">Genève</option>");
		assertThat(page("/admin/drafts/" + draft.id() + "/review")).contains("Genève");
	}

	private Draft begin(String called, String cities) {
		return this.newEntry.begin("note", called, state(called, cities), this.geneva.id());
	}

	private static State state(String called, String cities) {
		var texts = new HashMap<>(Map.of("called", called));
		var line = 1;
		for (var city : cities.split(" ")) {
			texts.put("city." + line++ + ".value", "participant/" + city);
		}
		return State.of(texts);
	}

	private void published(Draft draft) {
		this.publish.publish(draft.id(), draft.version(), draft.person());
	}

	private void review(Draft draft) {
		post(this.geneva, "/admin/drafts/" + draft.id() + "/review", "version",
				Integer.toString(this.drafts.get(draft.id()).version()), "how", "now", "reason", "So");
	}

	private void post(Person person, String address, String... fields) {
		var request = this.site.post().uri(address).with(csrf()).with(As.signedIn(person));
		for (int i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		assertThat(request.exchange()).hasStatus3xxRedirection();
	}

	private MvcTestResult ask(Person person, String address) {
		return this.site.get().uri(address).with(As.signedIn(person)).exchange();
	}

	private String page(String address) {
		var answer = ask(this.geneva, address);
		assertThat(answer).as(address).hasStatusOk();
		return new String(answer.getMvcResult().getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** Notes of cities, kept nowhere but in their history. */
	static class Notes implements Editable {

		private static final Map<String, String> CITIES = Map.of("participant/geneva", "Genève", "participant/nairobi",
				"Nairobi");

		@Override
		public String kind() {
			return "note";
		}

		@Override
		public Schema schema() {
			return new Schema(List.of(new Schema.Section("commitment.section.city",
					List.of(Field.one("called", "commitment.called", Part.of(State.WHOLE, Type.LINE).needed()),
							Field.many("city", "commitment.place", List.of(Part.named("value", CITIES)))))));
		}

		@Override
		public Optional<State> load(String key) {
			return Optional.empty();
		}

		@Override
		public void apply(String key, State state) {
			// What its history has is enough for a test
		}

		@Override
		public void remove(String key) {
			// There is nothing besides
		}

		@Override
		public String title(State state) {
			return state.said("called");
		}

		@Override
		public boolean isKeptByTeams() {
			return true;
		}

		@Override
		public Set<String> touched(State state) {
			return Set.copyOf(state.lines("city").stream().map((key) -> state.said(key + ".value")).toList());
		}

	}

}
