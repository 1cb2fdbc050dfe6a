package org.citynetworks.upkeep;

import org.citynetworks.account.As;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.history.Outcome.Published;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.upkeep.SiteInTransaction.text;

/**
 * From the list of networks to a new one, one that ends and one that comes back.
 */
@ServerTest
@Transactional
@Import(SiteInTransaction.class)
class EntryPagesTests {

	@Autowired
	private SiteInTransaction site;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Statements statements;

	private Person ana;

	@BeforeEach
	void editor() {
		this.ana = this.site.editor();
	}

	@Test
	void theListSaysWhatIsMissingAndFindsByAcronym() {
		assertThat(this.site.read(this.ana, "/admin/networks")).contains("C40 Cities", "Nothing is said of:",
				"Not confirmed yet", "New network", "/admin/networks/c40-cities");
		assertThat(this.site.read(this.ana, "/admin/networks?q=uclg")).contains("United Cities")
			.doesNotContain("C40 Cities");
		assertThat(this.site.read(this.ana, "/admin/networks?q=zzyzx")).contains("No network matches");
		assertThat(this.site.read(this.ana, "/fr/admin/networks")).contains("Rien n’est dit de");
	}

	@Test
	void theListTakesTwoStatements() {
		var before = this.statements.count();
		this.site.read(this.ana, "/admin/networks");
		assertThat(this.statements.count() - before).isEqualTo(2);
	}

	@Test
	void aNewNetworkIsADraftOnceSimilarOnesWereShown() {
		assertThat(this.site.read(this.ana, "/admin/networks/new")).doesNotContain("name=\"slug\"");
		var shown = text(this.site.post(this.ana, "/admin/networks/new", "name", " C40 Citties "));
		assertThat(shown).contains("Is it one of these?", "/admin/networks/c40-cities", "value=\"c40-citties\"");
		var draft = this.site.draft(this.site.post(this.ana, "/admin/networks/new", "name", "Zzyzx Towns", "seen",
				"Zzyzx Towns", "slug", "zzyzx"));
		assertThat(draft.kind()).isEqualTo(Kind.CREATED);
		assertThat(draft.subject()).isEqualTo("network/zzyzx");
		assertThat(this.site.get("/networks/zzyzx")).hasStatus(404);
		assertThat(this.site.publish(draft)).isInstanceOf(Published.class);
		assertThat(this.site.get("/networks/zzyzx")).hasStatusOk().bodyText().contains("Zzyzx Towns");
	}

	@Test
	void anotherNameIsComparedAnew() {
		var answer = text(this.site.post(this.ana, "/admin/networks/new", "name", "C40 Citties", "seen", "Zzyzx",
				"slug", "my-own"));
		assertThat(answer).contains("Is it one of these?", "value=\"my-own\"");
	}

	@Test
	void anAddressThatIsTakenIsRefusedWithASentenceThatSaysWhy() {
		begin("zzyzx", "Zzyzx");
		for (var wrong : new String[][] { { "c40-cities", "C40 Cities stands at this address already" },
				{ "new", "The site needs “new”" }, { "C40", "Small letters" }, { "", "Small letters" },
				{ "hrcn", "This is an acronym" }, { "zzyzx", "Somebody has begun an entry" },
				{ "a".repeat(81), "80 characters" } }) {
			var answer = text(this.site.post(this.ana, "/admin/networks/new", "name", "My <Name>", "seen", "My <Name>",
					"slug", wrong[0]));
			assertThat(answer).contains(wrong[1], "value=\"My &lt;Name&gt;\"", "aria-invalid=\"true\"");
		}
		assertThat(text(this.site.post(this.ana, "/fr/admin/networks/new", "name", " "))).contains("Indiquez son nom");
		assertThat(text(this.site.post(this.ana, "/admin/networks/new", "name", "x".repeat(501))))
			.contains("at most 500");
	}

	@Test
	void anEntryThatEndsSaysSoForAsLongAsItIsAway() {
		assertThat(
				text(this.site.post(this.ana, "/admin/networks/c40-cities/end", "reason", " ", "source", "A letter")))
			.contains("Say why", "A letter");
		var answer = this.site.post(this.ana, "/admin/networks/c40-cities/end", "reason", "It was <b>dissolved</b>",
				"source", "https://example.org/end");
		assertThat(answer.getResponse().getRedirectedUrl()).endsWith("/review");
		var draft = this.site.draft(answer);
		assertThat(draft.kind()).isEqualTo(Kind.ARCHIVED);
		assertThat(this.site.get("/networks/c40-cities")).hasStatusOk();
		assertThat(this.site.publish(draft)).isInstanceOf(Published.class);
		for (var address : new String[] { "/networks/c40-cities", "/networks/c40-cities/members" }) {
			var page = this.site.get(address);
			assertThat(page).hasStatus(410);
			assertThat(text(page)).contains("C40 Cities", "It was &lt;b&gt;dissolved&lt;/b&gt;",
					"https://example.org/end", "/networks/c40-cities/history");
		}
		assertThat(text(this.site.get("/fr/networks/c40-cities"))).contains("ne figure plus");
		assertThat(this.site.read(this.ana, "/admin/networks")).contains("Ended", "It was &lt;b&gt;dissolved");
		assertThat(text(
				this.site.post(this.ana, "/admin/networks/new", "name", "C40", "seen", "C40", "slug", "c40-cities")))
			.contains("An entry that has ended");
		assertThat(this.site.read(this.ana, "/admin/networks/c40-cities")).contains("It was &lt;b&gt;dissolved",
				"Bring the entry back");
		assertThat(this.site.read(this.ana, "/admin/networks/c40-cities/end")).contains("Bring the entry back");
		var back = this.site.draft(this.site.post(this.ana, "/admin/networks/c40-cities/end", "reason", "It was not"));
		assertThat(back.kind()).isEqualTo(Kind.REVIVED);
		assertThat(this.site.publish(back)).isInstanceOf(Published.class);
		assertThat(this.site.get("/networks/c40-cities")).hasStatusOk();
	}

	@Test
	void whatWasNeverThereIsNotFound() {
		assertThat(this.site.get("/networks/zzyzx")).hasStatus(404);
		assertThat(this.site.get("/networks/zzyzx/members")).hasStatus(404);
		assertThat(this.site.get(this.ana, "/admin/networks/zzyzx")).hasStatus(404);
		assertThat(this.site.get(this.ana, "/admin/networks/zzyzx/end")).hasStatus(404);
	}

	@Test
	void isForEditorsAndAdministratorsAlone() {
		var reader = As.somebody(this.people);
		for (var address : new String[] { "/admin/networks", "/admin/networks/new", "/admin/networks/c40-cities",
				"/admin/networks/c40-cities/end" }) {
			assertThat(this.site.get(reader, address)).as(address).hasStatus(403);
			assertThat(this.site.get(this.ana, address)).as(address).hasStatusOk();
		}
		assertThat(this.site.post(reader, "/admin/networks/c40-cities/end", "reason", "x")).hasStatus(403);
	}

	private void begin(String slug, String name) {
		this.site.draft(this.site.post(this.ana, "/admin/networks/new", "name", name, "seen", name, "slug", slug));
	}

}
