package org.citynetworks.account;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.citynetworks.privacy.DataSubject;
import org.citynetworks.privacy.PersonalData;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The account itself: the last that goes, and with it passwords, keys and links.
 */
@Component
@Order(2000)
class DataOfPerson implements PersonalData {

	private final PersonRepository people;

	private final Sessions sessions;

	DataOfPerson(PersonRepository people, Sessions sessions) {
		this.people = people;
		this.sessions = sessions;
	}

	@Override
	public List<Section> of(DataSubject subject) {
		return find(subject).map((person) -> new Section("account.account", rows(person))).stream().toList();
	}

	private static List<Row> rows(Person person) {
		List<Row> rows = new ArrayList<>();
		rows.add(new Row("account.name", person.name()));
		rows.add(new Row("account.email", person.email()));
		rows.add(new Row("account.language", person.language().ownName()));
		rows.add(new Row("account.since", day(person.createdAt())));
		if (person.lastSignedInAt() != null) {
			rows.add(new Row("account.state.seen", day(person.lastSignedInAt().toInstant())));
		}
		person.grants().forEach((grant) -> rows.add(new Row("account.role", grant.toString())));
		return rows;
	}

	private static String day(Instant at) {
		return at.atOffset(ZoneOffset.UTC).toLocalDate().toString();
	}

	/**
	 * @throws LastAdministrator if nobody would be left to decide
	 */
	@Override
	public void erase(DataSubject subject) {
		find(subject).ifPresent((person) -> {
			LastAdministrator.refuse(person, this.people);
			this.people.delete(person);
			this.sessions.endAll(person.id());
		});
	}

	private Optional<Person> find(DataSubject subject) {
		return (subject.personId() != null) ? this.people.findById(subject.personId()) : Optional.empty();
	}

}
