package org.citynetworks.account;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.citynetworks.audit.AuditLog;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Begins and ends a session, once somebody has shown who they are.
 */
@Component
public class SignIn {

	private final PersonRepository people;

	private final AuditLog audit;

	private final Clock clock;

	SignIn(PersonRepository people, AuditLog audit, Clock clock) {
		this.people = people;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Signs a person in: under a new session id, with nothing left of what the session
	 * knew before.
	 * @throws IllegalStateException for somebody who is disabled, or staff by a way that
	 * is too weak for them
	 */
	@Transactional
	public void as(long id, Way way, HttpServletRequest request) {
		Person person = this.people.getById(id);
		if (person.isDisabled() || person.isStaff() && !way.isStrong()) {
			throw new IllegalStateException("%s may not sign in by %s".formatted(person.subject(), way));
		}
		Instant now = this.clock.instant();
		person.signedIn(now);
		HttpSession session = renewed(request);
		session.setAttribute(SessionContext.PERSON, id);
		session.setAttribute(SessionContext.SINCE, now.getEpochSecond());
		session.setAttribute(SessionContext.CONFIRMED, now.getEpochSecond());
		session.setAttribute(SessionContext.WAY, way.name());
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, Long.toString(id));
		SecurityContextHolder.getContext().setAuthentication(new SignedIn(person, true));
		this.audit.record("account.signed-in", person.subject(), Map.of("way", way.name()));
	}

	/** A session that knows nothing but what was typed before the detour. */
	private static HttpSession renewed(HttpServletRequest request) {
		HttpSession before = request.getSession(false);
		Object typed = null;
		if (before != null) {
			typed = before.getAttribute(Detour.TYPED);
			before.invalidate();
		}
		HttpSession session = request.getSession(true);
		session.setAttribute(Detour.TYPED, typed);
		return session;
	}

	/** Notes that the person of this session has shown a factor again. */
	@Transactional
	public void again(SignedIn person, Way way, HttpServletRequest request) {
		HttpSession session = request.getSession();
		session.setAttribute(SessionContext.CONFIRMED, this.clock.instant().getEpochSecond());
		this.audit.record("account.confirmed", "person/" + person.person(), Map.of("way", way.name()));
	}

	@Transactional
	public void out(SignedIn person, HttpServletRequest request) {
		request.getSession().invalidate();
		this.audit.record("account.signed-out", "person/" + person.person(), Map.of());
		SecurityContextHolder.clearContext();
	}

}
