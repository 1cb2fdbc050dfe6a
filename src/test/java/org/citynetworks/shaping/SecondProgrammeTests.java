package org.citynetworks.shaping;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * An editor sets up the programme of another network, with its own tier, form and letter,
 * through pages alone; all of it is rolled back.
 */
@ServerTest
@Transactional
class SecondProgrammeTests {

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	private MockMvcTester site;

	private Person editor;

	@BeforeEach
	void site() {
		this.site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class))
					.apply(springSecurity())
					.build());
		this.editor = As.somebody(this.people, Grant.everywhere(Role.EDITOR));
	}

	@Test
	void aSecondProgrammeIsSetUpWithoutCode() {
		begin("programme", "name", "Garden Cities").with("about_en", "Cities that plant a garden in every street.")
			.with("addressee_en", "The President\nICLEI")
			.with("network", "iclei")
			.with("decision_days", "10")
			.publish();
		begin("form", "name", "Gardens", "slug", "gardens")
			.line("task", "code", "gardener", "place", "1", "title_en", "Your gardener", "title_fr", "Votre jardinier",
					"required", "yes")
			.line("question", "task", "gardener", "code", "name", "place", "1", "kind", "line", "label_en",
					"Who looks after the gardens?", "label_fr", "Qui s’occupe des jardins ?", "required", "yes", "open",
					"yes")
			.line("question", "task", "gardener", "code", "size", "place", "2", "kind", "choice", "label_en",
					"How large are they?", "choices", "small | Small | Petits\nlarge | Large | Grands")
			.publish();
		begin("tier", "name", "Seedling", "programme", "garden-cities").with("summary_en", "One garden to begin with.")
			.with("form", "gardens")
			.with("open", "yes")
			.with("letter_en", "{addressee}\n\n{city} plants one garden.\n\n{signatory}")
			.line("promise", "place", "1", "text_en", "To plant one garden")
			.line("condition", "place", "1", "question_en", "Have you got earth?", "no_en", "Then look for some first.",
					"instead", "core")
			.publish();

		assertThat(page("/programme")).containsSubsequence("Cities Programme", "Garden Cities",
				"Cities that plant a garden in every street.", "/networks/iclei", "/programme/tiers/seedling",
				"To plant one garden");
		assertThat(page("/programme/tiers/seedling")).contains("Seedling – Garden Cities", "No fee has been published",
				"within 10 working days", "/programme/apply?tier=seedling");
		assertThat(page("/programme/tiers/seedling/questions")).containsSubsequence("Your gardener",
				"Who looks after the gardens?", "needed", "becomes public", "How large are they?", "Small", "Large");
		assertThat(page("/fr/programme/tiers/seedling/questions")).contains("Votre jardinier", "Petits",
				"<span lang=\"en\">How large are they?");
		assertThat(page("/programme/tiers/seedling/letter")).containsSubsequence("The President", "ICLEI",
				"name of your city", "plants one garden");
		assertThat(page("/programme/tiers/seedling/check?q1=no&see=yes")).contains("Then look for some first.");
		assertThat(page("/tiers/seedling/history")).contains("History of Seedling");
		assertThat(page("/admin/programmes")).contains("Garden Cities", "/admin/edit/tier/seedling",
				"/admin/edit/form/gardens", "Asked by: seedling");
	}

	@Test
	void aTierAsksForAnExpressionOfInterestFirst() {
		begin("form", "name", "Interest").line("task", "code", "gardener", "place", "1", "title_en", "Your garden")
			.line("question", "task", "gardener", "code", "why", "place", "1", "kind", "text", "label_en",
					"Why a garden?")
			.publish();
		var tier = begin("tier", "name", "Seedling", "programme", "cities-programme").with("summary_en", "One garden.")
			.with("form", "cities-programme")
			.with("open", "yes")
			.with("letter_en", "{city} plants one garden.")
			.with("expression", "gardens");
		tier.type("review");
		tier.review();
		assertThat(tier.checked()).contains("There is no form “gardens”. There are: cities-programme");
		tier.with("expression", "cities-programme").type("review");
		tier.review();
		assertThat(tier.checked()).contains("The form “cities-programme” asks for the letter.");
		tier.with("expression", "interest").publish();

		assertThat(page("/programme/tiers/seedling")).contains("Start with an expression of interest",
				"First a short, non-binding expression of interest");
		assertThat(page("/programme")).contains("First a short, non-binding expression of interest");
		assertThat(page("/programme/tiers/seedling/questions")).containsSubsequence("First: the expression of interest",
				"Why a garden?", "If you are invited: the application", "Who signs");
		assertThat(page("/fr/programme/apply?tier=seedling")).contains("D’abord une courte manifestation d’intérêt");
		assertThat(page("/programme/tiers/core")).contains("Start an application").doesNotContain("of interest");
		assertThat(page("/admin/programmes")).contains("First: interest", "Asked by: seedling");
	}

	@Test
	void aNewTierTakesNoApplicationsUntilSomebodySaysSo() {
		begin("tier", "name", "Seedling", "programme", "cities-programme").with("summary_en", "One garden.")
			.with("form", "cities-programme")
			.with("letter_en", "{city} plants one garden.")
			.publish();
		assertThat(page("/programme/tiers/seedling")).contains("It takes no applications at present.")
			.doesNotContain("/programme/apply?");
		assertThat(page("/programme/tiers/seedling/check")).contains("There is nothing to check");
	}

	@Test
	void whatCannotBeUnderstoodIsSaidInPlainWordsAndKept() {
		var tier = begin("tier", "name", "Seedling", "programme", "cities-programme")
			.with("summary_en", "One garden to begin with.")
			.with("form", "nowhere")
			.with("fee_en", "EUR 10")
			.with("letter_en", "{town} plants one garden.")
			.line("condition", "place", "1", "question_en", "Earth?", "no_en", "Look for some.", "instead",
					"//example.org");
		tier.type("review");
		tier.review();
		assertThat(tier.checked()).contains("There is no form “nowhere”. There are: cities-programme",
				"Name the page that says what it costs.", "The letter has no blank “{town}”",
				"“//example.org” is no tier and no page of this site. The tiers are: core,",
				"{town} plants one garden.");
	}

	@Test
	void aNewEntryNeedsANameAndAnAddressOfItsOwn() {
		assertThat(post("/admin/programmes/new/form", "name", " ")).hasStatusOk().bodyText().contains("Write a name.");
		assertThat(post("/admin/programmes/new/tier", "name", "Core", "programme", "cities-programme")).hasStatusOk()
			.bodyText()
			.contains("“core” is taken already", "value=\"Core\"");
		assertThat(post("/admin/programmes/new/tier", "name", "Seedling", "slug", "Seed Ling")).hasStatusOk()
			.bodyText()
			.contains("Use small letters a to z", "Choose the programme");
	}

	@Test
	void aFormWithManyQuestionsIsReadBeforeItIsOpened() {
		assertThat(page("/admin/edit/form/cities-programme")).containsSubsequence("Tasks", "1 · Your city · city",
				"2 · Who signs · signatory", "Questions", "commitments · 1 · What will your city do?",
				"commitments · 2 · To which area", "signatory · 1 · Name");
	}

	private Draft begin(String kind, String... fields) {
		var begun = post("/admin/programmes/new/" + kind, fields);
		assertThat(begun).hasStatus3xxRedirection();
		return new Draft(begun.getResponse().getRedirectedUrl());
	}

	private String page(String address) {
		var result = this.site.get()
			.uri(address)
			.with(As.signedIn(this.editor))
			.with(SecondProgrammeTests::asServed)
			.exchange();
		assertThat(result).as(address).hasStatusOk();
		return text(result);
	}

	// A container gives the path to filters, the mock to the page alone
	private static MockHttpServletRequest asServed(MockHttpServletRequest request) {
		request.setServletPath(String.valueOf(request.getRequestURI()));
		request.setPathInfo(null);
		return request;
	}

	private static String text(MvcTestResult result) {
		try {
			var text = result.getResponse().getContentAsString(StandardCharsets.UTF_8);
			assertThat(text).doesNotContain("??");
			return text.replaceAll("[ \\t\\n]+", " ");
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private MvcTestResult post(String address, String... fields) {
		var request = this.site.post().uri(address).with(csrf()).with(As.signedIn(this.editor));
		for (var i = 0; i < fields.length; i += 2) {
			request = request.param(fields[i], fields[i + 1]);
		}
		return request.exchange();
	}

	/** A draft as it is filled in, page by page. */
	private final class Draft {

		private final String address;

		private final Map<String, String> typed = new LinkedHashMap<>();

		Draft(String address) {
			this.address = address;
			// What the draft began with stands in its form
			input(page(address), "input type=\"text\" id=\"[^\"]*\" name=\"([^\"]*)\" value=\"([^\"]+)\"");
			Pattern.compile("<select id=\"[^\"]*\" name=\"([^\"]*)\".*?</select>")
				.matcher(page(address))
				.results()
				.forEach((select) -> Pattern.compile("value=\"([^\"]*)\" selected")
					.matcher(select.group())
					.results()
					.forEach((chosen) -> this.typed.put(select.group(1), chosen.group(1))));
		}

		private void input(String page, String pattern) {
			Pattern.compile(pattern)
				.matcher(page)
				.results()
				.forEach((input) -> this.typed.put(input.group(1), input.group(2)));
		}

		Draft with(String field, String text) {
			this.typed.put(field, text);
			return this;
		}

		/**
		 * Fills in the line that the form offers, and saves, so that it offers another.
		 */
		Draft line(String field, String... parts) {
			var blank = Pattern.compile("name=\"(" + field + "\\.[0-9]+)\\.")
				.matcher(page(this.address))
				.results()
				.map((found) -> found.group(1))
				.reduce((one, other) -> other)
				.orElseThrow();
			for (var i = 0; i < parts.length; i += 2) {
				this.typed.put(blank + "." + parts[i], parts[i + 1]);
			}
			type("save");
			return this;
		}

		void type(String button) {
			var fields = new ArrayList<>(List.of("do", button, "version", version()));
			this.typed.forEach((path, text) -> fields.addAll(List.of(path, text)));
			assertThat(post(this.address, fields.toArray(String[]::new))).hasStatus3xxRedirection();
		}

		private MvcTestResult review() {
			return post(this.address + "/review", "version", version(), "how", "now", "reason", "New");
		}

		void publish() {
			type("review");
			assertThat(review()).hasRedirectedUrl(this.address);
			assertThat(page(this.address)).contains("Published: ");
		}

		/** The form with what is wrong in it. */
		String checked() {
			return page(this.address + "?check=yes");
		}

		private String version() {
			var found = Pattern.compile("name=\"version\" value=\"([0-9]+)\"").matcher(page(this.address));
			assertThat(found.find()).isTrue();
			return found.group(1);
		}

	}

}
