package org.citynetworks.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.citynetworks.answer.Answer;
import org.citynetworks.answer.Answer.Place;
import org.citynetworks.answer.HeldFile;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.document.Documents;
import org.citynetworks.document.Upload;
import org.citynetworks.form.Question;
import org.citynetworks.form.Task;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.Submissions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the files that answer questions.
 */
@Component
public class HoldFiles {

	private final Submissions submissions;

	private final SaveAnswers save;

	private final ChangeRequests requests;

	private final Documents documents;

	private final JdbcClient jdbc;

	private final Clock clock;

	// A file is a document and an answer at once
	HoldFiles(Submissions submissions, SaveAnswers save, ChangeRequests requests, Documents documents, JdbcClient jdbc,
			Clock clock) {
		this.submissions = submissions;
		this.save = save;
		this.requests = requests;
		this.documents = documents;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** How many bytes the files of a submission have that answer something now. */
	public long size(UUID submission) {
		return this.jdbc.sql("""
				select coalesce(sum(size), 0)
				from submission_file
				join document on document.id = submission_file.document
				where submission = :submission and removed_at is null
				""").param("submission", submission).query(Long.class).single();
	}

	/** Whether a file belongs to a submission, also one that was taken away since. */
	public boolean has(UUID submission, UUID document) {
		return this.jdbc.sql("select count(*) from submission_file where submission = :id and document = :document")
			.param("id", submission)
			.param("document", document)
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Adds a file to an answer; one that is there already, as after a second click, is
	 * not added again.
	 * @return whether it is there now: there may be no room for it, or nothing can be
	 * changed
	 */
	@Transactional
	public boolean add(Contributor by, Task task, int entry, Question question, Upload upload) {
		return change(by, task, entry, question.code(), (files) -> {
			if (has(files, upload)) {
				return true;
			}
			if (files.size() >= question.most()) {
				return false;
			}
			var document = this.documents.keep(upload);
			this.jdbc.sql("""
					insert into submission_file (document, submission, contributor)
					values (:document, :submission, :contributor)
					""")
				.param("document", document.id())
				.param("submission", by.submission())
				.param("contributor", by.id())
				.update();
			return files.add(new HeldFile(document.id(), document.name()));
		});
	}

	private boolean has(List<HeldFile> files, Upload upload) {
		return files.stream()
			.filter((file) -> file.name().equals(upload.name()))
			.anyMatch((file) -> this.documents.get(file.document()).sha256().equals(upload.sha256()));
	}

	/** Takes a file away from an answer; what was handed in with it keeps it. */
	@Transactional
	public void remove(Contributor by, Task task, int entry, String question, UUID document) {
		change(by, task, entry, question, (files) -> {
			var found = files.removeIf((file) -> file.document().equals(document));
			if (found) {
				this.jdbc.sql("update submission_file set removed_at = :now where document = :document")
					.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
					.param("document", document)
					.update();
			}
			return found;
		});
	}

	private boolean change(Contributor by, Task task, int entry, String question, Predicate<List<HeldFile>> change) {
		var submission = this.submissions.hold(by.submission());
		var place = new Place(task.code(), entry, question);
		if (!this.save.mayChange(by, submission, task)
				|| submission.isLocked() && !this.requests.asked(submission.id()).contains(place)) {
			return false;
		}
		var before = HeldFile
			.of(this.submissions.answers(submission).text(place.task(), place.entry(), place.question()));
		var files = new ArrayList<>(before);
		var done = change.test(files);
		if (files.equals(before)) {
			return done;
		}
		this.save.put(submission,
				new Answer(place.task(), place.entry(), place.question(),
						files.stream().map(HeldFile::line).collect(Collectors.joining("\n")), by.id(),
						this.clock.instant(), null, null));
		if (!submission.isSent()) {
			this.jdbc.sql("delete from submission_file where submission = :id and removed_at is not null")
				.param("id", submission.id())
				.update();
		}
		return true;
	}

}
