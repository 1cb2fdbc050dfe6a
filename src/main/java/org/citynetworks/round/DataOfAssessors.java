package org.citynetworks.round;

import java.util.List;

import org.citynetworks.account.EmailAddress;
import org.citynetworks.privacy.DataSubject;
import org.citynetworks.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * As what coordinators of rounds have asked a person. It goes before what was filled in,
 * which knows whose it was.
 */
@Component
@Order(490)
class DataOfAssessors implements PersonalData {

	private final JdbcClient jdbc;

	DataOfAssessors(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Section> of(DataSubject person) {
		if (person.address() == null) {
			return List.of();
		}
		var rows = this.jdbc.sql("""
				select scan_assessor.name, title
				from contributor
				join scan_assessor using (submission)
				join scan_round on scan_round.id = round
				where not on_paper and capacity = 'owner' and email_key = :key
				order by scan_assessor.id
				""")
			.param("key", EmailAddress.key(person.address()))
			.query((line, number) -> new Row("round.data.name",
					line.getString("name") + " (" + line.getString("title") + ")"))
			.list();
		return rows.isEmpty() ? List.of() : List.of(new Section("round.data", rows));
	}

	@Override
	public void erase(DataSubject person) {
		if (person.address() != null) {
			this.jdbc.sql("""
					update scan_assessor set name = ''
					from contributor
					where contributor.submission = scan_assessor.submission and not on_paper and capacity = 'owner'
						and email_key = :key
					""").param("key", EmailAddress.key(person.address())).update();
		}
	}

}
