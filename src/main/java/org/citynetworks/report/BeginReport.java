package org.citynetworks.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.account.Person;
import org.citynetworks.answer.Answers;
import org.citynetworks.audit.AuditLog;
import org.citynetworks.commitment.Commitment;
import org.citynetworks.commitment.Participant;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.form.Form;
import org.citynetworks.form.Forms;
import org.citynetworks.form.Task;
import org.citynetworks.intake.SaveAnswers;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a member of a team write the report of its participant: the one that is being
 * written, if there is one, so that whoever begins second comes to the same.
 */
@Component
class BeginReport {

	private final JdbcClient jdbc;

	private final ReportDrafts drafts;

	private final Reports reports;

	private final Submissions submissions;

	private final Contributors contributors;

	private final SaveAnswers save;

	private final Forms forms;

	private final Programmes programmes;

	private final AuditLog audit;

	// It lays everything down that a draft is made of
	BeginReport(JdbcClient jdbc, ReportDrafts drafts, Reports reports, Submissions submissions,
			Contributors contributors, SaveAnswers save, Forms forms, Programmes programmes, AuditLog audit) {
		this.jdbc = jdbc;
		this.drafts = drafts;
		this.reports = reports;
		this.submissions = submissions;
		this.contributors = contributors;
		this.save = save;
		this.forms = forms;
		this.programmes = programmes;
		this.audit = audit;
	}

	/** A new one, with what the participant promised filled in. */
	@Transactional
	Contributor begin(Participant participant, Person by, Language language) {
		hold(participant);
		return open(participant, by).orElseGet(() -> {
			var form = this.forms.current(this.programmes.bySlug(participant.programme()).reportForm());
			var owner = add(participant, form, language, by, null, null);
			fill(owner, form, participant);
			return owner;
		});
	}

	/** A correction of one that was published, with what it says filled in. */
	@Transactional
	Contributor correct(Participant participant, Report report, String note, Person by) {
		hold(participant);
		return open(participant, by).or(() -> draft(report).map((earlier) -> {
			var before = this.submissions.get(earlier);
			var owner = add(participant, before.form(), report.language(), by, report.number(), note);
			copy(owner, earlier, this.submissions.answers(before));
			this.save.completed(before)
				.stream()
				.flatMap((task) -> before.form().task(task).stream())
				.forEach((task) -> this.save.complete(owner, task, true));
			return owner;
		})).orElseThrow();
	}

	/** Whether what it was written from is still there. */
	boolean isCorrectable(Report report) {
		return report.isShown() && draft(report).isPresent();
	}

	private Optional<UUID> draft(Report report) {
		return this.jdbc.sql("""
				select draft
				from report_version
				where participant = :participant and number = :number and version = :version
					and exists (select from answer where submission = draft)
				""")
			.param("participant", report.participant())
			.param("number", report.number())
			.param("version", report.version())
			.query(UUID.class)
			.optional();
	}

	/** Of two who begin at once one waits, and comes to what the other began. */
	private void hold(Participant participant) {
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:subject, 0))")
			.param("subject", "report " + participant.subject())
			.query()
			.listOfRows();
	}

	private Optional<Contributor> open(Participant participant, Person by) {
		return this.drafts.open(participant.slug()).map((draft) -> add(draft.id(), by));
	}

	private Contributor add(UUID draft, Person by) {
		return this.contributors.add(draft, by.email(), by.name(), Capacity.OWNER, Set.of(), by.language());
	}

	private Contributor add(Participant participant, Form form, Language language, Person by,
			@Nullable Integer corrects, @Nullable String note) {
		var id = this.submissions.begin(WritingReports.KIND, form, language);
		this.drafts.add(id, participant.slug(), corrects, note);
		this.audit.record("report.begin", participant.subject(), Map.of());
		return add(id, by);
	}

	private void fill(Contributor owner, Form form, Participant participant) {
		form.means(Meanings.COMMITMENT).ifPresent((place) -> {
			var entry = 0;
			for (var commitment : participant.commitments()) {
				this.save.save(owner, place.task(), ++entry, texts(place.task(), commitment), Map.of());
			}
		});
		form.means(Meanings.FROM)
			.ifPresent((place) -> this.save.save(owner, place.task(), 1,
					Map.of(place.question().code(), firstDay(participant)), Map.of()));
	}

	/** What a commitment says, by the questions of the task that ask for it. */
	private static Map<String, String> texts(Task task, Commitment commitment) {
		var said = Map.of(Meanings.COMMITMENT, commitment.words(), Meanings.BASELINE, commitment.baseline(),
				Meanings.TARGET, commitment.target());
		var texts = new HashMap<String, String>();
		task.questions()
			.stream()
			.filter((question) -> said.containsKey(question.means()))
			.forEach((question) -> texts.put(question.code(), said.get(question.means())));
		return texts;
	}

	/** The day after the last report, or else that on which it joined. */
	private String firstDay(Participant participant) {
		return this.reports.of(participant.slug())
			.stream()
			.flatMap((report) -> Optional.ofNullable(report.content().to()).stream())
			.findFirst()
			.map((last) -> last.plusDays(1))
			.orElse(participant.since())
			.toString();
	}

	private void copy(Contributor owner, UUID earlier, Answers before) {
		for (var task : before.form().tasks()) {
			for (var entry : before.entries(task.code())) {
				var typed = new HashMap<String, String>();
				task.questions()
					.forEach(
							(question) -> typed.put(question.code(), before.text(task.code(), entry, question.code())));
				this.save.save(owner, task, entry, typed, Map.of());
			}
		}
		this.drafts.choose(owner.submission(), this.drafts.evidence(earlier));
	}

}
