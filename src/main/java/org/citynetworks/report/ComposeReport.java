package org.citynetworks.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.HeldFile;
import org.citynetworks.answer.ReadAnswer;
import org.citynetworks.answer.ShowAnswer;
import org.citynetworks.commitment.Commitment;
import org.citynetworks.commitment.Participant;
import org.citynetworks.document.Documents;
import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.form.Task;
import org.citynetworks.report.Content.Outcome;
import org.citynetworks.report.Content.Paper;
import org.citynetworks.report.Content.Part;
import org.citynetworks.report.Content.Promised;
import org.citynetworks.report.Content.Said;
import org.citynetworks.report.Content.Support;
import org.citynetworks.submission.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Makes a report of what was answered, and of what the participant promised and
 * published.
 */
@Component
class ComposeReport {

	private final FindEvidence evidence;

	private final ReportDrafts drafts;

	private final Reports reports;

	private final Documents documents;

	private final ShowAnswer show;

	// A report is made of all this
	ComposeReport(FindEvidence evidence, ReportDrafts drafts, Reports reports, Documents documents, ShowAnswer show) {
		this.evidence = evidence;
		this.drafts = drafts;
		this.reports = reports;
		this.documents = documents;
		this.show = show;
	}

	Content of(ReportDraft draft, Participant participant, Submission submission, Answers answers) {
		var outcomes = outcomes(answers, participant.commitments());
		var told = outcomes.stream().map((outcome) -> plain(outcome.commitment())).toList();
		var silent = participant.commitments()
			.stream()
			.map(Commitment::words)
			.filter((words) -> !told.contains(plain(words)))
			.toList();
		return new Content(
				new Support(answers.meaning(Meanings.SUPPORT_NAME), answers.meaning(Meanings.SUPPORT_TITLE),
						answers.meaning(Meanings.SUPPORT_WORDS)),
				ReadAnswer.day(answers.meaning(Meanings.FROM)).orElse(null),
				ReadAnswer.day(answers.meaning(Meanings.TO)).orElse(null), answers.meaning(Meanings.ACTIONS), outcomes,
				this.evidence.of(participant, submission.language(), this.drafts.evidence(draft.id())),
				papers(draft, answers), inPapers(answers), silent, more(submission, answers));
	}

	private static String plain(String words) {
		return words.strip().replaceAll("\\s+", " ");
	}

	private static List<Outcome> outcomes(Answers answers, List<Commitment> commitments) {
		return answers.entriesOf(Meanings.COMMITMENT)
			.stream()
			.map((entry) -> outcome(entry, commitments))
			.filter((outcome) -> !outcome.commitment().isEmpty())
			.toList();
	}

	private static Outcome outcome(Map<String, String> entry, List<Commitment> commitments) {
		var words = text(entry, Meanings.COMMITMENT);
		var promised = commitments.stream()
			.filter((commitment) -> plain(commitment.words()).equals(plain(words)))
			.findFirst()
			.map((commitment) -> new Promised(commitment.baseline(), commitment.target()))
			.orElse(null);
		return new Outcome(words, text(entry, Meanings.BASELINE), text(entry, Meanings.TARGET),
				text(entry, Meanings.RESULT), text(entry, Meanings.UNIT), number(entry, Meanings.NUMBER_FROM),
				number(entry, Meanings.NUMBER_TO), number(entry, Meanings.NUMBER_NOW), promised);
	}

	private static String text(Map<String, String> entry, String meaning) {
		return entry.getOrDefault(meaning, "");
	}

	private static @Nullable BigDecimal number(Map<String, String> entry, String meaning) {
		return ReadAnswer.number(text(entry, meaning)).orElse(null);
	}

	/** A correction without papers of its own keeps those from before. */
	private List<Paper> papers(ReportDraft draft, Answers answers) {
		var held = HeldFile.of(answers.meaning(Meanings.PAPERS));
		if (held.isEmpty() && draft.corrects() != null) {
			return this.reports.find(draft.participant(), draft.corrects())
				.map((before) -> before.content().papers())
				.orElse(List.of());
		}
		return held.stream()
			.map((file) -> new Paper(file.document(), file.name(), this.documents.get(file.document()).size()))
			.toList();
	}

	private static Map<Part, String> inPapers(Answers answers) {
		var places = new EnumMap<Part, String>(Part.class);
		for (var part : Part.values()) {
			if (answers.meaning(Meanings.holds(part)).equals("yes")) {
				places.put(part, answers.meaning(Meanings.where(part)));
			}
		}
		return places;
	}

	private List<Said> more(Submission submission, Answers answers) {
		var more = new ArrayList<Said>();
		for (var task : answers.form().tasks()) {
			var entries = task.isRepeated() ? answers.entries(task.code()) : List.of(1);
			entries.forEach((entry) -> task.questions()
				.stream()
				.filter((question) -> question.open() && question.means().isEmpty() && question.kind() != Kind.FILE)
				.flatMap((question) -> said(submission, answers, task, entry, question).stream())
				.forEach(more::add));
		}
		return more;
	}

	private Optional<Said> said(Submission submission, Answers answers, Task task, int entry, Question question) {
		var typed = answers.text(task.code(), entry, question.code());
		return typed.isEmpty() ? Optional.empty()
				: Optional.of(new Said(question.label(), this.show.of(question, typed, submission.language())));
	}

}
