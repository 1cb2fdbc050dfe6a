package org.citynetworks.network;

import java.util.List;

import org.citynetworks.privacy.DataSubject;
import org.citynetworks.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * With which networks a person is shown as one to ask.
 */
@Component
@Order(400)
class ContactsOfPerson implements PersonalData {

	private final JdbcClient jdbc;

	private final WithdrawContact withdraw;

	ContactsOfPerson(JdbcClient jdbc, WithdrawContact withdraw) {
		this.jdbc = jdbc;
		this.withdraw = withdraw;
	}

	@Override
	public List<Section> of(DataSubject person) {
		var contacts = this.jdbc.sql("""
				select network.name || ' · ' || concat_ws(' · ', role, contact.name, address, expires_on) as contact
				from contact
				join network on network.id = network_id
				where lower(address) = lower(:address)
				order by contact.id
				""")
			.param("address", person.address())
			.query((row, number) -> new Row("network.contacts", row.getString("contact")))
			.list();
		return contacts.isEmpty() ? List.of() : List.of(new Section("network.contacts", contacts));
	}

	@Override
	public void erase(DataSubject person) {
		this.jdbc.sql("""
				select id from contact where lower(address) = lower(:address)
				union
				select split_part(key, '.', 2)::bigint
				from revision
				cross join jsonb_each_text(state)
				where subject like 'network/%' and key like 'contact.%.address' and lower(value) = lower(:address)
				limit 1
				""").param("address", person.address()).query(Long.class).list().forEach(this.withdraw::atWish);
	}

}
