package org.citynetworks.account;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.citynetworks.audit.AuditLog;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Where a person is signed in, on whichever instance.
 */
@Component
public class Sessions {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final AuditLog audit;

	Sessions(FindByIndexNameSessionRepository<? extends Session> sessions, AuditLog audit) {
		this.sessions = sessions;
		this.audit = audit;
	}

	/** The latest used first. */
	public List<Line> of(long person, HttpServletRequest request) {
		HttpSession own = request.getSession(false);
		return find(person).values()
			.stream()
			.map((session) -> Line.of(session, own != null && own.getId().equals(session.getId())))
			.sorted(Comparator.comparing(Line::lastUsed).reversed())
			.toList();
	}

	/**
	 * Ends one of a person's sessions; somebody else's stay.
	 * @param handle the name under which it was listed
	 */
	public void end(long person, String handle) {
		find(person).keySet()
			.stream()
			.filter((id) -> Line.handle(id).equals(handle))
			.forEach(this.sessions::deleteById);
		this.audit.record("account.session-ended", "person/" + person, Map.of());
	}

	public void endOthers(long person, String own) {
		find(person).keySet().stream().filter((id) -> !id.equals(own)).forEach(this.sessions::deleteById);
		this.audit.record("account.sessions-ended", "person/" + person, Map.of());
	}

	/** Ends all of them: the person was disabled, or may do something else now. */
	void endAll(long person) {
		find(person).keySet().forEach(this.sessions::deleteById);
	}

	private Map<String, ? extends Session> find(long person) {
		return this.sessions.findByPrincipalName(Long.toString(person));
	}

	/**
	 * A session in the list.
	 *
	 * @param handle names it without being its secret
	 * @param own whether it is the one that asks
	 */
	public record Line(String handle, OffsetDateTime since, OffsetDateTime lastUsed, Way way, boolean own) {

		static Line of(Session session, boolean own) {
			Long since = session.getRequiredAttribute(SessionContext.SINCE);
			String way = session.getRequiredAttribute(SessionContext.WAY);
			return new Line(handle(session.getId()), Instant.ofEpochSecond(since).atOffset(ZoneOffset.UTC),
					session.getLastAccessedTime().atOffset(ZoneOffset.UTC), Way.valueOf(way), own);
		}

		private static String handle(String id) {
			return Integer.toHexString(id.hashCode());
		}

	}

}
