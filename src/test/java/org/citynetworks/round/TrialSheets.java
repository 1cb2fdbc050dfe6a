package org.citynetworks.round;

import java.util.List;
import java.util.Set;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Remark;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.form.Form;
import org.citynetworks.form.Question;
import org.citynetworks.form.Question.Kind;
import org.citynetworks.form.Task;
import org.citynetworks.instrument.Instrument.Item;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.intake.Intake;
import org.citynetworks.intake.Progress;
import org.citynetworks.intake.Sending;
import org.citynetworks.intake.Standing;
import org.citynetworks.shared.InLanguages;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submission;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Sheets as plain as can be, as long as no feature supplies its own.
 */
class TrialSheets implements Sheets, Intake {

	private final Rounds rounds;

	TrialSheets(Rounds rounds) {
		this.rounds = rounds;
	}

	@Override
	public Form form(Round round, Set<String> topics) {
		return new Form("trial-sheet",
				round.askedTopics()
					.stream()
					.filter((topic) -> topics.contains(topic.key()))
					.map((topic) -> task(round, topic))
					.toList());
	}

	private static Task task(Round round, Topic topic) {
		return new Task(topic.key(), topic.title(), InLanguages.NONE, 1, false, "",
				round.items()
					.stream()
					.filter((item) -> item.topic().equals(topic))
					.flatMap((item) -> round.instrument()
						.asked(round.level())
						.stream()
						.map((asked) -> question(item, asked.key(), asked.title())))
					.toList());
	}

	private static Question question(Item item, String asked, InLanguages title) {
		return new Question(item.key() + "." + asked, Kind.TEXT, title, InLanguages.NONE, List.of(), false, false, 2000,
				"");
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public String title(Submission submission, Language language) {
		return this.rounds.answeredBy(submission.id()).title();
	}

	@Override
	public Progress progress(Submission submission, String page) {
		return Progress.NOT_STARTED;
	}

	@Override
	public String address(String page) {
		return "/" + page;
	}

	@Override
	public List<Remark> remarks(Submission submission, Answers answers) {
		return List.of();
	}

	@Override
	public Sending sending(Submission submission, Answers answers) {
		return new Sending("answering.reply.go", List.of(), List.of());
	}

	@Override
	public void send(Submission submission, Contributor by) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Standing standing(Submission submission, Contributor reader) {
		return new Standing(Remark.of("answering.sent.title"), null, null, List.of(), List.of());
	}

	@Override
	public void withdraw(Submission submission, Contributor by, String reason) {
		throw new UnsupportedOperationException();
	}

	@Configuration(proxyBeanMethods = false)
	static class Supplied {

		@Bean
		@ConditionalOnMissingBean(Sheets.class)
		static TrialSheets trialSheets(Rounds rounds) {
			return new TrialSheets(rounds);
		}

	}

}
