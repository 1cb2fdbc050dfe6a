package org.citynetworks.round;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;

import org.citynetworks.contributor.Contributors;
import org.citynetworks.privacy.DataSubject;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submissions;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Transactional
class RoundTests {

	@Autowired
	private ApplicationContext site;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Clock clock;

	@Autowired
	private Rounds rounds;

	@Autowired
	private Assessors assessors;

	@Autowired
	private AddAssessor add;

	@Autowired
	private ChangeAssessor changeAssessor;

	@Autowired
	private ChangeRound change;

	@Autowired
	private MoveRound move;

	@Autowired
	private InviteAssessors invite;

	@Autowired
	private FindProgress progress;

	@Autowired
	private TakesAnswers takes;

	@Autowired
	private Contributors contributors;

	@Autowired
	private WriteToAssessors write;

	@Autowired
	private TransactionOperations transaction;

	@Autowired
	private DataOfAssessors data;

	private TrialRounds town;

	private long by;

	@BeforeEach
	void aTown() {
		this.town = TrialRounds.make(this.site);
		this.by = this.town.member().id();
	}

	@Test
	void roundsOfATownAreCountedAndKeepWhatTheyAsk() {
		this.town.begin("city-scan", "full");
		var second = this.town.begin("urban-profile", "rapid");
		assertThat(this.rounds.of(this.town.owner())).extracting(Round::number).containsExactly(2, 1);
		assertThat(second.stage()).isEqualTo(Stage.PREPARING);
		assertThat(second.instrument().key()).isEqualTo("urban-profile");
	}

	@Test
	void whoeverTakesPartHasASheetOfTheirTopics() {
		var round = this.town.begin("city-scan", "full");
		var item = round.items().get(0);
		var one = this.town.add(round, "Department of Transport", "government", item.topic().key());
		this.town.answer(one, item.key(), "state", "3");
		assertThat(this.rounds.answeredBy(one.submission())).isEqualTo(round);
		assertThat(this.assessors.answeringBy(one.submission())).contains(one);
		assertThat(this.assessors.of(round.id())).containsExactly(one);
		assertThat(this.assessors.given(round.id())).singleElement()
			.satisfies((given) -> assertThat(given.answer()).isEqualTo("3"));
		assertThat(this.site.getBean(Submissions.class).get(one.submission()).form().tasks()).singleElement()
			.satisfies((task) -> assertThat(task.code()).isEqualTo(item.topic().key()));
	}

	@Test
	void answersAreTakenUntilTheDayHasEndedEverywhere() {
		var round = this.town.put(this.town.begin("city-scan", "full"), Stage.ANSWERING);
		var end = Instant.parse(round.until().plusDays(1) + "T12:00:00Z");
		assertThat(at(end.minusSeconds(1)).takes(round)).isTrue();
		assertThat(at(end.minusSeconds(1)).daysLeft(round)).isZero();
		assertThat(at(end).takes(round)).isFalse();
		assertThat(at(end).daysLeft(round)).isEqualTo(-1);
	}

	private TakesAnswers at(Instant now) {
		return new TakesAnswers(this.jdbc, Clock.fixed(now, ZoneOffset.UTC));
	}

	@Test
	void answersAreTakenOnlyWhileEverybodyAnswersAndWhereNothingIsLocked() {
		var round = this.town.begin("city-scan", "full");
		var topic = round.askedTopics().get(0).key();
		this.town.add(round, "Ada", "company");
		assertThat(this.takes.takes(round)).isFalse();
		this.move.invite(round.id(), this.by);
		this.change.lock(round.id(), topic);
		this.change.lock(round.id(), topic);
		assertThat(this.takes.takes(this.rounds.get(round.id()))).isTrue();
		assertThat(this.takes.locked(round.id())).containsExactly(topic);
		this.change.unlock(round.id(), topic);
		assertThat(this.takes.locked(round.id())).isEmpty();
		this.move.end(round.id(), this.by);
		assertThat(this.takes.takes(this.rounds.get(round.id()))).isFalse();
	}

