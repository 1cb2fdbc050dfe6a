package org.citynetworks.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.SayRemark;
import org.citynetworks.answer.ShowAnswer;
import org.citynetworks.form.Group;
import org.citynetworks.form.Question;
import org.citynetworks.form.Task;
import org.citynetworks.intake.Transcript.Entry;
import org.citynetworks.intake.Transcript.Line;
import org.citynetworks.intake.Transcript.Section;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submission;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Writes all answers down in the order of the form.
 */
@Component
public class WriteTranscript {

	private final Completeness completeness;

	private final ShowAnswer show;

	private final SayRemark say;

	WriteTranscript(Completeness completeness, ShowAnswer show, SayRemark say) {
		this.completeness = completeness;
		this.show = show;
		this.say = say;
	}

	public Transcript of(Submission submission, Answers answers, Language language) {
		return new Transcript(this.completeness.of(submission, answers)
			.entrySet()
			.stream()
			.map((task) -> new Section(task.getKey().title().in(language),
					this.completeness.address(submission, task.getKey()), task.getValue(),
					said(submission, answers, task.getKey()), entries(task.getKey(), answers, language)))
			.toList());
	}

	private @Nullable String said(Submission submission, Answers answers, Task task) {
		var said = this.completeness.said(submission, answers, task);
		return (said != null) ? this.say.say(said) : null;
	}

	private List<Entry> entries(Task task, Answers answers, Language language) {
		var numbers = task.isRepeated() ? answers.entries(task.code()) : List.of(1);
		return numbers.stream().flatMap((number) -> {
			var lines = new LinkedHashMap<String, Line>();
			task.questions()
				.forEach((question) -> lines.put(question.code(), line(task, number, question, answers, language)));
			var groups = task.groups().stream().map((group) -> group(group, lines, language)).toList();
			var alone = new Entry(task.isRepeated() ? number : 0, "", List.copyOf(lines.values()));
			return Stream.concat(lines.isEmpty() ? Stream.empty() : Stream.of(alone), groups.stream());
		}).toList();
	}

	/** A group with its lines, which then no longer stand by themselves. */
	private static Entry group(Group group, Map<String, Line> lines, Language language) {
		return new Entry(0, group.title().in(language),
				group.questions().stream().map(lines::remove).filter(Objects::nonNull).toList());
	}

	private Line line(Task task, int entry, Question question, Answers answers, Language language) {
		var typed = answers.text(task.code(), entry, question.code());
		return new Line(question, question.label().in(language), this.show.of(question, typed, language),
				Completeness.mistake(answers, task, entry, question).findFirst().map(this.say::say).orElse(null),
				"/tasks/" + task.code() + (task.isRepeated() ? "/" + entry : "") + "#answer-" + question.code());
	}

}
