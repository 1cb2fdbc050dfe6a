package org.citynetworks.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * One deed in the audit log.
 *
 * @param personId who did it, or null for a deed of the machine
 */
record AuditEntry(long id, Instant at, @Nullable Long personId, String deed, String subject,
		Map<String, String> details, @Nullable String requestId) {

	private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {
	};

	static AuditEntry of(ResultSet line, int number) throws SQLException {
		return new AuditEntry(line.getLong("id"), line.getObject("at", OffsetDateTime.class).toInstant(),
				line.getObject("person_id", Long.class), line.getString("deed"), line.getString("subject"),
				JsonMapper.shared().readValue(line.getString("details"), DETAILS), line.getString("request_id"));
	}

}
