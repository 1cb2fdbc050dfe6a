package org.citynetworks.standing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Set;
import java.util.concurrent.Executors;

import org.citynetworks.IntegrationTest;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.commitment.Participants;
import org.citynetworks.commitment.Standing;
import org.citynetworks.history.Histories;
import org.citynetworks.shared.Language;
import org.citynetworks.signin.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class LookAtStandingsTests {

	@Autowired
	private ApplicationContext site;

	@Autowired
	private LookAtStandings look;

	@Autowired
	private Participants participants;

	@Autowired
	private PersonRepository people;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@BeforeEach
	void oneIsLate() {
		var yesterday = LocalDate.now(this.clock).minusDays(2);
		TrialParticipant.make(this.jdbc, yesterday.minusYears(2), yesterday);
	}

	@AfterEach
	void nothingStays() {
		Histories.forget(this.site, TrialParticipant.SUBJECT);
		this.jdbc.sql("delete from participant where slug = 'a-broken-one'").update();
		this.jdbc.sql("delete from participant_log").update();
		this.jdbc.sql("delete from mail").update();
		People.forget(this.jdbc);
	}

	@Test
	void allOfAChangeHappensOrNothing() {
		var tom = member("nobody takes this address");
		this.look.run();
		assertThat(standing()).as("its mail could not be written").isEqualTo(Standing.ACTIVE);
		assertThat(count("participant_log")).isZero();
		this.jdbc.sql("update person set email = 'tom@example.org' where id = ?").param(tom.id()).update();
		this.look.run();
		assertThat(standing()).isEqualTo(Standing.NON_COMMUNICATING);
		assertThat(count("mail")).isOne();
	}

	@Test
	void oneThatCannotBeLookedAtHoldsUpNoOther() {
		this.jdbc.sql("""
				insert into participant (slug, programme, tier, since, content)
				select 'a-broken-one', 'no-such-programme', tier, since, content || '{"programme": "no-such-programme"}'
				from participant where slug = :slug
				""").param("slug", TrialParticipant.SLUG).update();
		this.look.run();
		assertThat(standing()).isEqualTo(Standing.NON_COMMUNICATING);
	}

	@Test
	void ofSeveralInstancesOneMakesTheChange() throws InterruptedException {
		member("tom@example.org");
		var threads = Executors.newFixedThreadPool(4);
		try {
			threads.invokeAll(Collections.nCopies(4, Executors.callable(this.look::run)));
		}
		finally {
			threads.shutdown();
		}
		assertThat(count("participant_log")).isOne();
		assertThat(count("mail")).isOne();
	}

	private Person member(String email) {
		var person = new Person(email, "Tom", Language.ENGLISH, this.clock.instant());
		person.grant(Set.of(Grant.on(TrialParticipant.SUBJECT, Role.TEAM_MEMBER)));
		return this.people.save(person);
	}

	private Standing standing() {
		return this.participants.get(TrialParticipant.SLUG).standing();
	}

	private int count(String table) {
		return this.jdbc.sql("select count(*) from %s".formatted(table)).query(Integer.class).single();
	}

}
