package org.citynetworks.audit;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.util.HtmlUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

@ServerTest
@Transactional
@WithMockUser(username = "7", roles = "ADMINISTRATOR")
class AuditPageTests {

	private static final Pattern ENTRY = Pattern.compile("(?s)<li>\\s*<time(.*?)</li>");

	private static final Pattern NEXT = Pattern.compile("<a href=\"([^\"]*)\" rel=\"next\"");

	private static final Pattern SUBJECT = Pattern.compile("/admin/audit\\?subject=[^\"]*\">([^<]*)</a>");

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	private MockMvcTester site;

	@BeforeEach
	void site() {
		this.site = MockMvcTester.from(this.context, (builder) -> builder.apply(springSecurity()).build());
	}

	@Test
	void onlyAnAdministratorReadsIt() {
		for (var address : List.of("/admin/audit", "/admin/audit.csv")) {
			assertThat(this.site.get().uri(address).with(user("7").roles("EDITOR"))).hasStatus(403);
			assertThat(this.site.get().uri(address).with(anonymous()))
				.satisfies((answer) -> assertThat(answer.getResponse().getStatus()).isIn(302, 401, 403));
		}
	}

	@Test
	void everyEntryStandsOnceAndTheNewestFirstWhicheverFilterIsKept() {
		for (int i = 0; i < 205; i++) {
			record(12, "2020-02-0" + (1 + i % 3), "test.paged", "page/" + i);
		}
		var seen = new ArrayList<String>();
		for (var next = "/admin/audit?person=12&deed=test.paged&from=2020-02-01&to=2020-02-03"; next != null;) {
			var page = page(next);
			assertThat(page).contains(">205 entries<").contains("value=\"2020-02-01\"");
			ENTRY.matcher(page).results().forEach((found) -> seen.add(found.group(1)));
			var link = NEXT.matcher(page);
			next = link.find() ? HtmlUtils.htmlUnescape(link.group(1)) : null;
		}
		assertThat(seen).hasSize(205).doesNotHaveDuplicates();
		assertThat(seen.get(0)).contains("datetime=\"2020-02-03", "page/203", "Person 12");
		assertThat(seen.get(204)).contains("datetime=\"2020-02-01", "page/0<");
	}

	@Test
	void eachFilterFindsItsOwn() {
		record(31, "2020-03-01", "test.one", "shelf_a/1");
		record(31, "2020-03-02", "test.two", "shelf_a/12");
		record(32, "2020-03-03", "test.two", "shelfxa/1");
		assertThat(subjects("person=31")).containsExactly("shelf_a/12", "shelf_a/1");
		assertThat(subjects("deed=test.two")).containsExactly("shelfxa/1", "shelf_a/12");
		assertThat(subjects("subject=shelf_a/1")).containsExactly("shelf_a/1");
		assertThat(subjects("subject=shelf_a/")).containsExactly("shelf_a/12", "shelf_a/1");
		assertThat(subjects("subject=shelf_a/&from=2020-03-02")).containsExactly("shelf_a/12");
		assertThat(subjects("deed=test.two&to=2020-03-02")).containsExactly("shelf_a/12");
	}

	@Test
	void whatCannotBeReadIsSaidAndLeftOut() {
		record(31, "2020-03-01", "test.one", "shelf/1");
		assertThat(page("/admin/audit?deed=test.one&person=anna&from=2020-13-45")).contains(
				"“Person” could not be understood", "“From” could not be understood", "One entry", "value=\"anna\"");
	}

	@Test
	void saysInWordsThatThereIsNothing() {
		assertThat(page("/admin/audit?person=999999")).contains("No entry<", "No entry matches these filters.")
			.doesNotContain("audit.csv");
	}

	@Test
	void aDeedHasWordsAndAnUnknownOneItsKey() {
		record(31, "2020-03-01", "audit.exported", "shelf/1");
		record(31, "2020-03-01", "test.unheard-of", "shelf/1");
		assertThat(page("/admin/audit?subject=shelf/1")).contains(">Took the audit log as a file<",
				">test.unheard-of<");
	}

	@Test
	void asksTheDatabaseFourTimes() {
		record(31, "2020-03-01", "test.one", "shelf/1");
		var before = this.statements.count();
		page("/admin/audit");
		assertThat(this.statements.count() - before).isEqualTo(4);
	}

	@Test
	void theFileHoldsWhatWasAskedForAndNothingASpreadsheetReckonsWith() throws Exception {
		for (int i = 0; i < 1001; i++) {
			record(12, "2020-02-01", "test.filed", "=shelf/" + i);
		}
		var answer = this.site.get().uri("/admin/audit.csv?deed=test.filed&person=x").exchange();
		assertThat(answer).hasStatusOk().hasHeader("Content-Disposition", "attachment; filename=\"audit.csv\"");
		var lines = answer.getResponse().getContentAsString().split("\r\n");
		assertThat(lines).hasSize(1002);
		assertThat(lines[0]).startsWith("\uFEFFTime (UTC),");
		assertThat(lines[1]).isEqualTo(
				"2020-02-01T10:00:00Z,12,Person 12,test.filed,test.filed,'=shelf/1000,\"{\"\"a\"\":\"\"b\"\"}\",");
		assertThat(this.jdbc.sql("""
				select details ->> 'deed' as deed, details ->> 'person' as person, person_id, subject
				from audit_entry where deed = 'audit.exported' order by id desc limit 1
				""").query().singleRow()).containsEntry("deed", "test.filed")
			.containsEntry("person", null)
			.containsEntry("person_id", 7L)
			.containsEntry("subject", "audit");
	}

	private void record(long person, String day, String deed, String subject) {
		var before = SecurityContextHolder.getContext();
		try {
			var context = SecurityContextHolder.createEmptyContext();
			context.setAuthentication(new TestingAuthenticationToken(Long.toString(person), "", "ROLE_EDITOR"));
			SecurityContextHolder.setContext(context);
			new AuditLog(this.jdbc, Clock.fixed(Instant.parse(day + "T10:00:00Z"), ZoneOffset.UTC)).record(deed,
					subject, Map.of("a", "b"));
		}
		finally {
			SecurityContextHolder.setContext(before);
		}
	}

	private List<String> subjects(String query) {
		return SUBJECT.matcher(page("/admin/audit?" + query)).results().map((found) -> found.group(1)).toList();
	}

	private String page(String address) {
		var answer = this.site.get().uri(URI.create(address)).exchange();
		assertThat(answer).hasStatusOk();
		return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
