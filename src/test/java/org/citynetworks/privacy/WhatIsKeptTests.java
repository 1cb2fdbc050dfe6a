package org.citynetworks.privacy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.privacy.PersonalData.Row;
import org.citynetworks.privacy.PersonalData.Section;
import org.citynetworks.web.ServerTest;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@ServerTest
@Transactional
@WithMockUser("4711")
class WhatIsKeptTests {

	private static final DataSubject ANNA = new DataSubject(4711L, "anna@example.org");

	@Autowired
	private AuditLog log;

	@Autowired
	private MessageSource messages;

	@Autowired
	private JdbcClient jdbc;

	/** What a feature would keep. */
	private final List<String> letters = new ArrayList<>(List.of("anna@example.org", "ben@example.org"));

	@Test
	void showsWhatEachFeatureKeepsInTheReadersWords() {
		this.log.record("audit.exported", "audit", Map.of());
		assertThat(kept().of(ANNA, Locale.FRENCH)).satisfiesExactly(
				(letters) -> assertThat(letters)
					.isEqualTo(new Section("Protection des données", List.of(new Row("Données", "anna@example.org")))),
				(log) -> assertThat(log.rows()).singleElement()
					.satisfies((row) -> assertThat(row.label()).isEqualTo("A téléchargé le journal d’audit")));
	}

	@Test
	void showsNothingOfAnybodyElse() {
		this.log.record("test.done", "person/4712", Map.of());
		assertThat(kept().of(new DataSubject(4713L, "nobody@example.org"), Locale.ENGLISH)).isEmpty();
		assertThat(kept().of(new DataSubject(null, "ben@example.org"), Locale.ENGLISH)).singleElement()
			.satisfies(
					(letters) -> assertThat(letters.rows()).extracting(Row::value).containsExactly("ben@example.org"));
	}

	@Test
	void handsItOutAsAFileAndWritesThatDown() {
		var file = new String(kept().export(ANNA, Locale.ENGLISH), StandardCharsets.UTF_8);
		var json = JsonMapper.shared().readTree(file);
		assertThat(json.path("takenAt").asString()).isEqualTo("2026-11-22T10:00:00Z");
		assertThat(json.at("/sections/0/rows/0/value").asString()).isEqualTo("anna@example.org");
		assertThat(deedsOn("person/4711")).containsExactly("privacy.exported");
	}

	@Test
	void erasesItAndLeavesTheLogWhole() {
		this.log.record("test.done", "network/iclei", Map.of());
		kept().erase(ANNA);
		assertThat(this.letters).containsExactly("ben@example.org");
		assertThat(deedsOn("person/4711")).containsExactly("privacy.erased");
		assertThat(this.jdbc.sql("select deed from audit_entry where person_id = 4711 order by id")
			.query(String.class)
			.list()).containsExactly("test.done", "privacy.erased");
	}

	private List<String> deedsOn(String subject) {
		return this.jdbc.sql("select deed from audit_entry where subject = :subject")
			.param("subject", subject)
			.query(String.class)
			.list();
	}

	private WhatIsKept kept() {
		return new WhatIsKept(List.of(new Letters(), new AuditEntriesOfPerson(this.jdbc)), this.messages, this.log,
				Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC));
	}

	/** A feature that knows people by their address. */
	private final class Letters implements PersonalData {

		@Override
		public List<Section> of(DataSubject person) {
			var rows = WhatIsKeptTests.this.letters.stream()
				.filter((address) -> address.equals(person.address()))
				.map((address) -> new Row("privacy.kept.what", address))
				.toList();
			return rows.isEmpty() ? List.of() : List.of(new Section("privacy.title", rows));
		}

		@Override
		public void erase(DataSubject person) {
			WhatIsKeptTests.this.letters.removeIf((address) -> address.equals(person.address()));
		}

	}

}
