package org.citynetworks.review;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

import org.citynetworks.IntegrationTest;
import org.citynetworks.account.As;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Move;
import org.citynetworks.application.Moves;
import org.citynetworks.application.Moves.Mover;
import org.citynetworks.application.Phase;
import org.citynetworks.commitment.Participants;
import org.citynetworks.commitment.TrialProgramme;
import org.citynetworks.decision.DecideApplications;
import org.citynetworks.decision.DecideApplications.Answer;
import org.citynetworks.decision.DecisionForm;
import org.citynetworks.history.Histories;
import org.citynetworks.submission.Submissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.awaitility.Awaitility.await;

/**
 * Decisions that meet, and one that fails on its way; what they leave is taken away
 * again.
 */
@IntegrationTest
class ConcurrentReviewTests {

	private static final DecisionForm YES = new DecisionForm("accept", null, null, "decide");

	@Autowired
	private ApplicationContext site;

	@Autowired
	private DecideApplications decide;

	@Autowired
	private HandleApplications handle;

	@Autowired
	private Applications applications;

	@Autowired
	private Participants participants;

	@Autowired
	private Moves moves;

	@Autowired
	private PersonRepository people;

	@Autowired
	private TransactionOperations transactions;

	@Autowired
	private JdbcClient jdbc;

	private Person rita;

	private Person ruth;

	private HandedIn application;

	@BeforeEach
	void handIn() {
		this.rita = As.somebody(this.people, Grant.everywhere(Role.REVIEWER));
		this.ruth = As.somebody(this.people, Grant.everywhere(Role.REVIEWER));
		this.application = this.transactions.execute((transaction) -> {
			TrialProgramme.make(this.jdbc);
			var handed = HandedIn.to(this.site, "trial-first", null, "Carouge");
			this.moves.make(handed.id(), Move.TAKE_UP, Mover.staff(this.rita.id()), "");
			return handed;
		});
	}

	@AfterEach
	void forget() {
		Histories.forget(this.site, "participant/carouge");
		this.jdbc.sql("delete from participant_log where participant = 'carouge'").update();
		this.jdbc.sql("delete from submission where id = ?").param(this.application.id()).update();
		this.jdbc.sql("delete from mail where recipient = 'odile@geneve.ch'").update();
		this.jdbc.sql("delete from person where email = 'odile@geneve.ch'").update();
		List.of(this.rita, this.ruth)
			.forEach((person) -> this.jdbc.sql("delete from person where id = ?").param(person.id()).update());
		this.jdbc.sql("delete from programme where slug = ?").param(TrialProgramme.SLUG).update();
		this.jdbc.sql("delete from form where key = ?").param(TrialProgramme.FORM).update();
	}

	@Test
	void ofTwoWhoDecideInTheSameSecondOneDoes() throws InterruptedException, ExecutionException {
		var threads = Executors.newFixedThreadPool(2);
		try {
			Callable<Answer> one = () -> this.decide.decide(this.application.id(), this.rita.id(), YES);
			Callable<Answer> other = () -> this.decide.decide(this.application.id(), this.ruth.id(), YES);
			var answers = threads.invokeAll(List.of(one, other));
			assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(Answer.RELEASED,
					Answer.ELSEWHERE);
		}
		finally {
			threads.shutdown();
		}
		assertThat(this.participants.get("carouge").tier()).isEqualTo("trial-first");
		assertThat(logged()).isOne();
		assertThat(this.jdbc.sql("select count(*) from mail where kind = 'application.accepted'")
			.query(Integer.class)
			.single()).isEqualTo(1);
	}

	@Test
	void whoTakesOneUpWaitsForThoseWhoChangeIt() throws InterruptedException, ExecutionException {
		var other = this.transactions.execute((transaction) -> HandedIn.to(this.site, "trial-first", null, "Lancy"));
		var threads = Executors.newSingleThreadExecutor();
		try {
			var taken = this.transactions.execute((transaction) -> {
				this.site.getBean(Submissions.class).hold(other.id());
				var waiting = threads.submit(() -> this.handle.takeUp(other.id(), this.rita.id()));
				await().until(this::somebodyWaits);
				assertThat(this.moves.make(other.id(), Move.WITHDRAW, Mover.of(other.owner()), "")).isPresent();
				return waiting;
			});
			assertThat(taken.get()).isFalse();
		}
		finally {
			threads.shutdown();
			this.jdbc.sql("delete from submission where id = ?").param(other.id()).update();
		}
	}

	private boolean somebodyWaits() {
		return this.jdbc.sql(
				"select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'")
			.query(Integer.class)
			.single() > 0;
	}

	@Test
	void aDecisionThatFailsLeavesNothingBehind() {
		// The last step of all: the owner, who is to act for the participant, cannot be
		// written to
		this.jdbc.sql("update contributor set email = 'no address' where submission = ?")
			.param(this.application.id())
			.update();
		assertThatException().isThrownBy(() -> this.decide.decide(this.application.id(), this.rita.id(), YES));
		assertThat(this.applications.get(this.application.id()).phase()).isEqualTo(Phase.IN_REVIEW);
		assertThat(this.participants.find("carouge")).isEmpty();
		assertThat(logged()).isZero();
		assertThat(this.jdbc.sql("select count(*) from revision where subject = 'participant/carouge'")
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select count(*) from review_decision where application = ?")
			.param(this.application.id())
			.query(Integer.class)
			.single()).isZero();
		assertThat(this.jdbc.sql("select count(*) from mail where kind = 'application.accepted'")
			.query(Integer.class)
			.single()).isZero();
	}

	private int logged() {
		return this.jdbc.sql("select count(*) from participant_log where participant = 'carouge'")
			.query(Integer.class)
			.single();
	}

}
