package org.citynetworks.editing;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Edits;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * Brings back what an entry said before; what is published here is rolled back.
 */
@ServerTest
@Transactional
class RestoreTests {

	private static final String C40 = "network/c40-cities";

	private static final String RESTORE = "/admin/restore/" + C40 + "/";

	@Autowired
	private WebApplicationContext context;

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

	private Person ana;

	private Edits edits;

	private int before;

	private String mission;

	@BeforeEach
	void anEntryThatChanged() {
		this.site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class))
					.apply(springSecurity())
					.build());
		this.ana = As.somebody(this.people, Grant.everywhere(Role.EDITOR));
		this.edits = new Edits(this.drafts, this.publish, this.entries, this.ana.id());
		this.before = this.entries.current(C40).orElseThrow().number();
		this.mission = "mission." + this.lines.issue(1).get(0);
		this.edits.edit(C40,
				(state) -> state.with("name", "C40 Climate")
					.with(this.mission + ".value", "Halve emissions")
					.with(this.mission + ".basis", "published")
					.with(this.mission + ".source", "https://www.c40.org/about/"));
	}

	@Test
	void showsWhatWouldComeBack() {
		assertThat(get(RESTORE + this.before)).hasStatusOk()
			.bodyText()
			.contains("C40 Climate: bring back No. " + this.before, "value=\"name\"", "Halve emissions", "taken away")
			.doesNotContain("??");
		assertThat(text(get("/fr" + RESTORE + this.before))).contains("Rétablir ceci").doesNotContain("??");
		assertThat(text(get(RESTORE + (this.before + 1)))).contains("All of it stands as it stood then.");
	}

	@Test
	void bringsBackWhatIsChosenAsADraft() {
		var draft = restore("name");
		assertThat(draft.kind()).isEqualTo(Kind.RESTORED);
		assertThat(draft.reason()).isEqualTo("As in revision No. " + this.before);
		var published = this.edits.published(draft);
		assertThat(published.state().text("name")).isEqualTo("C40 Cities");
		assertThat(published.state().text(this.mission + ".value")).isEqualTo("Halve emissions");
		assertThat(published.fields()).containsExactly("name");
	}

	@Test
	void bringsBackEverything() {
		var then = this.entries.at(C40, this.before);
		assertThat(this.edits.published(restore("name", this.mission.replace('.', '-'))).state()).isEqualTo(then);
		assertThat(this.entries.current(C40).orElseThrow().state()).isEqualTo(then);
	}

	@Test
	void anEntryThatHasEndedComesBack() {
		this.edits.end(C40);
		assertThat(text(get(RESTORE + this.before))).contains("This entry has ended.");
		var draft = draft(post(this.before + 2, "name"));
		assertThat(draft.kind()).isEqualTo(Kind.REVIVED);
		assertThat(this.edits.published(draft).state().text("name")).isEqualTo("C40 Cities");
		assertThat(this.entries.current(C40)).isPresent();
	}

	@Test
	void wantsSomethingToBeChosen() {
		assertThat(post(this.before + 1)).hasRedirectedUrl(RESTORE + this.before);
		assertThat(post(this.before + 1, "publication", "theme-1")).hasRedirectedUrl(RESTORE + this.before);
		assertThat(this.drafts.of(this.ana.id())).isEmpty();
	}

	@Test
	void isForThoseWhoEdit() {
		for (var wrong : new String[] { "0", "x", "99999" }) {
			assertThat(get(RESTORE + wrong)).hasStatus(404);
		}
		this.ana = As.somebody(this.people, Grant.on("network/iclei", Role.STEWARD));
		assertThat(get(RESTORE + this.before)).hasStatus(403);
		assertThat(post(this.before + 1, "name")).hasStatus(403);
	}

	private Draft restore(String... chosen) {
		return draft(post(this.before + 1, chosen));
	}

	private Draft draft(MvcTestResult result) {
		var address = result.getResponse().getRedirectedUrl();
		assertThat(address).matches("/admin/drafts/[0-9a-f-]{36}/review");
		return this.drafts.get(UUID.fromString(String.valueOf(address).split("/")[3]));
	}

	private MvcTestResult post(int base, String... chosen) {
		return this.site.post()
			.uri(RESTORE + this.before)
			.param("base", Integer.toString(base))
			.param("chosen", chosen)
			.with(csrf())
			.with(As.signedIn(this.ana))
			.exchange();
	}

	private MvcTestResult get(String address) {
		return this.site.get().uri(address).servletPath(address).with(As.signedIn(this.ana)).exchange();
	}

	private static String text(MvcTestResult result) {
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
