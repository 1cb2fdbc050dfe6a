package org.citynetworks.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.intake.EraseSubmissions;
import org.citynetworks.intake.MailContributors;
import org.citynetworks.mail.Outbox;
import org.citynetworks.programme.LetterFate;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.WorkingDays;
import org.citynetworks.submission.ChangeRequests;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who apply what becomes of an application.
 */
@Component
public class TellApplicants {

	/** It leads straight to the page on which one signs. */
	private static final String SIGN = "application.sign";

	/** What asks its reader to do something. */
	private static final Set<String> ASKING = Set.of(SIGN, "application.changes", "application.declined",
			"application.reply-soon", "application.invited", "letter.signed", "letter.declined");

	/** What whoever signed hears as well. */
	private static final Set<Move> DECISIONS = EnumSet.of(Move.ACCEPT, Move.TURN_DOWN);

	private final Applications applications;

	private final Submissions submissions;

	private final Contributors contributors;

	private final ChangeRequests requests;

	private final Programmes programmes;

	private final LetterFate fate;

	private final MailContributors mail;

	private final Clock clock;

	// A mail says what is known of an application, its people and its programme
	TellApplicants(Applications applications, Submissions submissions, Contributors contributors,
			ChangeRequests requests, Programmes programmes, LetterFate fate, MailContributors mail, Clock clock) {
		this.applications = applications;
		this.submissions = submissions;
		this.contributors = contributors;
		this.requests = requests;
		this.programmes = programmes;
		this.fate = fate;
		this.mail = mail;
		this.clock = clock;
	}

	/**
	 * Tells those whom a move concerns: who is to sign, or else whoever began it; the
	 * decision whoever signed hears too, and that it ended all who take part. An
	 * invitation leads into the application that follows.
	 */
	void of(UUID id, Move move, String reason) {
		var about = (move == Move.INVITE) ? this.applications.following(id).orElseThrow().id() : id;
		var people = this.contributors.of(about);
		var more = new HashMap<String, Object>(Map.of("reason", reason));
		if (move == Move.SIGN) {
			people.stream().filter(TellApplicants::signs).forEach((one) -> more.put("signed", one.name()));
		}
		move.mail()
			.ifPresent((kind) -> people.stream()
				.filter((one) -> isTold(one, move))
				.forEach((one) -> write(one, kind, more)));
		if (DECISIONS.contains(move)) {
			people.stream()
				.filter(TellApplicants::signs)
				.forEach((one) -> write(one, "application.outcome", Map.of("accepted", move == Move.ACCEPT)));
		}
	}

	private static boolean isTold(Contributor one, Move move) {
		return switch (move) {
			case ASK_SIGNATURE -> signs(one);
			case WITHDRAW -> true;
			default -> one.isOwner();
		};
	}

	private static boolean signs(Contributor one) {
		return one.capacity() == Capacity.SIGNATORY;
	}

	/**
	 * Writes a mail of a kind to somebody.
	 * @param more what it says besides what every mail does
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(Contributor whom, String kind, Map<String, ?> more) {
		var submission = this.submissions.get(whom.submission());
		this.mail.write(submission, whom, kind, ASKING.contains(kind), words(submission, whom.language(), kind, more));
	}

	/** What the mail of a move would say to whoever began an application. */
	public Optional<Outbox.Preview> preview(UUID id, Move move, String reason) {
		var submission = this.submissions.get(id);
		return move.mail()
			.flatMap((kind) -> this.contributors.of(id)
				.stream()
				.filter(Contributor::isOwner)
				.findFirst()
				.map((owner) -> this.mail.preview(submission, owner, kind, ASKING.contains(kind),
						words(submission, owner.language(), kind, Map.of("reason", reason)))));
	}

	/** What every mail about an application says of it, and what this one says more. */
	private Map<String, Object> words(Submission submission, Language language, String kind, Map<String, ?> more) {
		var application = this.applications.get(submission.id());
		var words = new HashMap<String, Object>(more);
		if (kind.equals(SIGN)) {
			words.put("place", "/sign");
		}
		words.put("applicant", application.called());
		words.put("stage", application.stage().suffix());
		words.put("tier", this.programmes.tier(application.tier()).name().in(language));
		var programme = this.programmes.bySlug(application.programme());
		words.put("owner",
				this.contributors.of(submission.id())
					.stream()
					.filter(Contributor::isOwner)
					.map(TellApplicants::called)
					.findFirst()
					.orElse(""));
		words.put("kept", EraseSubmissions.KEPT.toTotalMonths());
		words.put("letterFate", this.fate);
		words.put("programme", programme.name().in(language));
		words.put("rules", programme.rules());
		var now = this.clock.instant();
		words.put("today", LocalDate.ofInstant(now, ZoneOffset.UTC));
		words.put("decision", WorkingDays.after(now, programme.rules().decisionDays()));
		words.put("reference", Objects.requireNonNullElse(submission.reference(), ""));
		words.put("due", this.requests.open(submission.id()).map((open) -> List.of(open.dueOn())).orElse(List.of()));
		return words;
	}

	private static String called(Contributor one) {
		return one.name().isEmpty() ? one.email() : one.name() + " (" + one.email() + ")";
	}

}
