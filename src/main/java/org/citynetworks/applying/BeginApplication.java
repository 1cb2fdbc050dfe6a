package org.citynetworks.applying;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.account.EmailAddress;
import org.citynetworks.application.Applicant;
import org.citynetworks.application.Application;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Applying;
import org.citynetworks.application.Phase;
import org.citynetworks.application.Stage;
import org.citynetworks.application.TellApplicants;
import org.citynetworks.audit.AuditLog;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.form.Forms;
import org.citynetworks.programme.Tier;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Begins an application, or the expression of interest before it: of two who do so for
 * one city at the same moment one is told that there is one, and a form that is sent
 * twice begins one.
 */
@Component
class BeginApplication {

	/** In an hour; each brings the address a mail. */
	private static final int MOST_UNVISITED = 5;

	private final JdbcClient jdbc;

	private final Applications applications;

	private final Submissions submissions;

	private final Contributors contributors;

	private final Forms forms;

	private final Prefill prefill;

	private final TellApplicants tell;

	private final AuditLog audit;

	private final Clock clock;

	// It lays everything down that an application is made of
	BeginApplication(JdbcClient jdbc, Applications applications, Submissions submissions, Contributors contributors,
			Forms forms, Prefill prefill, TellApplicants tell, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.applications = applications;
		this.submissions = submissions;
		this.contributors = contributors;
		this.forms = forms;
		this.prefill = prefill;
		this.tell = tell;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * What somebody begins.
	 *
	 * @param key of the form that was sent
	 * @param override why, though another one is open or the city takes part already
	 * @param participant whose tier it would change
	 * @param email as {@link org.citynetworks.mail.Address#of} takes it
	 * @param name of whoever begins it; may be empty
	 */
	record Beginning(UUID key, Tier tier, Applicant applicant, @Nullable String override, @Nullable String participant,
			String email, String name, Language language) {

		private Application application(UUID id, Instant now) {
			var stage = this.tier.isExpressionFirst() ? Stage.EXPRESSION : Stage.APPLICATION;
			return new Application(id, this.tier.programme(), this.tier.slug(), this.applicant.place(),
					this.applicant.called(), this.applicant.country().code(), this.applicant.area(),
					this.applicant.website(), this.override, stage, null, this.participant, Phase.DRAFT, now, null);
		}

	}

	/** What came of it. */
	enum Outcome {

		/**
		 * It stands, and its owner has mail; now, or since the same form was sent before.
		 */
		BEGUN,

		/** Another one is open for the city. */
		TAKEN,

		/** So many were begun for the address that nobody came to look at. */
		TOO_MANY

	}

	/** Begins one and mails its owner the way in. */
	@Transactional
	Outcome begin(Beginning wanted) {
		holdName(wanted);
		if (this.applications.begunWith(wanted.key()).isPresent()) {
			return Outcome.BEGUN;
		}
		if (wanted.override() == null
				&& this.applications.open(wanted.tier().programme(), wanted.applicant()).isPresent()) {
			return Outcome.TAKEN;
		}
		if (unvisited(wanted.email()) >= MOST_UNVISITED) {
			return Outcome.TOO_MANY;
		}
		var form = this.forms.current(wanted.tier().firstForm());
		var application = wanted.application(this.submissions.begin(Applying.KIND, form, wanted.language()),
				this.clock.instant());
		if (!this.applications.add(application, wanted.key())) {
			// Somebody was quicker: nothing of this one stays
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
			return this.applications.begunWith(wanted.key()).isPresent() ? Outcome.BEGUN : Outcome.TAKEN;
		}
		this.audit.record("application.begin", "submission/" + application.id(), Map.of());
		invite(application, wanted);
		return Outcome.BEGUN;
	}

	private void invite(Application application, Beginning wanted) {
		var owner = this.contributors.add(application.id(), wanted.email(), wanted.name(), Capacity.OWNER, Set.of(),
				wanted.language());
		this.prefill.fill(owner, application);
		this.tell.write(owner, "application.begun", Map.of());
	}

	private int unvisited(String email) {
		return this.jdbc.sql("""
				select count(*)
				from contributor
				join application on application.id = submission
				where email_key = :key and capacity = 'owner' and seen_at is null and invited_at > :since
				""")
			.param("key", EmailAddress.key(email))
			.param("since", this.clock.instant().minus(Duration.ofHours(1)).atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.single();
	}

	// No index tells two descriptions of one place apart
	private void holdName(Beginning wanted) {
		var applicant = wanted.applicant();
		this.jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:place, 0))")
			.param("place",
					"application " + wanted.tier().programme() + " "
							+ Objects.requireNonNullElse(applicant.place(), applicant.country().code()))
			.query()
			.listOfRows();
	}

}
