package org.citynetworks.review;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.citynetworks.answer.ShowAnswer;
import org.citynetworks.application.Application;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Move;
import org.citynetworks.application.Phase;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.decision.Decisions;
import org.citynetworks.decision.Outcome;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.PersonNames;
import org.citynetworks.shared.WorkingDays;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.HandIn;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page of an application, with everything that somebody who judges it wants to see.
 */
@Component
class ShowApplication {

	static final String VIEW = "review/application";

	private final Applications applications;

	private final Submissions submissions;

	private final Contributors contributors;

	private final HandIn handIn;

	private final ChangeRequests requests;

	private final ShowTalk talk;

	private final Programmes programmes;

	private final Participants participants;

	private final CheckApplication checks;

	private final ShowAnswer show;

	private final Files files;

	private final FindSimilar similar;

	private final Criteria criteria;

	private final Decisions decisions;

	private final Reviewers reviewers;

	private final PersonNames names;

	private final Clock clock;

	// One page with all that is known
	ShowApplication(Applications applications, Submissions submissions, Contributors contributors, HandIn handIn,
			ChangeRequests requests, ShowTalk talk, Programmes programmes, Participants participants,
			CheckApplication checks, ShowAnswer show, Files files, FindSimilar similar, Criteria criteria,
			Decisions decisions, Reviewers reviewers, PersonNames names, Clock clock) {
		this.applications = applications;
		this.submissions = submissions;
		this.contributors = contributors;
		this.handIn = handIn;
		this.requests = requests;
		this.talk = talk;
		this.programmes = programmes;
		this.participants = participants;
		this.checks = checks;
		this.show = show;
		this.files = files;
		this.similar = similar;
		this.criteria = criteria;
		this.decisions = decisions;
		this.reviewers = reviewers;
		this.names = names;
		this.clock = clock;
	}

	/** What stands above everything else of an application. */
	Application head(UUID id, Model model) {
		var application = this.applications.get(id);
		var language = Language.of(LocaleContextHolder.getLocale());
		var programme = this.programmes.bySlug(application.programme());
		var tier = this.programmes.tier(application.tier());
		model.addAttribute("applied", application);
		model.addAttribute("submission", this.submissions.get(id));
		model.addAttribute("programme", programme.name().in(language));
		model.addAttribute("tier", tier.name().in(language));
		return application;
	}

	String show(UUID id, long reader, Model model) {
		var application = head(id, model);
		var submission = this.submissions.get(id);
		model.addAttribute("days",
				WorkingDays.between(Objects.requireNonNull(submission.sentAt()), this.clock.instant()));
		answers(application, submission, model);
		model.addAttribute("criteria", this.criteria.of(application, this.programmes.tier(application.tier()),
				LocaleContextHolder.getLocale()));
		model.addAttribute("verdicts", Criteria.VERDICTS);
		model.addAttribute("talk", this.talk.of(id));
		decision(application, reader, model);
		model.addAttribute("request", this.requests.open(id).orElse(null));
		model.addAttribute("deeds", application.moves().stream().map(Move::term).collect(Collectors.toSet()));
		model.addAttribute("reviewers", this.reviewers.all());
		return VIEW;
	}

	private void answers(Application application, Submission submission, Model model) {
		var answers = this.submissions.answers(submission);
		var times = this.handIn.times(submission);
		var before = (times > 1) ? this.handIn.asOf(submission, times - 1) : answers;
		var shown = new ShowAnswers(answers, before, this.checks.answers(answers), this.show, this.files,
				Language.of(LocaleContextHolder.getLocale()));
		var owner = this.contributors.of(application.id())
			.stream()
			.filter(Contributor::isOwner)
			.map(Contributor::email)
			.findFirst()
			.orElse("");
		model.addAttribute("tasks", shown.tasks());
		model.addAttribute("changes", (times > 1) ? shown.changes() : null);
		model.addAttribute("owner", owner);
		model.addAttribute("letter", application.isExpression() ? List.of() : this.checks.letter(submission, answers));
		model.addAttribute("paper", this.files.letter(application.id()).orElse(null));
		model.addAttribute("similar", this.similar.to(application, owner));
		model.addAttribute("participant", participant(application));
	}

	private @Nullable Participant participant(Application application) {
		var place = application.place();
		return (place == null) ? null : this.participants.find(application.programme(), place).orElse(null);
	}

	private void decision(Application application, long reader, Model model) {
		var rules = this.programmes.bySlug(application.programme()).rules();
		var open = this.decisions.open(application.id()).orElse(null);
		var released = this.decisions.released(application.id()).orElse(null);
		var last = (open != null) ? open : released;
		var deciders = (last != null) ? last.deciders() : Set.<Long>of();
		model.addAttribute("rules", rules);
		model.addAttribute("outcomes", Outcome.of(application.stage()));
		model.addAttribute("decision", last);
		model.addAttribute("deciders", String.join(", ", this.names.of(deciders).values()));
		model.addAttribute("mine", deciders.contains(reader));
		if (application.phase() == Phase.NOT_ACCEPTED) {
			var day = LocalDate.ofInstant(application.since(), ZoneOffset.UTC);
			model.addAttribute("appealUntil", day.plusDays(rules.appealDays()));
			model.addAttribute("reapplyOn", day.plusMonths(rules.reapplyMonths()));
		}
		if (!model.containsAttribute("form")) {
			model.addAttribute("form", this.decisions.draft(application.id(), reader));
		}
	}

}
