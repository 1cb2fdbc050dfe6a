package org.citynetworks.signin;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is on the way in, and has not arrived: it opens no door but the next step.
 *
 * @param next where they wanted to go
 */
record Pending(long person, Stage stage, @Nullable String next) {

	private static final String PERSON = "pending.person";

	private static final String STAGE = "pending.stage";

	private static final String NEXT = "pending.next";

	private static final String SINCE = "pending.since";

	private static final Duration LONGEST = Duration.ofMinutes(30);

	/** How far they have come. */
	enum Stage {

		/** The password was right; a second factor is wanted. */
		SECOND_FACTOR,

		/** A link was followed by its owner; a way to sign in has to be set up. */
		ENROLMENT

	}

	/** Notes it in a session of its own. */
	void begin(HttpServletRequest request, Clock clock) {
		if (request.getSession(false) != null) {
			request.changeSessionId();
		}
		HttpSession session = request.getSession();
		session.setAttribute(PERSON, this.person);
		session.setAttribute(STAGE, this.stage.name());
		session.setAttribute(NEXT, this.next);
		session.setAttribute(SINCE, clock.instant().getEpochSecond());
	}

	/** Who is at this stage in the session of a request, if it was begun lately. */
	static Optional<Pending> at(Stage stage, HttpServletRequest request, Clock clock) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(PERSON) instanceof Long person)
				|| !(session.getAttribute(SINCE) instanceof Long since)
				|| !stage.name().equals(session.getAttribute(STAGE))
				|| clock.instant().getEpochSecond() - since > LONGEST.toSeconds()) {
			return Optional.empty();
		}
		return Optional.of(new Pending(person, stage, (String) session.getAttribute(NEXT)));
	}

}
