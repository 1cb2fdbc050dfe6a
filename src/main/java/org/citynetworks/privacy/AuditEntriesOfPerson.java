package org.citynetworks.privacy;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What stands about a person in the audit log, which knows the person by a number alone:
 * once the account is erased, the number means nobody. So it stays until its time is
 * over.
 */
@Component
@Order(AuditEntriesOfPerson.ORDER)
class AuditEntriesOfPerson implements PersonalData {

	static final int ORDER = 1000;

	private final JdbcClient jdbc;

	AuditEntriesOfPerson(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Section> of(DataSubject person) {
		if (person.personId() == null) {
			return List.of();
		}
		var rows = this.jdbc.sql("""
				select deed, at, subject from audit_entry
				where person_id = :id or subject = :subject
				order by at desc, id desc
				""")
			.param("id", person.personId())
			.param("subject", person.key())
			.query((line, number) -> new Row("audit.deed." + line.getString("deed"),
					line.getObject("at", OffsetDateTime.class).withOffsetSameInstant(ZoneOffset.UTC) + " "
							+ line.getString("subject")))
			.list();
		return rows.isEmpty() ? List.of() : List.of(new Section("audit.title", rows));
	}

	@Override
	public void erase(DataSubject person) {
		// See above
	}

}