	@Test
	void eachIsInvitedOnceAndInTheirLanguage() {
		var round = this.town.begin("city-scan", "full", "universal-access");
		var ada = this.town.add(round, "Ada", "company");
		this.add.add(round.id(), List.of(someone("Béa", "bea@example.org", Language.FRENCH), paper("Club")));
		assertThat(mails()).isEmpty();
		this.move.invite(round.id(), this.by);
		this.move.invite(round.id(), this.by);
		assertThat(mails()).containsExactly("round.invitation", "round.invitation");
		assertThat(body(email(ada)))
			.contains("Scanning Town looks at how it stands", "“How we stand”", "Universal access", "who answered what",
					"/applications/" + ada.submission())
			.doesNotContain("??");
		assertThat(body("bea@example.org"))
			.contains("Scanning Town examine où elle en est", "/fr/applications/", "qui a répondu quoi")
			.doesNotContain("??");
		this.add.add(round.id(), someone("Late", "late@example.org", Language.ENGLISH));
		assertThat(mails()).hasSize(3);
	}

	@Test
	void everyMailSaysUntilWhenAndLeadsIn() {
		var round = this.town.begin("city-scan", "full");
		this.town.add(round, "Ada", "company");
		this.move.invite(round.id(), this.by);
		for (var kind : new String[] { "invitation", "reminder", "day", "again" }) {
			for (var language : Language.values()) {
				var one = this.add.add(round.id(),
						someone("Somebody", kind + language.tag() + "@example.org", language));
				this.write.write(this.rounds.get(round.id()), one, kind, true, "Look at <this>");
				var body = body(kind + language.tag() + "@example.org");
				assertThat(body).as(kind + " " + language)
					.contains(String.valueOf(round.until().getYear()), "/applications/" + one.submission() + "#")
					.doesNotContain("??", "${", "<this>");
				assertThat(body.contains("Look at &lt;this&gt;")).isEqualTo(kind.equals("again"));
			}
		}
	}

	@Test
	void whoHasNotHandedInIsRemindedButNotTwiceADay() {
		var round = this.town.begin("city-scan", "full");
		var ada = this.town.add(round, "Ada", "company");
		var ben = this.town.add(round, "Ben", "company");
		var carla = this.town.add(round, "Carla", "company");
		this.move.invite(round.id(), this.by);
		handIn(ben);
		this.changeAssessor.leave(round.id(), carla.id(), true);
		assertThat(this.invite.remind(round.id(), ada.id())).isTrue();
		assertThat(this.invite.remind(round.id(), ada.id())).isFalse();
		assertThat(this.invite.remind(round.id())).isZero();
		assertThat(mails("round.reminder")).containsExactly(email(ada));
		assertThat(this.invite.inviteAgain(round.id(), ada.id())).isFalse();
		this.jdbc.sql("update scan_assessor set invited_at = invited_at - interval '1 hour'").update();
		assertThat(this.invite.inviteAgain(round.id(), ada.id())).isTrue();
	}

	@Test
	void theCalendarRemindsOnceThreeDaysBeforeTheLastDay() {
		var round = this.town.begin("city-scan", "full");
		var ada = this.town.add(round, "Ada", "company");
		var ben = this.town.add(round, "Ben", "company");
		this.add.add(round.id(), paper("Club"));
		this.move.invite(round.id(), this.by);
		handIn(ben);
		this.jdbc.sql("update scan_assessor set invited_at = invited_at - interval '9 days'").update();
		remindOn(round.until().minusDays(4));
		assertThat(mails("round.reminder")).isEmpty();
		remindOn(round.until().minusDays(3));
		remindOn(round.until().minusDays(3));
		remindOn(round.until().minusDays(2));
		assertThat(mails("round.reminder")).containsExactly(email(ada));
		remindOn(round.until().plusDays(2));
		assertThat(mails("round.reminder")).hasSize(1);
		this.change.change(round.id(), "Other", round.until().plusDays(9), true);
		assertThat(mails("round.day")).containsExactly(email(ada));
		remindOn(round.until().plusDays(7));
		assertThat(mails("round.reminder")).hasSize(2);
	}

