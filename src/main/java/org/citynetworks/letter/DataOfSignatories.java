package org.citynetworks.letter;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.citynetworks.account.EmailAddress;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Meanings;
import org.citynetworks.application.Phase;
import org.citynetworks.privacy.DataSubject;
import org.citynetworks.privacy.PersonalData;
import org.citynetworks.submission.Submissions;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What letters keep of those who sign them. They are known by the address at which they
 * are asked to sign, before it is taken out of the answers.
 */
@Component
@Order(400)
class DataOfSignatories implements PersonalData {

	private final JdbcClient jdbc;

	private final Letters letters;

	private final Submissions submissions;

	private final Applications applications;

	DataOfSignatories(JdbcClient jdbc, Letters letters, Submissions submissions, Applications applications) {
		this.jdbc = jdbc;
		this.letters = letters;
		this.submissions = submissions;
		this.applications = applications;
	}

	@Override
	public List<Section> of(DataSubject person) {
		return signedBy(person).stream()
			.map(this::rows)
			.filter((rows) -> !rows.isEmpty())
			.map((rows) -> new Section("letter.data", rows))
			.toList();
	}

	private List<UUID> signedBy(DataSubject person) {
		var address = person.address();
		if (address == null) {
			return List.of();
		}
		return this.jdbc.sql("""
				select distinct submission
				from answer
				join letter using (submission)
				where lower(typed) = :key
				""")
			.param("key", EmailAddress.key(address))
			.query(UUID.class)
			.list()
			.stream()
			.filter((id) -> EmailAddress.key(signatory(id)).equals(EmailAddress.key(address)))
			.toList();
	}

	private String signatory(UUID id) {
		return this.submissions.answers(this.submissions.get(id)).meaning(Meanings.SIGNATORY_MAIL);
	}

	private List<Row> rows(UUID id) {
		var rows = new ArrayList<Row>();
		this.letters.text(id).ifPresent((text) -> {
			rows.add(new Row("letter.code", text.code()));
			rows.add(new Row("account.name", Objects.requireNonNullElse(text.signedName(), text.signatory())));
			rows.add(new Row("letter.data.office", text.title()));
			if (text.signedAt() != null) {
				rows.add(
						new Row("letter.data.signed", LocalDate.ofInstant(text.signedAt(), ZoneOffset.UTC).toString()));
			}
			rows.add(new Row("letter.title", text.text()));
		});
		this.letters.find(id).filter((letter) -> letter.signedName() != null).ifPresent((letter) -> {
			rows.add(new Row("account.name", Objects.requireNonNull(letter.signedName())));
			rows.add(new Row("letter.data.office", Objects.requireNonNullElse(letter.signedTitle(), "")));
		});
		return rows;
	}

	/**
	 * A letter by which a city takes part is its public act and stays; any other goes
	 * whole, because its text says who was to sign.
	 */
	@Override
	public void erase(DataSubject person) {
		signedBy(person).stream()
			.filter((id) -> this.applications.get(id).phase() != Phase.ACCEPTED)
			.forEach(this.letters::forget);
	}

}
