package org.citynetworks.application;

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
import org.citynetworks.intake.MailContributors;
import org.citynetworks.mail.Outbox;
import org.citynetworks.programme.LetterFate;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Language;
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

	private final Applications applications;

	private final Submissions submissions;

	private final Contributors contributors;

	private final ChangeRequests requests;

	private final Programmes programmes;

	private final LetterFate fate;

	private final MailContributors mail;

	// A mail says what is known of an application, its people and its programme
	TellApplicants(Applications applications, Submissions submissions, Contributors contributors,
			ChangeRequests requests, Programmes programmes, LetterFate fate, MailContributors mail) {
		this.applications = applications;
		this.submissions = submissions;
		this.contributors = contributors;
		this.requests = requests;
		this.programmes = programmes;
		this.fate = fate;
		this.mail = mail;
	}

	/**
	 * Tells those whom a move concerns: who is to sign, or else whoever began it. An
	 * invitation leads into the application that follows.
	 */
	void of(UUID id, Move move, String reason) {
		var about = (move == Move.INVITE) ? this.applications.following(id).orElseThrow().id() : id;
		var whom = (move == Move.ASK_SIGNATURE) ? Capacity.SIGNATORY : Capacity.OWNER;
		move.mail()
			.ifPresent((kind) -> this.contributors.of(about)
				.stream()
				.filter((one) -> one.capacity() == whom)
				.forEach((one) -> write(one, kind, Map.of("reason", reason))));
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
		words.put("letterFate", this.fate);
		words.put("programme", programme.name().in(language));
		words.put("rules", programme.rules());
		words.put("reference", Objects.requireNonNullElse(submission.reference(), ""));
		words.put("due", this.requests.open(submission.id()).map((open) -> List.of(open.dueOn())).orElse(List.of()));
		return words;
	}

	private static String called(Contributor one) {
		return one.name().isEmpty() ? one.email() : one.name() + " (" + one.email() + ")";
	}

}
