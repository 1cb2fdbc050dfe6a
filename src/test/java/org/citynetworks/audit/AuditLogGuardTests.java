package org.citynetworks.audit;

import java.util.Map;

import org.citynetworks.RepositoryTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@RepositoryTest
class AuditLogGuardTests {

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Environment environment;

	@Test
	void whereAnotherRoleMigratesTheSiteMayOnlyAddToTheLog() {
		assumeTrue(this.environment.containsProperty("spring.flyway.user"), "the tests run as the owner of the tables");
		assertThat(new AuditLogGuard(this.jdbc).mayChangeTheLog()).isFalse();
		assertThat(this.jdbc
			.sql("""
					select has_table_privilege('audit_entry', 'select') and has_table_privilege('audit_entry', 'insert')
							and has_function_privilege('forget_expired(text, text, timestamptz, integer)', 'execute') as log,
						has_table_privilege('retention', 'select')
							and not has_table_privilege('retention', 'insert, update, delete, truncate') as retention,
						has_table_privilege('data_version', 'update')
							and not has_table_privilege('data_version', 'truncate') as others
					""")
			.query()
			.singleRow()).isEqualTo(Map.of("log", true, "retention", true, "others", true));
	}

}
