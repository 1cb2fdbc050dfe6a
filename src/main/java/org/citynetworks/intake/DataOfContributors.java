package org.citynetworks.intake;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.privacy.DataSubject;
import org.citynetworks.privacy.PersonalData;
import org.citynetworks.submission.Submissions;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is kept of those who fill something in without an account, who are known by their
 * address alone.
 */
@Component
@Order(500)
class DataOfContributors implements PersonalData {

	private final Contributors contributors;

	private final Submissions submissions;

	private final EraseSubmissions erase;

	private final Intakes intakes;

	private final JdbcClient jdbc;

	DataOfContributors(Contributors contributors, Submissions submissions, EraseSubmissions erase, Intakes intakes,
			JdbcClient jdbc) {
		this.contributors = contributors;
		this.submissions = submissions;
		this.erase = erase;
		this.intakes = intakes;
		this.jdbc = jdbc;
	}

	@Override
	public List<Section> of(DataSubject person) {
		return by(person).stream().map((one) -> new Section("intake.data", rows(one))).toList();
	}

	private List<Contributor> by(DataSubject person) {
		return (person.address() != null) ? this.contributors.by(person.address()) : List.of();
	}

	private List<Row> rows(Contributor one) {
		var submission = this.submissions.get(one.submission());
		var rows = new ArrayList<Row>();
		rows.add(new Row("intake.data.number", submission.id().toString()));
		rows.add(new Row("intake.data.begun", LocalDate.ofInstant(submission.begunAt(), ZoneOffset.UTC).toString()));
		rows.add(new Row("account.name", one.name()));
		rows.add(new Row("account.email", one.email()));
		rows.add(new Row("intake.data.part", one.capacity().name().toLowerCase(Locale.ROOT)));
		this.submissions.answers(submission)
			.all()
			.values()
			.stream()
			.filter((answer) -> Long.valueOf(one.id()).equals(answer.contributor()))
			.forEach((answer) -> rows.add(new Row("intake.data.answer", answer.typed())));
		this.jdbc.sql("select text from submission_message where contributor = :id order by written_at")
			.param("id", one.id())
			.query(String.class)
			.list()
			.forEach((text) -> rows.add(new Row("intake.data.message", text)));
		return rows;
	}

	/**
	 * What somebody began goes with them as far as it can; of what others began they are
	 * taken out, and what they answered stands there as nobody's.
	 */
	@Override
	public void erase(DataSubject person) {
		for (var one : by(person)) {
			if (!one.isOwner() || !erase(one)) {
				this.contributors.remove(one);
			}
		}
	}

	// What is still looked at is taken back first: nobody could answer for it
	private boolean erase(Contributor owner) {
		if (this.erase.erase(owner.submission())) {
			return true;
		}
		var submission = this.submissions.get(owner.submission());
		this.intakes.of(submission).withdraw(submission, owner, "");
		return this.erase.erase(owner.submission());
	}

}
