package org.citynetworks.inquiry;

import java.util.List;

import org.citynetworks.account.EmailAddress;
import org.citynetworks.privacy.DataSubject;
import org.citynetworks.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a person has asked a city about its practices.
 */
@Component
@Order(450)
class DataOfAskers implements PersonalData {

	private final JdbcClient jdbc;

	DataOfAskers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Section> of(DataSubject person) {
		var address = person.address();
		if (address == null) {
			return List.of();
		}
		var asked = this.jdbc
			.sql("""
					select concat_ws(' · ', to_char(asked_at at time zone 'UTC', 'YYYY-MM-DD'), practice, called, name, note) as said
					from inquiry where email_key = :key order by asked_at
					""")
			.param("key", EmailAddress.key(address))
			.query((row, number) -> new Row("inquiry.data.asked", row.getString("said")))
			.list();
		return asked.isEmpty() ? List.of() : List.of(new Section("inquiry.data", asked));
	}

	/** That a city tries something, and no person with it, stays. */
	@Override
	public void erase(DataSubject person) {
		var address = person.address();
		if (address != null) {
			this.jdbc.sql("delete from inquiry where email_key = :key")
				.param("key", EmailAddress.key(address))
				.update();
		}
	}

}
