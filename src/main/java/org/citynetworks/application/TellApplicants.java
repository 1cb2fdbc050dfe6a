package org.citynetworks.application;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.intake.ChangeRequests;
import org.citynetworks.intake.Contributor;
import org.citynetworks.intake.Contributor.Capacity;
import org.citynetworks.intake.Contributors;
import org.citynetworks.intake.Submissions;
import org.citynetworks.intake.Visits;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to those who apply, each in their language, with a link that leads them in.
 */
@Component
public class TellApplicants {

	/** What asks its reader to do something. */
	private static final Set<String> ASKING = Set.of("application.sign", "application.changes", "application.declined",
			"application.reply-soon");

	private final Applications applications;

	private final Submissions submissions;

	private final Contributors contributors;

	private final ChangeRequests requests;

	private final Programmes programmes;

	private final Visits visits;

	private final Outbox outbox;

	private final Clock clock;

	// A mail says where everything about an application stands
	TellApplicants(Applications applications, Submissions submissions, Contributors contributors,
			ChangeRequests requests, Programmes programmes, Visits visits, Outbox outbox, Clock clock) {
		this.applications = applications;
		this.submissions = submissions;
		this.contributors = contributors;
		this.requests = requests;
		this.programmes = programmes;
		this.visits = visits;
		this.outbox = outbox;
		this.clock = clock;
	}

	/** Tells those whom a move concerns: who is to sign, or else whoever began it. */
	void of(UUID id, Move move, String reason) {
		var whom = (move == Move.ASK_SIGNATURE) ? Capacity.SIGNATORY : Capacity.OWNER;
		move.mail()
			.ifPresent((kind) -> this.contributors.of(id)
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
		this.outbox.add(mail(whom, kind, more, this.visits.link(whom)));
	}

	/** What the mail of a move would say to whoever began an application. */
	public Optional<Outbox.Preview> preview(UUID id, Move move, String reason) {
		return move.mail()
			.flatMap((kind) -> this.contributors.of(id)
				.stream()
				.filter(Contributor::isOwner)
				.findFirst()
				.map((owner) -> this.outbox.preview(mail(owner, kind, Map.of("reason", reason), null))));
	}

	private Mail mail(Contributor whom, String kind, Map<String, ?> more, @Nullable String secret) {
		var words = new HashMap<String, Object>(words(whom.submission(), whom.language()));
		words.put("name", whom.name());
		words.put("id", whom.submission());
		words.put("until", this.clock.instant().plus(Visits.LINK).atOffset(ZoneOffset.UTC));
		words.putAll(more);
		return new Mail(Address.of(whom.email()), whom.language(), kind, words, ASKING.contains(kind),
				"submission/" + whom.submission(), secret);
	}

	/** What every mail about an application says of it. */
	private Map<String, Object> words(UUID id, Language language) {
		var application = this.applications.get(id);
		var submission = this.submissions.get(id);
		var tier = this.programmes.tier(application.tier());
		var programme = this.programmes.bySlug(application.programme());
		var due = this.requests.open(id).map((request) -> List.of(request.dueOn())).orElse(List.of());
		return Map.of("called", application.called(), "tier", tier.name().in(language), "programme",
				programme.name().in(language), "reference", Objects.requireNonNullElse(submission.reference(), ""),
				"due", due, "rules", programme.rules());
	}

}
