package org.citynetworks.answering;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.limit.Limit;
import org.citynetworks.limit.Origin;
import org.citynetworks.limit.RateLimits;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * How often somebody may try to come in, and ask for a link: many times from one network,
 * because a city hall stands behind one address.
 */
@Component
class ComingIn {

	private static final Limit FROM_ONE_NETWORK = new Limit("answering.network", 60, Duration.ofMinutes(10));

	private static final Limit OF_ONE_SUBMISSION = new Limit("answering.submission", 20, Duration.ofMinutes(30));

	private static final Limit MAIL_FROM_ONE_NETWORK = new Limit("answering.mail.network", 30, Duration.ofHours(1));

	private static final Limit MAIL_TO_ONE = Limit.growing("answering.mail", Duration.ofMinutes(1),
			Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));

	private final RateLimits limits;

	ComingIn(RateLimits limits) {
		this.limits = limits;
	}

	/** Counts a try to come in, and says beside a field if it was one too many. */
	boolean mayComeIn(String submission, HttpServletRequest request, Errors errors, String field) {
		return isWithin(this.limits.take(FROM_ONE_NETWORK, Origin.of(request)),
				this.limits.take(OF_ONE_SUBMISSION, submission), errors, field);
	}

	/** The same for what brings somebody a mail: each repetition has to wait longer. */
	boolean maySend(String email, HttpServletRequest request, Errors errors, String field) {
		return isWithin(this.limits.take(MAIL_FROM_ONE_NETWORK, Origin.of(request)),
				this.limits.take(MAIL_TO_ONE, email), errors, field);
	}

	private static boolean isWithin(Duration one, Duration other, Errors errors, String field) {
		var wait = (one.compareTo(other) > 0) ? one : other;
		if (wait.isZero()) {
			return true;
		}
		errors.rejectValue(field, "answering.wait", new Object[] { wait.toMinutes() + 1 }, null);
		return false;
	}

}
