package org.citynetworks.factor;

import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.account.Code;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Codes on paper for the day when the phone is gone; each works once.
 */
@Component
class RecoveryCodes {

	private static final int HOW_MANY = 10;

	private final JdbcClient jdbc;

	RecoveryCodes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Makes new ones; those from before work no longer. */
	List<String> renew(long person) {
		this.jdbc.sql("delete from recovery_code where person_id = :person").param("person", person).update();
		List<String> codes = Stream.generate(Code::forPaper).limit(HOW_MANY).toList();
		for (String code : codes) {
			this.jdbc.sql("insert into recovery_code (person_id, hash) values (:person, :hash)")
				.param("person", person)
				.param("hash", Code.hash(code))
				.update();
		}
		return codes;
	}

	/** Whether the code is one of theirs, which it is no longer. */
	boolean take(long person, String code) {
		return this.jdbc.sql("delete from recovery_code where person_id = :person and hash = :hash")
			.param("person", person)
			.param("hash", Code.hash(code))
			.update() == 1;
	}

}
