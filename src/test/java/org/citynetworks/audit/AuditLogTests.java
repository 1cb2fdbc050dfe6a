package org.citynetworks.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.citynetworks.RepositoryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.MDC;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

@RepositoryTest
class AuditLogTests {

	private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

	private static final List<? extends Authentication> NOBODY = List.of(
			new AnonymousAuthenticationToken("key", "12", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS")),
			new TestingAuthenticationToken("anna@example.org", "secret", "ROLE_EDITOR"));

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void forget() {
		SecurityContextHolder.clearContext();
		MDC.clear();
	}

	@Test
	void saysWhoDidWhatToWhatWhenAndInWhichRequest() {
		SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("12", "", "ROLE_EDITOR"));
		MDC.put("requestId", "0123456789abcdef");
		log(NOW).record("test.renamed", "network/iclei", Map.of("field", "name"));
		assertThat(this.jdbc
			.sql("""
					select at = '2026-11-22 10:00Z' as at, person_id, deed, subject, details ->> 'field' as field, request_id
					from audit_entry where deed like 'test.%'
					""")
			.query()
			.singleRow())
			.isEqualTo(Map.of("at", true, "person_id", 12L, "deed", "test.renamed", "subject", "network/iclei", "field",
					"name", "request_id", "0123456789abcdef"));
	}

	@Test
	void namesNobodyForADeedOfTheMachine() {
		log(NOW).record("test.ran", "mail/1", Map.of());
		for (Authentication nobody : NOBODY) {
			SecurityContextHolder.getContext().setAuthentication(nobody);
			log(NOW).record("test.ran", "mail/1", Map.of());
		}
		assertThat(this.jdbc.sql("select distinct num_nulls(person_id) from audit_entry where deed = 'test.ran'")
			.query(Integer.class)
			.list()).containsExactly(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "update audit_entry set subject = ''", "update audit_entry set id = default where false",
			"delete from audit_entry", "truncate audit_entry", "delete from audit_entry where at < '2020-01-01'" })
	void nothingIsTakenBackOrChanged(String sql) {
		log(Instant.parse("2000-01-01T00:00:00Z")).record("test.ran", "mail/1", Map.of());
		assertThatException().isThrownBy(() -> this.jdbc.sql(sql).update())
			.withStackTraceContaining("audit")
			.satisfies((ex) -> assertThat(ex).rootCause().message().containsAnyOf("only grows", "permission denied"));
	}

	private AuditLog log(Instant now) {
		return new AuditLog(this.jdbc, Clock.fixed(now, ZoneOffset.UTC));
	}

}
