package org.citynetworks.desk;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.shared.Language;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Drafts that wait for a second look, for longer and longer.
 */
@ServerTest
@Transactional
class RemindOfWorkTests {

	@Autowired
	private RemindOfWork remind;

	@Autowired
	private Drafts drafts;

	@Autowired
	private Revisions revisions;

	@Autowired
	private PersonRepository people;

	@Autowired
	private JdbcClient jdbc;

	private Person author;

	@BeforeEach
	void somebodyAsksForASecondLook() {
		this.author = person("Author", Language.ENGLISH, Role.EDITOR);
		var latest = this.revisions.latest("network/uclg").orElseThrow();
		var draft = this.drafts.begin("network/uclg", Kind.EDITED, latest.number(),
				latest.state().with("name", "UCLG, new"), this.author.id());
		this.drafts.ask(draft, null);
	}

	@Test
	void nobodyIsRemindedOfWhatCameToday() {
		person("Ed", Language.ENGLISH, Role.EDITOR);
		this.remind.run();
		assertThat(mails()).isEmpty();
	}

	@Test
	void whoCanSeeToItIsRemindedOnceAndLaterTheAdministratorsHearOfIt() {
		person("Ed", Language.FRENCH, Role.EDITOR);
		person("Ada", Language.ENGLISH, Role.ADMINISTRATOR);
		waitFor("4 days");
		this.remind.run();
		this.remind.run();
		assertThat(mails()).containsExactlyInAnyOrder("desk.reminder ed@example.org", "desk.reminder ada@example.org");
		assertThat(
				this.jdbc.sql("select text from mail where recipient = 'ed@example.org'").query(String.class).single())
			.contains("UCLG, new", "Relire une modification", "/fr/admin/drafts/");
		waitFor("10 days");
		this.jdbc.sql("delete from mail").update();
		this.remind.run();
		this.remind.run();
		assertThat(mails()).contains("desk.escalation ada@example.org")
			.doesNotContain("desk.escalation ed@example.org")
			.doesNotHaveDuplicates();
	}

	private void waitFor(String time) {
		this.jdbc.sql("update draft set asked_at = now() - cast(? as interval)").param(time).update();
	}

	private List<String> mails() {
		return this.jdbc.sql("select kind || ' ' || recipient from mail").query(String.class).list();
	}

	private Person person(String name, Language language, Role role) {
		var person = new Person(name.toLowerCase() + "@example.org", name, language, Instant.EPOCH);
		person.grant(Set.of(Grant.everywhere(role)));
		return this.people.save(person);
	}

}
