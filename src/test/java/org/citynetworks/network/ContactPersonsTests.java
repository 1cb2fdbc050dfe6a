package org.citynetworks.network;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.audit.AuditLog;
import org.citynetworks.cache.DataVersion;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Edits;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.State;
import org.citynetworks.privacy.DataSubject;
import org.citynetworks.web.LanguagePrefix;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.WebApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.web.Token.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

/**
 * Persons to ask at a network: shown as long as they agree, and not a moment longer.
 */
@ServerTest
@Transactional
class ContactPersonsTests {

	private static final String C40 = "network/c40-cities";

	private static final String ADA = "ada.lovelace@example.org";

	private static final Pattern LINK = Pattern.compile("(/withdraw/[0-9a-f-]{36})#");

	@Autowired
	private WebApplicationContext context;

	@Autowired
	private PersonRepository people;

	@Autowired
	private Entries entries;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Publish publish;

	@Autowired
	private Revisions revisions;

	@Autowired
	private Lines lines;

	@Autowired
	private ContactLinks links;

	@Autowired
	private ContactsOfPerson contacts;

	@Autowired
	private AuditLog audit;

	@Autowired
	private DataVersion version;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	private Edits edits;

	private MockMvcTester site;

	private LocalDate today;

	@BeforeEach
	void editor() {
		var person = As.somebody(this.people, Grant.everywhere(Role.EDITOR));
		this.edits = new Edits(this.drafts, this.publish, this.entries, person.id());
		this.site = MockMvcTester.from(this.context,
				(builder) -> builder.addFilters(this.context.getBean(LanguagePrefix.class))
					.apply(springSecurity())
					.build());
		this.today = LocalDate.now(this.clock);
		this.jdbc.sql("delete from mail").update();
	}

	@Test
	void whoIsPublishedWithConsentIsToldOnce() {
		var key = publishAda(C40, this.today.plusYears(1));
		assertThat(html("/networks/c40-cities")).contains("Ada Lovelace", ADA);
		assertThat(mails()).singleElement()
			.asString()
			.contains("/networks/c40-cities", "Ada Lovelace", ADA, "/withdraw/",
					Integer.toString(this.today.getYear() + 1));
		this.edits.edit(C40, (state) -> state.with(key + ".role", "Head of the secretariat"));
		assertThat(mails()).hasSize(1);
		this.edits.edit(C40, (state) -> state.with(key + ".address", "ada@example.com"));
		assertThat(mails()).hasSize(2);
	}

	@Test
	void whoDidNotAgreeIsNotKept() {
		assertThat(wrong(Map.of("name", "Ada"))).containsExactlyInAnyOrder("network.mistake.consent",
				"network.mistake.until", "network.mistake.unreachable");
		assertThat(wrong(Map.of("address", "ada at home", "consented_on", "2026-01-01", "expires_on", "2999-01-01")))
			.containsExactly("network.mistake.address");
		assertThat(wrong(Map.of("address", ADA, "consented_on", "2999-01-01", "expires_on", "2020-01-01")))
			.containsExactlyInAnyOrder("network.mistake.consent.later", "network.mistake.until.past");
		assertThat(wrong(Map.of("role_address", "a@example.org, b@example.org")))
			.containsExactly("network.mistake.address");
		assertThat(mails()).isEmpty();
	}

	@Test
	void oneClickTakesAPersonDownEverywhere() {
		var key = publishAda(C40, this.today.plusYears(1));
		publishAda("network/uclg", this.today.plusYears(1));
		var open = this.edits.draft(C40, Kind.EDITED, this.revisions.latest(C40).orElseThrow().number(),
				this.revisions.latest(C40).orElseThrow().state().with("name", "C40"));
		var link = link();
		assertThat(html(link)).contains("Take it down now").doesNotContain("Ada");
		assertThat(html("/fr" + link)).contains("Retirer maintenant");
		assertThat(html("/networks/c40-cities")).contains(ADA);
		assertThat(text(post(link, "ABCDE-ABCDE"))).contains("does not fit");
		assertThat(text(post(link, " "))).contains("Type or paste");
		assertThat(text(post("/withdraw/x", code()))).contains("does not fit");
		assertThat(html("/networks/c40-cities")).contains(ADA);
		var code = code();
		var before = version();
		assertThat(text(post(link, code.toLowerCase()))).contains("Taken down").doesNotContain("??");
		assertThat(version()).isGreaterThan(before);
		assertThat(html("/networks/c40-cities")).doesNotContain("Lovelace").contains("Secretariat");
		assertThat(html("/networks/uclg")).doesNotContain("Lovelace");
		for (var table : List.of("revision", "draft", "contact", "contact_link", "audit_entry")) {
			assertThat(this.jdbc
				.sql("select count(*) from %s as kept where kept::text ilike '%%lovelace%%'".formatted(table))
				.query(Integer.class)
				.single()).as(table).isZero();
		}
		assertThat(this.revisions.latest(C40).orElseThrow().state().line(key)).containsOnlyKeys("role", "role_address");
		assertThat(this.entries.current(C40).orElseThrow().state())
			.isEqualTo(this.context.getBean(NetworkEditing.class).load("c40-cities").orElseThrow());
		assertThat(this.drafts.get(open.id()).version()).isGreaterThan(open.version());
		assertThat(this.jdbc.sql("select subject from audit_entry where deed = 'network.contact-withdrawn'")
			.query(String.class)
			.list()).isNotEmpty().allMatch((subject) -> subject.matches("contact/\\d+"));
		assertThat(text(post(link, code))).contains("does not fit");
	}