	/** What the job does that morning. */
	private void remindOn(LocalDate day) {
		var morning = Clock.fixed(Instant.parse(day + "T12:00:00Z"), ZoneOffset.UTC);
		new RemindOfRounds(this.jdbc, this.rounds, this.assessors, new TakesAnswers(this.jdbc, morning), this.write,
				this.transaction, morning)
			.run();
	}

	@Test
	void whoLeavesCountsAsTheCoordinatorsSayAndCanComeBack() {
		var round = this.town.begin("city-scan", "full", "universal-access");
		var ada = this.town.add(round, "Ada", "company");
		this.move.invite(round.id(), this.by);
		this.town.answer(ada, round.items().get(0).key(), "state", "3");
		assertThat(this.changeAssessor.remove(round.id(), ada.id())).isFalse();
		this.changeAssessor.leave(round.id(), ada.id(), false);
		assertThat(this.assessors.given(round.id())).isEmpty();
		assertThat(this.progress.of(round).present()).isEmpty();
		this.changeAssessor.leave(round.id(), ada.id(), true);
		assertThat(this.assessors.given(round.id())).hasSize(1);
		this.changeAssessor.comeBack(round.id(), ada.id());
		assertThat(this.progress.of(round).count("BEGUN")).isEqualTo(1);
	}

	@Test
	void whoHasAnsweredNothingIsTakenOffTheList() {
		var round = this.town.begin("city-scan", "full");
		var ada = this.town.add(round, "Ada", "company");
		assertThat(this.changeAssessor.remove(round.id(), ada.id())).isTrue();
		assertThat(this.assessors.of(round.id())).isEmpty();
		assertThat(this.contributors.of(ada.submission())).isEmpty();
	}

	@Test
	void anotherAddressHasAnotherLinkAndTheSameAnswers() {
		var round = this.town.begin("city-scan", "full");
		var ada = this.town.add(round, "Ada", "company");
		this.move.invite(round.id(), this.by);
		this.town.answer(ada, round.items().get(0).key(), "state", "3");
		this.changeAssessor.change(round.id(), ada.id(), someone("Ada L.", "other@example.org", Language.FRENCH));
		assertThat(this.contributors.of(ada.submission())).singleElement()
			.satisfies((one) -> assertThat(one.email()).isEqualTo("other@example.org"));
		assertThat(body("other@example.org")).contains("/fr/applications/" + ada.submission());
		this.changeAssessor.change(round.id(), ada.id(), someone("Ada", "Other@example.org", Language.FRENCH));
		assertThat(mails("round.invitation")).hasSize(2);
		this.changeAssessor.change(round.id(), ada.id(), paper("Ada"));
		assertThat(this.contributors.of(ada.submission())).isEmpty();
		assertThat(this.assessors.given(round.id())).hasSize(1);
	}

	@Test
	void aSecondPressAddsNobodyTwice() {
		var round = this.town.begin("city-scan", "full");
		var first = this.add.add(round.id(), someone("Ada", "ada@example.org", Language.ENGLISH));
		assertThat(this.add.add(round.id(), someone("Ada", "ADA@example.org", Language.ENGLISH))).isEqualTo(first);
	}

	@Test
	void aStepThatIsTakenTwiceIsTakenOnce() {
		var round = this.town.begin("city-scan", "full");
		this.move.close(round.id(), this.by);
		this.move.end(round.id(), this.by);
		assertThat(this.rounds.get(round.id()).stage()).isEqualTo(Stage.PREPARING);
		this.move.invite(round.id(), this.by);
		this.move.end(round.id(), this.by);
		this.move.close(round.id(), this.by);
		this.move.close(round.id(), this.by);
		assertThat(this.jdbc.sql("select stage from scan_move where round = ? order by id")
			.param(round.id())
			.query(String.class)
			.list()).containsExactly("answering", "agreeing", "closed");
	}

