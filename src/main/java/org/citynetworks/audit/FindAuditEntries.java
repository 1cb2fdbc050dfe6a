package org.citynetworks.audit;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Which deeds of the audit log answer a filter, the newest first.
 */
@Component
class FindAuditEntries {

	private static final String WANTED = """
			from audit_entry
			where (cast(:person as bigint) is null or person_id = :person)
				and (cast(:deed as text) is null or deed = :deed)
				and (cast(:subject as text) is null or subject = :subject)
				and (cast(:kind as text) is null or subject like :kind)
				and (cast(:from as timestamptz) is null or at >= :from)
				and (cast(:to as timestamptz) is null or at < :to)
			""";

	private static final String PAGE = """
			select id, at, person_id, deed, subject, details, request_id
			%s
				and (cast(:before as bigint) is null
					or (at, id) < (select at, id from audit_entry where id = :before))
			order by at desc, id desc
			limit :most
			""".formatted(WANTED);

	private static final String COUNT = "select count(*) %s".formatted(WANTED);

	private final JdbcClient jdbc;

	FindAuditEntries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * As many entries as asked for.
	 * @param before the entry after which they stand, or null for the newest
	 */
	List<AuditEntry> by(AuditFilter filter, @Nullable Long before, int most) {
		return wanted(PAGE, filter).param("before", before).param("most", most).query(AuditEntry::of).list();
	}

	long count(AuditFilter filter) {
		return wanted(COUNT, filter).query(Long.class).single();
	}

	/** Each kind of deed in the log, read from one place in the index to the next. */
	List<String> deeds() {
		return this.jdbc.sql("""
				with recursive known as (
					(select deed from audit_entry order by deed limit 1)
					union all
					select (select deed from audit_entry where deed > known.deed order by deed limit 1)
					from known where known.deed is not null
				)
				select deed from known where deed is not null
				""").query(String.class).list();
	}

	private StatementSpec wanted(String sql, AuditFilter filter) {
		var subject = filter.knownSubject();
		var kind = (subject != null && subject.endsWith("/")) ? subject.replace("_", "\\_") + "%" : null;
		var to = filter.toDay();
		return this.jdbc.sql(sql)
			.param("person", filter.personId())
			.param("deed", filter.knownDeed())
			.param("subject", (kind == null) ? subject : null)
			.param("kind", kind)
			.param("from", midnight(filter.fromDay()))
			.param("to", midnight((to != null) ? to.plusDays(1) : null));
	}

	private static @Nullable OffsetDateTime midnight(@Nullable LocalDate day) {
		return (day != null) ? day.atStartOfDay().atOffset(ZoneOffset.UTC) : null;
	}

}
