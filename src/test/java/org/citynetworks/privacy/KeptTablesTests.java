package org.citynetworks.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;

import org.citynetworks.RepositoryTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * For each table it is decided how long its rows are kept: {@code retention} says so, or
 * it stands here.
 */
@RepositoryTest
class KeptTablesTests {

	private static final String PUBLIC = "What anybody may know of networks and places";

	private static final String PROJECT = "Published by a city, of bodies and not of persons";

	private static final String WITH_THE_PERSON = "Goes with the person it hangs on";

	private static final String WITH_THE_SUBMISSION = "Goes with what was filled in, which RemindOfDrafts and EraseSubmissions end";

	/** The tables whose rows stay, and why they may. */
	private static final Map<String, String> FOR_GOOD = Map.ofEntries(entry("city", PUBLIC), entry("city_name", PUBLIC),
			entry("contact", "Published at the network's wish, until the network takes it back"),
			entry("contact_link", "Hashes; they go when the person takes down what they are for, or when consent ends"),
			entry("answer", WITH_THE_SUBMISSION),
			entry("application", "With its submission; what for, when and how it ended stays"),
			entry("application_move", "With its application"), entry("change_request", WITH_THE_SUBMISSION),
			entry("change_request_answer", WITH_THE_SUBMISSION), entry("contributor", WITH_THE_SUBMISSION),
			entry("data_version", "Counts changes"),
			entry("document", "Deleted within two days when nothing refers to it any more"),
			entry("document_chunk", "With its document"), entry("fact", PUBLIC), entry("form", PUBLIC),
			entry("former_address", PUBLIC),
			entry("kept_form", "Questions as they were asked, while anything answers to them; no answers"),
			entry("letter", "With its application"),
			entry("letter_text", "With its application: whoever holds the letter can verify it as long"),
			entry("adoption", "That a city, and no person, tries something, until it takes that back"),
			entry("plan", "What a city plans in public; the person who speaks for it is taken out at their wish"),
			entry("plan_reminder", "Of which milestone a team was reminded when"),
			entry("practice", "What a city published"), entry("programme", PUBLIC), entry("tier", PUBLIC),
			entry("flyway_schema_history", "Which migrations there were"), entry("member_list", PUBLIC),
			entry("member_list_note", PUBLIC), entry("membership_ever", PUBLIC), entry("network", PUBLIC),
			entry("publication", PUBLIC), entry("region", PUBLIC), entry("region_name", PUBLIC),
			entry("article", "What staff publish"), entry("call", PUBLIC), entry("expression", WITH_THE_SUBMISSION),
			entry("introduction", "With its expression of interest"),
			entry("scan_result", "What a city published of itself; no persons"),
			entry("scan_result_area", "With its result"),
			entry("scan_round", "What a city asks of itself; no persons. ForgetRounds ends those that lie still"),
			entry("scan_lock", "With its round"),
			entry("scan_move", "When its round went on, and why; of whoever let it go on a number alone"),
			entry("scan_agreed", "What a group agreed on, with its round; no persons but who wrote it down"),
			entry("scan_assessor", "ForgetRounds ends it, as it does the round"),
			entry("participant", "What a city promised in public"), entry("participant_log", "What became of it"),
			entry("project", PROJECT), entry("project_participant", PROJECT), entry("project_partner", PROJECT),
			entry("project_update", PROJECT), entry("project_document", PROJECT), entry("project_naming", PROJECT),
			entry("organisation", PROJECT), entry("organisation_key", PROJECT), entry("programme_city", PUBLIC),
			entry("role_address", WITH_THE_PERSON), entry("standing_reply", "What its team says to it in public"),
			entry("review_criterion", "Goes with the application; of staff a number alone"),
			entry("review_decision", "Goes with the application; of staff a number alone"),
			entry("review_draft", "Goes with the application; of staff a number alone"),
			entry("review_statement", "Goes with the application; of staff a number alone"),
			entry("report", "What a city answers for in public; of staff a number alone"),
			entry("report_draft", WITH_THE_SUBMISSION), entry("report_draft_evidence", WITH_THE_SUBMISSION),
			entry("report_paper", "With its report"), entry("report_version", "What a city answers for in public"),
			entry("retention", "How long things are kept"),
			entry("submission", "A draft goes after a year; of what was handed in no more than kind and dates stays"),
			entry("submission_file", WITH_THE_SUBMISSION), entry("submission_message", WITH_THE_SUBMISSION),
			entry("submission_reminder", WITH_THE_SUBMISSION), entry("submission_sent", WITH_THE_SUBMISSION),
			entry("submission_task", WITH_THE_SUBMISSION),
			entry("revision_touch", "In which histories a revision stands"),
			entry("revision", "What was published when; a person stands in it by a number alone"),
			entry("authenticator", WITH_THE_PERSON), entry("password", WITH_THE_PERSON),
			entry("mail_factor", WITH_THE_PERSON), entry("passkey", WITH_THE_PERSON),
			entry("passkey_owner", WITH_THE_PERSON), entry("person_identity", WITH_THE_PERSON),
			entry("person_grant", WITH_THE_PERSON), entry("recovery_code", WITH_THE_PERSON),
			entry("set_up_link", "One row, until there is an administrator"),
			entry("spring_session", "Deleted within an hour of its own end"),
			entry("spring_session_attributes", "With its session"),
			entry("rate_limit", "Hashes, deleted within an hour when they no longer count"),
			entry("rate_limit_secret", "One row, about nobody"), entry("restored", "When the database was restored"),
			entry("scheduled_tasks", "Work that waits; it goes when it is done"));

	@Autowired
	private JdbcClient jdbc;

	@Test
	void itIsDecidedForEachTableHowLongItsRowsAreKept() {
		var decided = new HashSet<>(FOR_GOOD.keySet());
		var timed = this.jdbc.sql("select relation from retention").query(String.class).list();
		assertThat(timed).doesNotContainAnyElementsOf(decided);
		decided.addAll(timed);
		assertThat(this.jdbc.sql("select tablename from pg_tables where schemaname = current_schema()")
			.query(String.class)
			.list()).containsExactlyInAnyOrderElementsOf(decided);
	}

	@Test
	void eachTimeIsCountedFromAMomentInItsTable() {
		var moments = this.jdbc.sql("""
				select table_name || '.' || column_name from information_schema.columns
				where table_schema = current_schema() and data_type = 'timestamp with time zone'
				""").query(String.class).set();
		assertThat(moments).containsAll(
				this.jdbc.sql("select relation || '.' || counted_from from retention").query(String.class).list());
	}

	@Test
	void eachTimeHasItsWordsOnThePageAboutPrivacy() throws IOException {
		Set<Object> words = messages();
		assertThat(new RetentionTimes(this.jdbc).all()).isNotEmpty()
			.allSatisfy((time) -> assertThat(words).contains(time.message()));
	}

	@Test
	void aPersonCanBeErasedWithoutTheAuditLog() {
		assertThat(this.jdbc
			.sql("select conname from pg_constraint where conrelid = 'audit_entry'::regclass and contype = 'f'")
			.query(String.class)
			.list()).isEmpty();
	}

	private static Set<Object> messages() throws IOException {
		try (InputStream file = KeptTablesTests.class.getResourceAsStream("/messages.properties")) {
			var messages = new Properties();
			messages.load(file);
			return messages.keySet();
		}
	}

}
