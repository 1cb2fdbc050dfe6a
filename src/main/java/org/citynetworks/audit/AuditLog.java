package org.citynetworks.audit;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes down who did what to what, and when; nothing that is written is ever changed.
 */
@Component
public class AuditLog {

	private final JdbcClient jdbc;

	private final Clock clock;

	AuditLog(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * Adds an entry, in the caller's transaction if there is one: both stay or neither.
	 * @param deed as {@code package.verb}, such as {@code account.signed-in}; the message
	 * {@code audit.deed.<deed>} says it in words
	 * @param subject what it was done to, such as {@code person/12}
	 * @param details what else one must know; never a secret, an address or a name
	 */
	public void record(String deed, String subject, Map<String, String> details) {
		this.jdbc.sql("""
				insert into audit_entry (at, person_id, deed, subject, details, request_id)
				values (:at, :person, :deed, :subject, cast(:details as jsonb), :request)
				""")
			.param("at", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("person", person())
			.param("deed", deed)
			.param("subject", subject)
			.param("details", JsonMapper.shared().writeValueAsString(details))
			.param("request", MDC.get("requestId"))
			.update();
	}

	/** The id of whoever has signed in; nobody's for a deed of the machine. */
	private static @Nullable Long person() {
		Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
		if (authentication == null || !authentication.isAuthenticated()
				|| authentication instanceof AnonymousAuthenticationToken) {
			return null;
		}
		String name = authentication.getName();
		return name.matches("[0-9]{1,18}") ? Long.valueOf(name) : null;
	}

}
