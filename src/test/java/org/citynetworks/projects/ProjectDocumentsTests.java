package org.citynetworks.projects;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.project.ProjectDocuments;
import org.citynetworks.project.TrialProjects;
import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

@ServerTest
@Transactional
class ProjectDocumentsTests {

	private static final String PAGE = "/projects/cool-roofs";

	private static final String OWN = "/admin/projects/cool-roofs/documents";

	private static final byte[] PDF = """
			%PDF-1.4
			1 0 obj
			<</Type/Catalog/Pages 2 0 R>>
			endobj
			2 0 obj
			<</Type/Pages/Kids[3 0 R]/Count 1>>
			endobj
			3 0 obj
			<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]>>
			endobj
			trailer
			<</Root 1 0 R>>
			startxref
			0
			%%EOF
			""".getBytes(StandardCharsets.US_ASCII);

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Autowired
	private ProjectDocuments held;

	@Autowired
	private JdbcClient jdbc;

	private MockMvcTester site;

	private TrialProjects trial;

	private Person ana;

	@BeforeEach
	void aProject() {
		this.site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class))
					.apply(springSecurity())
					.build());
		this.trial = new TrialProjects(this.context);
		this.trial.participants();
		this.ana = As.somebody(this.people, Grant.on("participant/" + TrialProjects.GENEVA, Role.TEAM_MEMBER));
		this.trial.published("project/cool-roofs", TrialProjects.state("Cool roofs", "language", "fr"), this.ana.id());
	}

	@Test
	void whatATeamAddsIsSavedByEverybody() {
		assertThat(ask(PAGE)).bodyText().doesNotContain("Plan des toits");
		assertThat(ask(OWN)).bodyText().contains("value=\"fr\" selected=\"selected\">French", "None yet");
		assertThat(add("plan.pdf", PDF, "Plan des toits", "fr")).hasStatus(302).hasRedirectedUrl(OWN);
		assertThat(ask(PAGE)).bodyText().contains("Plan des toits", "PDF · 1 kB · French", "hreflang=\"fr\"");
		assertThat(ask("/fr" + PAGE)).bodyText().contains("PDF · 1\u00a0ko · français");
		var answer = ask(address());
		assertThat(answer).hasStatusOk()
			.hasContentType("application/pdf")
			.hasHeader("X-Content-Type-Options", "nosniff");
		assertThat(answer.getResponse().getHeader("Content-Disposition")).startsWith("attachment; filename=\"plan.pdf");
	}

	@Test
	void aSecondPressAddsNoSecondDocument() {
		add("plan.pdf", PDF, "Plan", "");
		add("plan.pdf", PDF, "Plan", "");
		assertThat(this.held.of("cool-roofs")).singleElement().satisfies((one) -> assertThat(one.language()).isNull());
	}

	@Test
	void whatIsWrongIsSaidBesideThePlaceAndWhatWasTypedStays() {
		assertThat(add("plan.exe", "MZ".getBytes(StandardCharsets.US_ASCII), "Plan", "de")).bodyText()
			.contains("id=\"file-wrong\"", "“plan.exe” is not a PDF", "value=\"Plan\"",
					"value=\"de\" selected=\"selected\"");
		assertThat(add("plan.pdf", PDF, " ", "xx")).bodyText()
			.contains("Please say what the document is called", "id=\"language-wrong\"");
		assertThat(add("", new byte[0], "Plan", "")).bodyText().contains("Choose a file.");
		assertThat(add("/fr", "plan.exe", new byte[] { 1 }, "Plan", "")).bodyText()
			.contains("file-wrong", "n’est pas un fichier PDF");
		assertThat(this.held.of("cool-roofs")).isEmpty();
	}

	@Test
	void allDocumentsTogetherHaveALimit() {
		add("plan.pdf", PDF, "Plan", "");
		this.jdbc.sql("update document set size = 26214400 where id = ?")
			.param(this.held.of("cool-roofs").get(0).document())
			.update();
		assertThat(ask(OWN)).bodyText().contains("25.0 MB");
		assertThat(add("more.pdf", PDF, "More", "")).bodyText()
			.contains("With “more.pdf” your files come to more than 25");
	}

	@Test
	void itsTeamsAndStaffRemoveThemAndNobodyElse() {
		add("plan.pdf", PDF, "Plan", "");
		var address = address();
		var stranger = As.somebody(this.people, Grant.on("participant/" + TrialProjects.NAIROBI, Role.TEAM_MEMBER));
		assertThat(remove(stranger)).hasStatus(403);
		assertThat(ask(address)).hasStatusOk();
		assertThat(remove(As.somebody(this.people, Grant.everywhere(Role.EDITOR)))).hasStatus(302);
		assertThat(ask(address)).hasStatus(404);
		assertThat(ask(PAGE)).bodyText().doesNotContain("id=\"documents\"");
	}

	@Test
	void ofAProjectThatIsTakenAwayNoneIsServedUntilItComesBack() {
		add("plan.pdf", PDF, "Plan", "");
		var address = address();
		this.trial.ended("project/cool-roofs", 1, TrialProjects.state("Cool roofs"), "Never begun", this.ana.id());
		assertThat(ask(address)).hasStatus(404);
		this.trial.revived("project/cool-roofs", 2, TrialProjects.state("Cool roofs"), this.ana.id());
		assertThat(ask(address)).hasStatusOk();
	}

	@Test
	void aDocumentIsNotServedUnderAnotherProject() {
		add("plan.pdf", PDF, "Plan", "");
		this.trial.published("project/fair-markets", TrialProjects.state("Fair markets"), this.ana.id());
		assertThat(ask(address().replace("cool-roofs", "fair-markets"))).hasStatus(404);
		assertThat(ask(PAGE + "/documents/" + UUID.randomUUID())).hasStatus(404);
	}

	private String address() {
		return PAGE + "/documents/" + this.held.of("cool-roofs").get(0).document();
	}

	private MvcTestResult ask(String address) {
		return this.site.get()
			.uri(address)
			.with(As.signedIn(this.ana))
			.with(ProjectDocumentsTests::asServed)
			.exchange();
	}

	private MvcTestResult add(String file, byte[] content, String name, String language) {
		return add("", file, content, name, language);
	}

	private MvcTestResult add(String prefix, String file, byte[] content, String name, String language) {
		return this.site.post()
			.uri(prefix + OWN)
			.multipart()
			.file(new MockMultipartFile("file", file, null, content))
			.with(csrf())
			.with(As.signedIn(this.ana))
			.with(ProjectDocumentsTests::asServed)
			.param("name", name)
			.param("language", language)
			.exchange();
	}

	private MvcTestResult remove(Person by) {
		return this.site.post()
			.uri(OWN)
			.with(csrf())
			.with(As.signedIn(by))
			.param("remove", this.held.of("cool-roofs").get(0).document().toString())
			.exchange();
	}

	// A container gives the path to filters, the mock to the page alone
	private static MockHttpServletRequest asServed(MockHttpServletRequest request) {
		request.setServletPath(String.valueOf(request.getRequestURI()));
		request.setPathInfo(null);
		return request;
	}

}
