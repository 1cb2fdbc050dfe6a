package org.citynetworks.applying;

import java.time.Clock;
import java.util.Map;
import java.util.Set;

import org.citynetworks.application.Application;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Applying;
import org.citynetworks.audit.AuditLog;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.form.Forms;
import org.citynetworks.programme.Programmes;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins the application to which an expression of interest is invited, for whoever began
 * that, with all that is known of it.
 */
@Component
public class BeginInvited {

	private final Applications applications;

	private final Programmes programmes;

	private final Submissions submissions;

	private final Contributors contributors;

	private final Forms forms;

	private final Prefill prefill;

	private final AuditLog audit;

	private final Clock clock;

	// It lays everything down that an application is made of
	BeginInvited(Applications applications, Programmes programmes, Submissions submissions, Contributors contributors,
			Forms forms, Prefill prefill, AuditLog audit, Clock clock) {
		this.applications = applications;
		this.programmes = programmes;
		this.submissions = submissions;
		this.contributors = contributors;
		this.forms = forms;
		this.prefill = prefill;
		this.audit = audit;
		this.clock = clock;
	}

	/** Begins it, in the transaction that invites, and before it does. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void begin(Application expression) {
		var form = this.forms.current(this.programmes.tier(expression.tier()).form());
		var language = this.submissions.get(expression.id()).language();
		var id = this.submissions.begin(Applying.KIND, form, language);
		var application = expression.invited(id, this.clock.instant());
		if (!this.applications.add(application, null)) {
			throw new IllegalStateException("Invited already: " + expression.id());
		}
		this.audit.record("application.begin", "submission/" + id, Map.of());
		var owner = this.contributors.of(expression.id())
			.stream()
			.filter(Contributor::isOwner)
			.findFirst()
			.orElseThrow();
		this.prefill.fill(
				this.contributors.add(id, owner.email(), owner.name(), Capacity.OWNER, Set.of(), owner.language()),
				application);
	}

}
