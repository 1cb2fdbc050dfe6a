package org.citynetworks.audit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says at the start what keeps the audit log from being changed.
 */
@Component
class AuditLogGuard {

	private static final Log logger = LogFactory.getLog(AuditLogGuard.class);

	private final JdbcClient jdbc;

	AuditLogGuard(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@EventListener(ApplicationStartedEvent.class)
	void report() {
		logger.info(mayChangeTheLog()
				? "The audit log is guarded by its trigger alone, for the site's role owns it or has rights to change it"
				: "The audit log is guarded by its trigger, and the site's role has no right to change it");
	}

	boolean mayChangeTheLog() {
		return this.jdbc.sql("select has_table_privilege('audit_entry', 'update, delete, truncate')")
			.query(Boolean.class)
			.single();
	}

}
