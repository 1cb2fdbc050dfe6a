package org.citynetworks.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.history.State;
import org.citynetworks.shared.Language;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A participant made for a test, with two commitments and somebody who acts for it. Each
 * has an address of its own, because histories stay.
 */
public record ReportingTown(String slug, Person member) {

	static final String SLUG = "reporting-town-";

	public static ReportingTown make(JdbcClient jdbc, PersonRepository people, LocalDate since, LocalDate due,
			String standing) {
		var slug = SLUG + UUID.randomUUID();
		var texts = new TreeMap<>(Map.of("programme", "cities-programme", "tier", "core", "called", "Reporting Town",
				"country", "CH", "since", since.toString(), "report_due", due.toString(), "standing", standing));
		texts.putAll(
				Map.of("commitment.1.words", "Fewer cars in the centre", "commitment.1.baseline", "40,000 cars a day",
						"commitment.1.target", "Half of them", "commitment.2.words", "A warm meal for each child"));
		jdbc.sql("""
				insert into participant (slug, programme, tier, since, content)
				values (:slug, 'cities-programme', 'core', :since, cast(:content as jsonb))
				""").param("slug", slug).param("since", since).param("content", new State(texts).toJson()).update();
		var person = new Person(UUID.randomUUID() + "@example.org", "Odile", Language.ENGLISH, Instant.EPOCH);
		person.grant(Set.of(Grant.on("participant/" + slug, Role.TEAM_MEMBER)));
		return new ReportingTown(slug, people.save(person));
	}

	/** Takes it away, with all that it has reported. */
	public void remove(JdbcClient jdbc) {
		for (var table : new String[] { "report_paper", "report_version", "report", "report_draft" }) {
			jdbc.sql("delete from %s where participant = ?".formatted(table)).param(this.slug).update();
		}
		jdbc.sql("delete from submission where kind = 'report'").update();
		jdbc.sql("delete from participant where slug = ?").param(this.slug).update();
	}

	/** Where its team writes reports. */
	public String own() {
		return "/my/participants/" + this.slug + "/reports";
	}

	/** Where everybody reads them. */
	public String reports() {
		return "/participants/" + this.slug + "/reports";
	}

}
