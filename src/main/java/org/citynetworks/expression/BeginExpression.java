package org.citynetworks.expression;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.form.Forms;
import org.citynetworks.intake.SaveAnswers;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submissions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * Begins an expression of interest and mails the way in; a form that is sent twice begins
 * one.
 */
@Component
class BeginExpression {

	private final Expressions expressions;

	private final Submissions submissions;

	private final Contributors contributors;

	private final SaveAnswers save;

	private final Forms forms;

	private final TellInterested tell;

	private final AuditLog audit;

	// It lays everything down that one is made of
	BeginExpression(Expressions expressions, Submissions submissions, Contributors contributors, SaveAnswers save,
			Forms forms, TellInterested tell, AuditLog audit) {
		this.expressions = expressions;
		this.submissions = submissions;
		this.contributors = contributors;
		this.save = save;
		this.forms = forms;
		this.tell = tell;
		this.audit = audit;
	}

	/**
	 * Begins one.
	 * @param key of the form that was sent
	 * @param email as {@link org.citynetworks.mail.Address#of} takes it
	 * @param name of whoever begins it; may be empty
	 */
	@Transactional
	void begin(Call call, UUID key, String email, String name, Language language) {
		if (this.expressions.begunWith(key).isPresent()) {
			return;
		}
		var id = this.submissions.begin(Expressing.KIND, this.forms.current(call.form()), language);
		if (!this.expressions.begin(id, call, key)) {
			// The same form at the same moment: nothing of this one stays
			TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
			return;
		}
		this.audit.record("expression.begin", "submission/" + id, Map.of("call", call.slug()));
		var owner = this.contributors.add(id, email, name, Capacity.OWNER, Set.of(), language);
		know(owner, Meanings.CONTACT_NAME, name);
		know(owner, Meanings.CONTACT_MAIL, email);
		this.tell.owner(id, "expression.begun", Map.of());
	}

	/** Nobody is asked twice for what is known already. */
	private void know(Contributor owner, String meaning, String text) {
		this.submissions.get(owner.submission())
			.form()
			.means(meaning)
			.filter((place) -> !text.isEmpty())
			.ifPresent(
					(place) -> this.save.save(owner, place.task(), 1, Map.of(place.question().code(), text), Map.of()));
	}

}
