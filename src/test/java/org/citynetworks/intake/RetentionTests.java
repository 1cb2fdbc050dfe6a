package org.citynetworks.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.citynetworks.IntegrationTest;
import org.citynetworks.account.Mailbox;
import org.citynetworks.answering.TrialIntake;
import org.citynetworks.answering.TrialIntake.Begun;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.privacy.DataSubject;
import org.citynetworks.submission.Submissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@IntegrationTest
class RetentionTests {

	@Autowired
	TrialIntake trials;

	@Autowired
	Submissions submissions;

	@Autowired
	Contributors contributors;

	@Autowired
	MailContributors mail;

	@Autowired
	Intakes intakes;

	@Autowired
	DataOfContributors data;

	@Autowired
	TransactionOperations transaction;

	@Autowired
	JdbcClient jdbc;

	private String email;

	private Begun begun;

	private Instant start;

	@BeforeEach
	void somebodyBegins() {
		// Only this one is old enough for anything
		this.jdbc.sql("delete from submission").update();
		this.email = "ana-" + UUID.randomUUID() + "@example.org";
		this.begun = this.trials.begin(this.email);
		this.start = this.submissions.get(this.begun.id()).changedAt();
	}

	private void remindAfter(int days) {
		new RemindOfDrafts(this.jdbc, this.submissions, this.contributors, this.mail, this.intakes, this.transaction,
				Clock.fixed(this.start.plus(Duration.ofDays(days)), ZoneOffset.UTC))
			.run();
	}

	private List<String> mails() {
		return this.jdbc.sql("select kind from mail where recipient = :email order by id")
			.param("email", this.email)
			.query(String.class)
			.list();
	}

	@Test
	void aDraftIsRemindedOfThreeTimesAndDeletedAfterAWarning() {
		for (var day : List.of(6, 7, 8, 21, 22, 60, 61, 350)) {
			remindAfter(day);
		}
		assertThat(mails()).containsExactly("intake.reminder", "intake.reminder", "intake.reminder");
		remindAfter(352);
		remindAfter(353);
		assertThat(mails()).hasSize(4).last().isEqualTo("intake.warning");
		assertThat(new Mailbox(this.jdbc, this.email).newest().subject()).startsWith("Action needed: ");
		assertThat(this.submissions.find(this.begun.id())).isPresent();
		remindAfter(367);
		assertThat(this.submissions.find(this.begun.id())).isEmpty();
		assertThat(mails()).hasSize(5).last().isEqualTo("intake.deleted");
	}

	@Test
	void whoWasNotWarnedIsWarnedFirst() {
		remindAfter(500);
		assertThat(mails()).containsExactly("intake.warning");
		remindAfter(510);
		assertThat(this.submissions.find(this.begun.id())).isPresent();
		remindAfter(514);
		assertThat(this.submissions.find(this.begun.id())).isEmpty();
	}

	@Test
	void whatWasClosedIsMadeAnonymousAfterItsTime() {
		this.trials.send(this.submissions.get(this.begun.id()), this.begun.by());
		this.trials.withdraw(this.submissions.get(this.begun.id()), this.begun.by(), "");
		eraseAfter(700);
		assertThat(this.contributors.of(this.begun.id())).isNotEmpty();
		eraseAfter(740);
		assertThat(this.contributors.of(this.begun.id())).isEmpty();
		assertThat(this.submissions.get(this.begun.id())).satisfies((left) -> {
			assertThat(left.reference()).isNull();
			assertThat(left.kind()).isEqualTo("trial");
			assertThat(left.sentAt()).isNotNull();
		});
	}

	private void eraseAfter(int days) {
		new EraseSubmissions(this.jdbc, this.submissions, this.intakes, this.transaction,
				Clock.fixed(this.start.plus(Duration.ofDays(days)), ZoneOffset.UTC))
			.run();
	}

	@Test
	void whoWantsToBeForgottenTakesBackWhatIsStillLookedAt() {
		this.trials.send(this.submissions.get(this.begun.id()), this.begun.by());
		var ana = new DataSubject(null, this.email);
		assertThat(this.data.of(ana)).singleElement()
			.satisfies((section) -> assertThat(section.rows()).extracting((row) -> row.value()).contains(this.email));
		this.transaction.executeWithoutResult((status) -> this.data.erase(ana));
		assertThat(this.data.of(ana)).isEmpty();
		assertThat(this.submissions.get(this.begun.id()).closedAt()).isNotNull();
	}

}
