package org.citynetworks.applying;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.account.EmailAddress;
import org.citynetworks.limit.Limit;
import org.citynetworks.limit.Origin;
import org.citynetworks.limit.RateLimits;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * How often somebody may have mail sent to an address: few times to one, many from one
 * network, because a city hall stands behind one.
 */
@Component
class Mailing {

	private static final Limit FROM_ONE_NETWORK = new Limit("applying.mail.network", 30, Duration.ofHours(1));

	private static final Limit TO_ONE = Limit.growing("applying.mail", Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofMinutes(60));

	private static final Limit BEGUN_FROM_ONE_NETWORK = new Limit("applying.begin", 200, Duration.ofHours(1));

	private final RateLimits limits;

	Mailing(RateLimits limits) {
		this.limits = limits;
	}

	/** Counts what somebody begins, with the same answer. */
	boolean mayBegin(HttpServletRequest request, Errors errors) {
		return isOver(this.limits.take(BEGUN_FROM_ONE_NETWORK, Origin.of(request)), errors);
	}

	/**
	 * Counts a mail, and says beside a field how long to wait if it was one too many.
	 * @param what it is about, for which each address has its own count
	 */
	boolean maySend(String what, String email, HttpServletRequest request, Errors errors) {
		var network = this.limits.take(FROM_ONE_NETWORK, Origin.of(request));
		var one = this.limits.take(TO_ONE, what + " " + EmailAddress.key(email));
		return isOver((network.compareTo(one) > 0) ? network : one, errors);
	}

	private static boolean isOver(Duration wait, Errors errors) {
		if (!wait.isZero()) {
			errors.rejectValue("email", "signin.wait", new Object[] { wait.toMinutes() + 1 }, null);
		}
		return wait.isZero();
	}

}
