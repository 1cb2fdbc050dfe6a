package org.citynetworks.answering;

import java.util.List;
import java.util.Map;

import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.contributor.Visit;
import org.citynetworks.intake.MailContributors;
import org.citynetworks.shared.Language;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets others take part in a submission, and tells them.
 */
@Component
class InviteContributors {

	private final Contributors contributors;

	private final MailContributors mail;

	InviteContributors(Contributors contributors, MailContributors mail) {
		this.contributors = contributors;
		this.mail = mail;
	}

	/**
	 * Invites somebody; invited again, they may do what is said now, and get a new link.
	 */
	@Transactional
	Contributor invite(Visit visit, String email, String name, boolean asReader, List<String> tasks,
			Language language) {
		var submission = visit.submission();
		var capacity = asReader ? Capacity.READER : Capacity.COLLEAGUE;
		var one = this.contributors.add(submission.id(), email, name, capacity, asReader ? List.of() : tasks, language);
		var titles = one.tasks()
			.stream()
			.flatMap((task) -> submission.form().task(task).stream())
			.map((task) -> task.title().in(language))
			.toList();
		this.mail.write(submission, one, "intake.invitation", !asReader,
				Map.of("by", inFull(visit.by()), "reads", asReader, "tasks", titles));
		return one;
	}

	private static String inFull(Contributor one) {
		return one.name().isEmpty() ? one.email() : "%s (%s)".formatted(one.name(), one.email());
	}

	@Transactional
	void remove(Contributor contributor) {
		this.contributors.remove(contributor);
	}

}
