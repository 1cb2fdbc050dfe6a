package org.citynetworks.mail;

import java.util.List;

import org.citynetworks.privacy.DataSubject;
import org.citynetworks.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What was written to a person.
 */
@Component
@Order(500)
class LettersToPerson implements PersonalData {

	private final JdbcClient jdbc;

	LettersToPerson(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Section> of(DataSubject person) {
		List<Row> letters = this.jdbc.sql("""
				select to_char(created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI "UTC"') || ' ' || subject as letter
				from mail where recipient = :address order by id desc
				""")
			.param("address", person.address())
			.query((row, number) -> new Row("mail.subject", row.getString("letter")))
			.list();
		return letters.isEmpty() ? List.of() : List.of(new Section("mail.title", letters));
	}

	@Override
	public void erase(DataSubject person) {
		this.jdbc.sql("delete from mail where recipient = :address").param("address", person.address()).update();
	}

}
