package org.citynetworks.application;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.citynetworks.web.SiteAddress;

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

	private final SiteAddress site;

	private final Clock clock;

	// A mail says where everything about an application stands
	TellApplicants(Applications applications, Submissions submissions, Contributors contributors,
			ChangeRequests requests, Programmes programmes, Visits visits, Outbox outbox, SiteAddress site,
			Clock clock) {
		this.applications = applications;
		this.submissions = submissions;
		this.contributors = contributors;
		this.requests = requests;
		this.programmes = programmes;
		this.visits = visits;
		this.outbox = outbox;
		this.site = site;
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
	public void write(Contributor whom, String kind, Map<String, Object> more) {
		var words = new HashMap<>(words(whom.submission(), whom.language()));
		words.put("name", whom.name());
		words.put("link", this.site.origin() + whom.language().prefix() + "/applications/" + whom.submission());
		words.put("linkUntil", this.clock.instant().plus(Visits.LINK).atOffset(ZoneOffset.UTC));
		words.putAll(more);
		this.outbox.add(new Mail(Address.of(whom.email()), whom.language(), kind, words, ASKING.contains(kind),
				"submission/" + whom.submission(), this.visits.link(whom)));
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
				"due", due, "appealDays", programme.rules().appealDays(), "reapplyMonths",
				programme.rules().reapplyMonths(), "decisionDays", programme.rules().decisionDays());
	}

}
