package org.citynetworks.directory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A network of which only the history is left, as it stood on its days.
 */
@ServerTest
@Transactional
class AsOfPagesTests {

	private static final String FIRST = """
			{"name": "Mayors of the Rhine", "mission.900000001.value": "Clean water", "mission.900000001.basis": "published",
			"mission.900000001.source": "https://example.org/about", "theme.900000002.value": "climate-action",
			"theme.900000002.basis": "published", "theme.900000002.source": "https://example.org/about",
			"contact.900000003.role": "Press", "contact.900000003.name": "Jean Private"}""";

	private static final String SECOND = FIRST.replace("Mayors of the Rhine", "Rhine Cities")
		.replace("Clean water", "Clean water and air");

	private static final String BONN = """
			{"network": "rhine", "name": "Bonn", "country": "DE", "city": "2946447", "kind": "city", "role": "member",
			"since": "1999", "source": "https://example.org/members", "as_of": "2024", "confidence": "high"}""";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	private MockMvcTester site;

	@BeforeEach
	void site() {
		this.site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class)).build());
		revision("network/rhine", 1, "created", FIRST, "2025-03-01T23:59:59Z");
		revision("network/rhine", 2, "edited", SECOND, "2025-03-02T00:00:00Z");
		revision("network/rhine", 3, "archived", SECOND, "2025-05-01T12:00:00Z");
		revision("membership/900000004", 1, "created", BONN, "2025-03-01T10:00:00Z");
		revision("membership/900000004", 2, "edited", BONN.replace("{", "{\"until\": \"2025-03\", "),
				"2025-03-10T10:00:00Z");
		revision("members/rhine", 1, "created",
				"{\"network\": \"rhine\", \"extent\": \"whole\", \"note_fr\": \"La liste de son site.\"}",
				"2025-03-01T10:00:00Z");
	}

	@Test
	void showsTheEntryAsItStoodAtTheEndOfTheDay() {
		var then = html("/networks/rhine?as-of=2025-03-01");
		assertThat(then)
			.contains("<h1>Mayors of the Rhine</h1>", "Clean water<", "end of 1 March 2025 (UTC)", "Climate action",
					"To cite it: Mayors of the Rhine, as of 1 March 2025 (UTC), revision No. 1.",
					"/networks/rhine?as-of=2025-03-01", "/networks/rhine/history/compare?from=1",
					"href=\"/networks/rhine\"", "One listed here", "/networks/rhine/members?as-of=2025-03-01", "Press")
			.doesNotContain("Private", "??");
		assertThat(html("/networks/rhine?as-of=2025-03-02")).contains("Rhine Cities", "Clean water and air", "No. 2");
		assertThat(html("/fr/networks/rhine?as-of=2025-03-01")).contains("état au 1er mars 2025",
				"La liste de son site.");
	}

	@Test
	void showsWhoWasListedThenAndWhoHadLeft() {
		assertThat(html("/networks/rhine/members?as-of=2025-03-09"))
			.contains("Bonn", "since 1999", "end of 9 March 2025", "example.org")
			.doesNotContain("Had left by then", "??");
		assertThat(html("/networks/rhine/members?as-of=2025-03-10")).contains("Had left by then", "until 2025-03");
	}

	@Test
	void showsWhichNetworksWereListedThen() {
		assertThat(html("/networks?as-of=2025-03-01")).contains("Mayors of the Rhine", "Clean water<", "One network",
				"/networks/rhine?as-of=2025-03-01");
		assertThat(html("/networks?as-of=2025-05-01")).contains("No network was listed here then.");
		var today = this.jdbc.sql("select (max(changed_at) at time zone 'UTC')::date::text from revision")
			.query(String.class)
			.single();
		assertThat(names(html("/networks?as-of=" + today))).hasSizeGreaterThan(30).isEqualTo(names(html("/networks")));
	}

	@Test
	void saysWhyThereIsNothingToShow() {
		assertThat(nothing("/networks/rhine?as-of=2025-02-28")).contains("It was not on this site on 28 February 2025");
		assertThat(nothing("/networks/rhine?as-of=2025-05-01")).contains("It was not on this site",
				"/networks/rhine/history");
		for (var address : List.of("/networks", "/networks/rhine", "/networks/rhine/members")) {
			assertThat(nothing(address + "?as-of=2025-02-29")).contains("“2025-02-29” is not a day");
			assertThat(nothing(address + "?as-of=<b>")).contains("“&lt;b&gt;” is not a day");
			assertThat(nothing(address + "?as-of=9999-12-31")).contains("This day is still to come");
		}
		assertThat(this.site.get().uri("/networks/nowhere?as-of=2025-02-28").exchange()).hasStatus(404);
	}

	@Test
	void whoeverAsksForNoDaySeesWhatIsNow() {
		assertThat(html("/networks/c40-cities?as-of=")).contains("C40 Cities").doesNotContain("As it stands now");
	}

	@Test
	void costsTheSameHoweverMuchCameLater() {
		var before = cost();
		for (int number = 4; number < 40; number++) {
			revision("network/rhine", number, "edited", FIRST, "2025-06-01T12:00:00Z");
		}
		assertThat(cost()).isEqualTo(before).allMatch((statements) -> statements <= 8);
	}

	private List<Integer> cost() {
		return List.of("/networks/rhine", "/networks/rhine/members", "/networks").stream().map((address) -> {
			var before = this.statements.count();
			html(address + "?as-of=2025-03-01");
			return this.statements.count() - before;
		}).toList();
	}

	private void revision(String subject, int number, String kind, String state, String at) {
		this.jdbc
			.sql("""
					insert into revision (subject, number, kind, state, fields, changed_by, changed_at)
					values (:subject, :number, :kind, :state::jsonb,
						array(select distinct split_part(key, '.', 1) from jsonb_object_keys(:state::jsonb) as key), 1, :at::timestamptz)
					""")
			.param("subject", subject)
			.param("number", number)
			.param("kind", kind)
			.param("state", state)
			.param("at", at)
			.update();
	}

	private static List<String> names(String html) {
		return Pattern.compile("(?s)<h3><a [^>]*>([^<]*)</a>")
			.matcher(html)
			.results()
			.map((name) -> name.group(1))
			.toList();
	}

	private String nothing(String address) {
		var result = get(address);
		assertThat(result).as(address).hasStatus(404);
		return text(result);
	}

	private String html(String address) {
		var result = get(address);
		assertThat(result).as(address).hasStatusOk();
		return text(result);
	}

	private MvcTestResult get(String address) {
		var parts = address.split("\\?as-of=", -1);
		var request = this.site.get().uri(parts[0]).servletPath(parts[0]);
		if (parts.length > 1) {
			request.queryParam("as-of", parts[1]);
		}
		return request.exchange();
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
