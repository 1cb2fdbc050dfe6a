package org.citynetworks.factor;

import java.util.List;

import org.citynetworks.privacy.DataSubject;
import org.citynetworks.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * That a person has a password, an app, passkeys, and where else they are known; not what
 * these are.
 */
@Component
@Order(1500)
class KeptForSigningIn implements PersonalData {

	private final JdbcClient jdbc;

	KeptForSigningIn(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Section> of(DataSubject person) {
		List<Row> rows = this.jdbc
			.sql("""
					select 'signin.password' as label, changed_at::date::text as value from password where person_id = :person
					union all
					select 'signin.app', confirmed_at::date::text from authenticator where person_id = :person
					union all
					select 'signin.passkey', name || ', ' || made_at::date::text from passkey where person_id = :person
					union all
					select 'account.way.PROVIDER', issuer from person_identity where person_id = :person
					order by label, value
					""")
			.param("person", person.personId())
			.query((row, number) -> new Row(row.getString("label"), row.getString("value")))
			.list();
		return rows.isEmpty() ? List.of() : List.of(new Section("signin.security.title", rows));
	}

	/** It hangs on the account and goes with it. */
	@Override
	public void erase(DataSubject person) {
	}

}
