package org.citynetworks.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Lets tests be somebody without going through the door.
 */
public class OpenSession {

	private final FindByIndexNameSessionRepository<? extends Session> sessions;

	private final Clock clock;

	public OpenSession(FindByIndexNameSessionRepository<? extends Session> sessions, Clock clock) {
		this.sessions = sessions;
		this.clock = clock;
	}

	/** The cookie of a new session of a person. */
	public String of(Person person, boolean fresh) {
		return of(person.id(), person.isStaff() ? Way.PASSKEY : Way.LINK, fresh);
	}

	/** The cookie of a new session of the person with an id. */
	public String of(long person, Way way, boolean fresh) {
		return save(this.sessions, person, way, fresh);
	}

	private <S extends Session> String save(FindByIndexNameSessionRepository<S> repository, long person, Way way,
			boolean fresh) {
		var now = this.clock.instant();
		var session = repository.createSession();
		session.setAttribute(SessionContext.PERSON, person);
		session.setAttribute(SessionContext.SINCE, now.getEpochSecond());
		session.setAttribute(SessionContext.CONFIRMED,
				now.minus(fresh ? Duration.ZERO : Duration.ofHours(1)).getEpochSecond());
		session.setAttribute(SessionContext.WAY, way.name());
		session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, Long.toString(person));
		repository.save(session);
		return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
	}

}