	@Test
	void whoseNetworkHasEndedCanStillTakeItDown() {
		publishAda(C40, this.today.plusYears(1));
		this.edits.end(C40);
		assertThat(text(post(link(), code()))).contains("Taken down");
		assertThat(this.jdbc.sql("select count(*) from revision where state::text like '%lovelace%'")
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void whoHasThemselvesErasedIsNoContactPersonEither() {
		publishAda(C40, this.today.plusYears(1));
		var ada = new DataSubject(null, ADA.toUpperCase(Locale.ROOT));
		assertThat(this.contacts.of(ada)).singleElement()
			.satisfies((section) -> assertThat(section.rows().get(0).value()).contains("C40 Cities", "Ada Lovelace"));
		this.contacts.erase(ada);
		assertThat(this.contacts.of(ada)).isEmpty();
		assertThat(html("/networks/c40-cities")).doesNotContain("Lovelace");
		this.contacts.erase(new DataSubject(1L, null));
	}

	@Test
	void whoseConsentEndsIsRemindedOnceAndThenTakenDown() {
		var key = publishAda(C40, this.today.plusDays(31));
		publishAda("network/uclg", this.today.plusYears(1));
		after(0).remind();
		assertThat(mails()).hasSize(2);
		after(1).remind();
		after(2).remind();
		assertThat(mails()).hasSize(3).last().asString().contains("taken down by themselves", "/withdraw/");
		after(31).expired();
		assertThat(html("/networks/c40-cities")).contains(ADA);
		after(32).expired();
		assertThat(html("/networks/c40-cities")).doesNotContain(ADA).contains("Secretariat");
		assertThat(this.revisions.latest(C40).orElseThrow().state().line(key)).doesNotContainKey("name");
		assertThat(html("/networks/uclg")).contains(ADA);
	}

	@Test
	void consentThatIsRenewedHolds() {
		var key = publishAda(C40, this.today.plusDays(31));
		this.edits.edit(C40, (state) -> state.with(key + ".expires_on", this.today.plusDays(90).toString()));
		after(60).expired();
		assertThat(html("/networks/c40-cities")).contains(ADA);
	}

	private WithdrawContact after(int days) {
		return new WithdrawContact(this.jdbc, this.links, this.audit, this.version,
				Clock.offset(this.clock, Duration.ofDays(days)));
	}

	private List<String> wrong(Map<String, String> person) {
		return this.edits.mistakes(C40, (state) -> line(state, this.lines.issue(1).get(0), person));
	}

	/** The key of her line. */
	private String publishAda(String subject, LocalDate until) {
		var number = this.lines.issue(1).get(0);
		this.edits.edit(subject, (state) -> line(state, number, Map.of("name", "Ada Lovelace", "address", ADA,
				"consented_on", this.today.minusDays(2).toString(), "expires_on", until.toString())));
		return "contact." + number;
	}

	private static State line(State state, long number, Map<String, String> person) {
		var line = new TreeMap<>(Map.of("role", "Secretariat", "role_address", "info@example.org"));
		line.putAll(person);
		return state.with("contact." + number, line);
	}

	private List<String> mails() {
		return this.jdbc.sql("select text from mail order by id").query(String.class).list();
	}

	private String link() {
		var link = LINK.matcher(mails().get(0));
		assertThat(link.find()).isTrue();
		return link.group(1);
	}

	private String code() {
		return this.jdbc.sql("select secret from mail order by id limit 1").query(String.class).single();
	}

	private long version() {
		return this.jdbc.sql("select max(version) from data_version").query(Long.class).single();
	}

	private MvcTestResult post(String address, String code) {
		return this.site.post().uri(address).servletPath(address).with(csrf()).param("code", code).exchange();
	}

	private String html(String address) {
		var result = this.site.get().uri(address).servletPath(address).exchange();
		assertThat(result).as(address).hasStatusOk();
		return text(result);
	}

	private static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
