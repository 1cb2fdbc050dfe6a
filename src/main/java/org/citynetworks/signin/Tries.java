package org.citynetworks.signin;

import java.time.Duration;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.limit.Limit;
import org.citynetworks.limit.Origin;
import org.citynetworks.limit.RateLimits;

import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;

/**
 * How often somebody may try to get in: few times for one account, many from one network,
 * because a city hall stands behind one address.
 */
@Component
public class Tries {

	private static final Limit FROM_ONE_NETWORK = new Limit("signin.network", 60, Duration.ofMinutes(10));

	private static final Limit FOR_ONE_ACCOUNT = new Limit("signin.account", 10, Duration.ofMinutes(30));

	private static final Limit MAIL_FROM_ONE_NETWORK = new Limit("signin.mail.network", 30, Duration.ofHours(1));

	private static final Limit MAIL_TO_ONE = Limit.growing("signin.mail", Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(10));

	private static final Limit OF_ERRANDS = new Limit("signin.errand", 120, Duration.ofMinutes(10));

	private final RateLimits limits;

	Tries(RateLimits limits) {
		this.limits = limits;
	}

	/**
	 * Counts a try with a passkey or through a provider: nobody guesses these, but each
	 * costs us a session.
	 * @return how long to wait if it was one too many
	 */
	public Duration take(HttpServletRequest request) {
		return this.limits.take(OF_ERRANDS, Origin.of(request));
	}

	/**
	 * Counts a try, and says beside a field how long to wait if it was one too many.
	 * @param account what is tried: an address, a person
	 * @return whether it may go on
	 */
	public boolean mayGoOn(String account, HttpServletRequest request, Errors errors, String field) {
		return isWithin(FROM_ONE_NETWORK, Origin.of(request), FOR_ONE_ACCOUNT, account, errors, field);
	}

	/**
	 * The same for what brings somebody a mail: each repetition has to wait longer.
	 * @param whom who would get it: an address, a person
	 */
	public boolean maySend(String whom, HttpServletRequest request, Errors errors, String field) {
		return isWithin(MAIL_FROM_ONE_NETWORK, Origin.of(request), MAIL_TO_ONE, whom, errors, field);
	}

	private boolean isWithin(Limit ofNetwork, String origin, Limit ofOne, String whose, Errors errors, String field) {
		Duration network = this.limits.take(ofNetwork, origin);
		Duration one = this.limits.take(ofOne, whose);
		Duration wait = (network.compareTo(one) > 0) ? network : one;
		if (wait.isZero()) {
			return true;
		}
		errors.rejectValue(field, "signin.wait", new Object[] { wait.toMinutes() + 1 }, null);
		return false;
	}

}
