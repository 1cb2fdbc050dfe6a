package org.citynetworks.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.citynetworks.shared.Language;
import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.citynetworks.web.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * The desk where no mail server is set.
 */
@ServerTest
@Transactional
@WithMockUser(username = "7", roles = "ADMINISTRATOR")
class MailPageTests {

	private static final String SECRET = "Zm9yLXlvdXItZXllcw";

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private Outbox outbox;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Statements statements;

	private MockMvcTester site;

	@BeforeEach
	void site() {
		this.jdbc.sql("delete from mail").update();
		this.site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class))
					.apply(springSecurity())
					.build());
	}

	@Test
	void saysThatNothingIsSentAndShowsWhatWaits() {
		var id = add("Ada");
		assertThat(html("/admin/mail"))
			.contains("No mail server is set", "SPRING_MAIL_HOST", "Hello Ada", "to ada@example.org", "Waiting",
					"/admin/mail/" + id)
			.doesNotContain("??");
		assertThat(this.jdbc.sql("select count(*) from scheduled_tasks where task_instance = ?")
			.param(id.toString())
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void linksCanBeFollowedFromAPageThatRunsAndLoadsNothing() {
		var id = add("<script>alert(1)</script>");
		assertThat(html("/admin/mail/" + id)).contains("/sign-in/link#" + SECRET).doesNotContain("<script>alert", "??");
		var page = this.site.get().uri("/admin/mail/" + id + "/html").exchange();
		assertThat(page).hasStatusOk().bodyText().contains("href=\"/sign-in/link#" + SECRET).doesNotContain("<script>");
		assertThat(page.getResponse().getHeaders("Content-Security-Policy")).singleElement()
			.asString()
			.startsWith("default-src 'none'")
			.endsWith("sandbox")
			.doesNotContain("self");
	}

	@Test
	void filtersByWhereAMailStandsAndPagesThroughAll() {
		var dead = add("Dead");
		this.jdbc.sql("update mail set state = 'dead', failure = 'REFUSED' where id = ?").param(dead).update();
		for (int i = 0; i < 51; i++) {
			add("Reader " + i);
		}
		assertThat(html("/admin/mail?state=dead")).contains("Hello Dead", "refuses the address")
			.doesNotContain("Hello Reader");
		assertThat(html("/admin/mail?state=sent")).contains("No mail stands there.");
		var first = html("/admin/mail?state=waiting");
		assertThat(first).contains("Hello Reader 50", "Earlier mail");
		var last = this.jdbc.sql("select id from mail where state = 'waiting' order by id desc offset 49 limit 1")
			.query(UUID.class)
			.single();
		assertThat(html("/admin/mail?state=waiting&before=" + last)).contains("Hello Reader 0").contains("The newest");
		assertThat(this.site.get().uri("/admin/mail?before=x").exchange()).hasStatus(404);
	}

	@Test
	void lettingMailGoIsOneClick() {
		var dead = add("Dead");
		this.jdbc.sql("update mail set state = 'dead', attempts = 14 where id = ?").param(dead).update();
		assertThat(html("/admin/mail")).contains("One mail was given up");
		assertThat(post("/admin/mail/" + dead + "/again")).hasRedirectedUrl("/admin/mail/" + dead);
		assertThat(standing(dead)).isEqualTo("waiting");
		this.jdbc.sql("insert into restored (at) values (now() + interval '1 minute')").update();
		assertThat(standing(dead)).isEqualTo("held");
		assertThat(html("/fr/admin/mail")).contains("Un courriel attendait");
		this.jdbc.sql("update restored set at = now() - interval '1 second'").update();
		this.jdbc.sql("update mail set created_at = now() - interval '1 minute', released_at = null").update();
		assertThat(post("/admin/mail/release")).hasRedirectedUrl("/admin/mail");
		assertThat(standing(dead)).isEqualTo("waiting");
		this.jdbc.sql("update mail set state = 'dead'").update();
		assertThat(post("/admin/mail/again")).hasRedirectedUrl("/admin/mail");
		assertThat(standing(dead)).isEqualTo("waiting");
	}

	@Test
	void aTrialMailGoesToOneAddressAlone() {
		var answer = this.site.post().uri("/admin/mail/trial").param("to", "a@example.org, b@example.org").with(csrf());
		assertThat(answer.exchange()).hasStatusOk().bodyText().contains("This is not the address of one mailbox");
		assertThat(this.site.post().uri("/admin/mail/trial").param("to", " a@example.org ").with(csrf()).exchange())
			.hasStatus3xxRedirection();
		assertThat(this.jdbc.sql("select recipient from mail where kind = 'mail.trial'").query(String.class).list())
			.containsOnly("a@example.org");
	}

	@Test
	void isForAdministratorsAlone() {
		var id = add("Ada");
		for (var address : List.of("/admin/mail", "/admin/mail/" + id, "/admin/mail/" + id + "/html")) {
			assertThat(this.site.get().uri(address).with(user("8").roles("EDITOR")).exchange()).hasStatus(403);
			assertThat(this.site.get().uri(address).with(anonymous()).exchange().getResponse().getStatus()).isIn(302,
					401, 403);
		}
		for (var address : List.of("/again", "/release", "/trial", "/" + id + "/again")) {
			assertThat(this.site.post()
				.uri("/admin/mail" + address)
				.param("to", "a@example.org")
				.with(csrf())
				.with(user("8").roles("EDITOR"))
				.exchange()).hasStatus(403);
		}
		assertThat(standing(id)).isEqualTo("waiting");
	}

	@Test
	void takesTwoStatementsForAListAndOneForAMail() {
		var ids = Stream.of("Ada", "Eve", "Mia").map(this::add).toList();
		var before = this.statements.count();
		html("/admin/mail");
		assertThat(this.statements.count() - before).isEqualTo(2);
		html("/admin/mail/" + ids.get(0));
		assertThat(this.statements.count() - before).isEqualTo(3);
	}

	private UUID add(String name) {
		return this.outbox.add(new Mail(Address.of("ada@example.org"), Language.ENGLISH, "test.link",
				Map.of("name", name), false, "person/1", SECRET));
	}

	private String standing(UUID id) {
		return this.jdbc.sql("select standing from mail_standing where id = ?").param(id).query(String.class).single();
	}

	private MvcTestResult post(String address) {
		return this.site.post().uri(address).with(csrf()).exchange();
	}

	private String html(String address) {
		var result = this.site.get().uri(address).servletPath(address.replaceFirst("\\?.*", "")).exchange();
		assertThat(result).as(address).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
