package org.citynetworks.plan;

import java.util.List;

import org.citynetworks.privacy.DataSubject;
import org.citynetworks.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * In which plans a person is named as the one to speak with.
 */
@Component
@Order(460)
class DataOfLiaisons implements PersonalData {

	private final JdbcClient jdbc;

	DataOfLiaisons(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Section> of(DataSubject person) {
		var named = this.jdbc.sql("""
				select concat_ws(' · ', participant, content ->> 'liaison_name', content ->> 'liaison_mail') as said
				from plan
				where lower(content ->> 'liaison_mail') = lower(:address)
				order by participant
				""")
			.param("address", person.address())
			.query((row, number) -> new Row("plan.liaison_name", row.getString("said")))
			.list();
		return named.isEmpty() ? List.of() : List.of(new Section("plan.data", named));
	}

	/** Out of the plans, their histories and their drafts. */
	@Override
	public void erase(DataSubject person) {
		this.jdbc.sql("select forget_liaison(:address)").param("address", person.address()).query().listOfRows();
	}

}