	@Test
	void aRoundThatLiesStillGoesWithAllThatWasAnswered() {
		var still = this.town.begin("city-scan", "full");
		var ada = this.town.add(still, "Ada", "company");
		var begun = this.town.begin("city-scan", "full");
		this.town.add(begun, "Ben", "company");
		age(25, still, begun);
		this.jdbc.sql("update submission set changed_at = :at where id = :id")
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC).minusMonths(25))
			.param("id", ada.submission())
			.update();
		new ForgetRounds(this.jdbc, this.clock).run();
		assertThat(this.rounds.find(still.id())).isEmpty();
		assertThat(this.contributors.of(ada.submission())).isEmpty();
		assertThat(this.rounds.find(begun.id())).isPresent();
	}

	@Test
	void ofARoundThatWasClosedStaysWhatWasAnsweredAndNotByWhom() {
		var round = this.town.begin("city-scan", "full");
		var ada = this.town.add(round, "Ada", "company");
		this.town.answer(ada, round.items().get(0).key(), "state", "3");
		round = this.town.put(round, Stage.CLOSED);
		age(23, round);
		new ForgetRounds(this.jdbc, this.clock).run();
		assertThat(this.contributors.of(ada.submission())).hasSize(1);
		age(25, round);
		new ForgetRounds(this.jdbc, this.clock).run();
		assertThat(this.contributors.of(ada.submission())).isEmpty();
		assertThat(this.assessors.of(round.id())).singleElement().satisfies((one) -> assertThat(one.name()).isEmpty());
		assertThat(this.assessors.given(round.id())).hasSize(1);
	}

	@Test
	void whoIsErasedHasNoNameInARound() {
		var round = this.town.begin("city-scan", "full");
		var ada = this.add.add(round.id(), someone("Ada", "ada@example.org", Language.ENGLISH));
		var person = new DataSubject(null, "ADA@example.org");
		assertThat(this.data.of(person)).singleElement()
			.satisfies((section) -> assertThat(section.rows().get(0).value()).isEqualTo("Ada (How we stand)"));
		this.data.erase(person);
		assertThat(this.assessors.get(round.id(), ada.id()).name()).isEmpty();
	}

	private void age(int months, Round... rounds) {
		for (var round : rounds) {
			this.jdbc.sql("update scan_round set changed_at = :at where id = :id")
				.param("at", this.clock.instant().atOffset(ZoneOffset.UTC).minusMonths(months))
				.param("id", round.id())
				.update();
		}
	}

	private static NewAssessor someone(String name, String email, Language language) {
		return new NewAssessor(name, "company", email, language, Set.of());
	}

	private static NewAssessor paper(String name) {
		return new NewAssessor(name, "society", "", Language.ENGLISH, Set.of());
	}

	private void handIn(Assessor assessor) {
		this.jdbc.sql("update submission set sent_at = :now, locked_at = :now where id = :id")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", assessor.submission())
			.update();
	}

	private String email(Assessor assessor) {
		return this.contributors.of(assessor.submission()).get(0).email();
	}

	private List<String> mails() {
		return this.jdbc.sql("select kind from mail where kind like 'round.%' order by created_at, id")
			.query(String.class)
			.list();
	}

	/** Who got mails of a kind. */
	private List<String> mails(String kind) {
		return this.jdbc.sql("select recipient from mail where kind = ? order by created_at, id")
			.param(kind)
			.query(String.class)
			.list();
	}

	/** The newest mail to somebody. */
	private String body(String recipient) {
		return this.jdbc.sql("select html from mail where recipient = ? order by created_at desc, id desc limit 1")
			.param(recipient)
			.query(String.class)
			.single();
	}

}
