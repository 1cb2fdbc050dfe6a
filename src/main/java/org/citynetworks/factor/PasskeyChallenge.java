package org.citynetworks.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

/**
 * Random bytes that a passkey has to sign: in the session of whoever asked for them, for
 * minutes, good for one answer.
 */
public final class PasskeyChallenge {

	static final Duration LONGEST = Duration.ofMinutes(5);

	private static final String BYTES = "passkey.challenge";

	private static final String SINCE = "passkey.challenge.since";

	private static final int LENGTH = 32;

	private static final SecureRandom RANDOM = new SecureRandom();

	private PasskeyChallenge() {
	}

	/** A new one; one from before is good no longer. */
	public static byte[] renew(HttpServletRequest request, Clock clock) {
		byte[] challenge = random();
		HttpSession session = request.getSession();
		session.setAttribute(BYTES, challenge);
		session.setAttribute(SINCE, clock.instant().getEpochSecond());
		return challenge;
	}

	/** The one that an answer has to have signed. */
	public static Optional<byte[]> take(HttpServletRequest request, Clock clock) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(BYTES) instanceof byte[] challenge)
				|| !(session.getAttribute(SINCE) instanceof Long since)) {
			return Optional.empty();
		}
		session.removeAttribute(BYTES);
		long age = clock.instant().getEpochSecond() - since;
		return (age <= LONGEST.toSeconds()) ? Optional.of(challenge) : Optional.empty();
	}

	public static byte[] random() {
		byte[] bytes = new byte[LENGTH];
		RANDOM.nextBytes(bytes);
		return bytes;
	}

}
