package org.citynetworks.intake;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Visits;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.submission.Submission;
import org.citynetworks.web.SiteAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes to those who take part in a submission, each in their language, and each mail
 * with a link of its own that leads in. Its templates know {@code called}, which is what
 * the submission is called, and {@code name}, which may be empty; they insert
 * {@code mail/in} for the link, which leads to {@code place} behind the submission's own
 * address if that is among the words.
 */
@Component
public class MailContributors {

	private final Outbox outbox;

	private final Visits visits;

	private final Intakes intakes;

	private final SiteAddress site;

	private final Clock clock;

	MailContributors(Outbox outbox, Visits visits, Intakes intakes, SiteAddress site, Clock clock) {
		this.outbox = outbox;
		this.visits = visits;
		this.intakes = intakes;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * Writes a mail.
	 * @param kind as in {@link Mail}
	 * @param asks whether they are asked to do something
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public void write(Submission submission, Contributor to, String kind, boolean asks, Map<String, ?> words) {
		this.outbox.add(mail(submission, to, kind, asks, words, this.visits.link(to)));
	}

	/** What such a mail would say; its link leads nowhere. */
	public Outbox.Preview preview(Submission submission, Contributor to, String kind, boolean asks,
			Map<String, ?> words) {
		return this.outbox.preview(mail(submission, to, kind, asks, words, null));
	}

	private Mail mail(Submission submission, Contributor to, String kind, boolean asks, Map<String, ?> words,
			@Nullable String secret) {
		var all = new HashMap<String, Object>(words);
		all.put("called", this.intakes.of(submission).title(submission, to.language()));
		all.put("name", to.name());
		all.put("link", this.site.origin() + to.language().prefix() + "/applications/" + submission.id()
				+ Objects.requireNonNullElse(words.get("place"), ""));
		all.put("until", this.clock.instant().plus(Visits.LINK).atOffset(ZoneOffset.UTC));
		return new Mail(Address.of(to.email()), to.language(), kind, all, asks, submission.subject(), secret);
	}

}
