package org.citynetworks.intake;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.citynetworks.answer.Answer;
import org.citynetworks.answer.Answers;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.submission.HandIn;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * Writes down all that is kept of a submission, for those whose it is: not what staff
 * wrote among themselves.
 */
@Component
public class ExportSubmission {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final Submissions submissions;

	private final Contributors contributors;

	private final Messages messages;

	private final HandIn handIn;

	ExportSubmission(Submissions submissions, Contributors contributors, Messages messages, HandIn handIn) {
		this.submissions = submissions;
		this.contributors = contributors;
		this.messages = messages;
		this.handIn = handIn;
	}

	public String json(Submission submission) {
		var all = new LinkedHashMap<String, Object>();
		all.put("number", submission.id());
		all.put("kind", submission.kind());
		all.put("form", submission.form().key());
		all.put("language", submission.language().tag());
		all.put("reference", submission.reference());
		all.put("begun", submission.begunAt());
		all.put("changed", submission.changedAt());
		all.put("handedIn", submission.sentAt());
		all.put("closed", submission.closedAt());
		all.put("people", this.contributors.of(submission.id()).stream().map(ExportSubmission::person).toList());
		all.put("answers", answers(this.submissions.answers(submission)));
		all.put("handedInBefore", handedIn(submission));
		all.put("messages", this.messages.open(submission.id()));
		return JSON.writeValueAsString(all);
	}

	private List<List<Answer>> handedIn(Submission submission) {
		return IntStream.rangeClosed(1, this.handIn.times(submission))
			.mapToObj((time) -> answers(this.handIn.asOf(submission, time)))
			.toList();
	}

	private static Map<String, Object> person(Contributor one) {
		return Map.of("number", one.id(), "name", one.name(), "email", one.email(), "part", one.capacity(), "tasks",
				one.tasks());
	}

	private static List<Answer> answers(Answers answers) {
		return answers.all()
			.values()
			.stream()
			.sorted(Comparator.comparing(Answer::task).thenComparing(Answer::entry).thenComparing(Answer::question))
			.toList();
	}

}
