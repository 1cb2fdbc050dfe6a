package org.citynetworks.provider;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import org.citynetworks.account.EmailAddress;
import org.citynetworks.audit.AuditLog;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the providers of sign-in mean by their names for people. It takes a person who is
 * here already: nobody gets an account by having one elsewhere.
 */
@Component
class Identities {

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final Clock clock;

	Identities(JdbcClient jdbc, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * The person a provider speaks of.
	 * @param email an address that the provider has verified, by which somebody is found
	 * the first time and never again
	 */
	@Transactional
	Optional<Long> whose(String issuer, String subject, @Nullable String email) {
		Optional<Long> known = find(issuer, subject);
		if (known.isEmpty() && email != null) {
			link(issuer, subject, email);
			known = find(issuer, subject);
		}
		return known.filter(this::mayEnter);
	}

	private Optional<Long> find(String issuer, String subject) {
		return this.jdbc.sql("select person_id from person_identity where issuer = :issuer and subject = :subject")
			.param("issuer", issuer)
			.param("subject", subject)
			.query(Long.class)
			.optional();
	}

	private void link(String issuer, String subject, String email) {
		this.jdbc.sql("""
				insert into person_identity (person_id, issuer, subject, linked_at)
				select id, :issuer, :subject, :now from person where email_key = :key and disabled_at is null
				on conflict do nothing
				returning person_id
				""")
			.param("issuer", issuer)
			.param("subject", subject)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("key", EmailAddress.key(email))
			.query(Long.class)
			.optional()
			.ifPresent((person) -> this.audit.record("signin.provider-linked", "person/" + person,
					Map.of("issuer", issuer)));
	}

	private boolean mayEnter(long person) {
		return this.jdbc.sql("select disabled_at is null from person where id = :person")
			.param("person", person)
			.query(Boolean.class)
			.single();
	}

}
