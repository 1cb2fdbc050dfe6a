package org.citynetworks.review;

import java.util.List;

import org.citynetworks.privacy.DataSubject;
import org.citynetworks.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What reviewers said of themselves, and what they have begun to write and not decided.
 */
@Component
@Order(500)
class DataOfReviewers implements PersonalData {

	private final JdbcClient jdbc;

	DataOfReviewers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public List<Section> of(DataSubject person) {
		var rows = this.jdbc.sql("""
				select 'review.data.conflict' as label, conflict as value
				from review_statement
				where person_id = :person and conflict <> ''
				union all
				select 'review.data.draft', concat_ws(E'\\n\\n', nullif(reasons, ''), nullif(conditions, ''))
				from review_draft
				where person_id = :person
				""").param("person", person.personId()).query(Row.class).list();
		return rows.isEmpty() ? List.of() : List.of(new Section("review.data", rows));
	}

	/** Whatever they decided stands in the record, under a number that means nobody. */
	@Override
	public void erase(DataSubject person) {
		this.jdbc.sql("delete from review_statement where person_id = ?").param(person.personId()).update();
		this.jdbc.sql("delete from review_draft where person_id = ?").param(person.personId()).update();
	}

}
