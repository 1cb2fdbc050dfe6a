package org.citynetworks.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/**
 * Who is behind a request. The session knows only a number and two times; what the person
 * may do is read anew for each request, so that it ends at once and everywhere when it is
 * taken away.
 */
@Component
class SessionContext implements SecurityContextRepository {

	static final String PERSON = "person";

	static final String SINCE = "since";

	static final String CONFIRMED = "confirmed";

	static final String WAY = "way";

	private static final Duration LONGEST = Duration.ofDays(7);

	private static final Duration FRESH = Duration.ofMinutes(15);

	private final PersonRepository people;

	private final Clock clock;

	SessionContext(PersonRepository people, Clock clock) {
		this.people = people;
		this.clock = clock;
	}

	@Override
	@SuppressWarnings("deprecation") // its successor calls this one
	public SecurityContext loadContext(HttpRequestResponseHolder holder) {
		SecurityContext context = SecurityContextHolder.createEmptyContext();
		find(holder.getRequest()).ifPresent(context::setAuthentication);
		return context;
	}

	private Optional<SignedIn> find(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		if (session == null || !(session.getAttribute(PERSON) instanceof Long id)) {
			return Optional.empty();
		}
		Optional<Person> person = isOver(session) ? Optional.empty()
				: this.people.findById(id).filter((found) -> mayGoOn(found, session));
		if (person.isEmpty()) {
			session.invalidate();
		}
		return person.map((found) -> new SignedIn(found, age(session, CONFIRMED).compareTo(FRESH) < 0));
	}

	private boolean isOver(HttpSession session) {
		return age(session, SINCE).compareTo(LONGEST) > 0;
	}

	/** Somebody who has become staff since needs more than a link. */
	private static boolean mayGoOn(Person person, HttpSession session) {
		Way way = Way.valueOf(String.valueOf(session.getAttribute(WAY)));
		return !person.isDisabled() && (way.isStrong() || !person.isStaff());
	}

	private Duration age(HttpSession session, String attribute) {
		Instant then = (session.getAttribute(attribute) instanceof Long second) ? Instant.ofEpochSecond(second)
				: Instant.EPOCH;
		return Duration.between(then, this.clock.instant());
	}

	/** The session is written by {@link SignIn} alone. */
	@Override
	public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
	}

	@Override
	public boolean containsContext(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(PERSON) != null;
	}

}
