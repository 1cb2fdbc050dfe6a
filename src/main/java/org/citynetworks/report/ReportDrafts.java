package org.citynetworks.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to the reports that are being written.
 */
@Component
class ReportDrafts {

	private final JdbcClient jdbc;

	ReportDrafts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	ReportDraft get(UUID id) {
		return this.jdbc.sql("select id, participant, corrects, note, open from report_draft where id = :id")
			.param("id", id)
			.query(ReportDraft.class)
			.optional()
			.orElseThrow(() -> new NotFound("report", id.toString()));
	}

	/** The one that a participant is writing. */
	Optional<ReportDraft> open(String participant) {
		return this.jdbc
			.sql("select id, participant, corrects, note, open from report_draft where participant = :slug and open")
			.param("slug", participant)
			.query(ReportDraft.class)
			.optional();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void add(UUID id, String participant, @Nullable Integer corrects, @Nullable String note) {
		this.jdbc.sql("""
				insert into report_draft (id, participant, corrects, note) values (:id, :participant, :corrects, :note)
				""")
			.param("id", id)
			.param("participant", participant)
			.param("corrects", corrects)
			.param("note", note)
			.update();
	}

	/** Nobody writes it any more. */
	@Transactional(propagation = Propagation.MANDATORY)
	void close(UUID id) {
		this.jdbc.sql("update report_draft set open = false where id = :id").param("id", id).update();
	}

	/** What the participant has published that is to stand in it, as subjects. */
	List<String> evidence(UUID id) {
		return this.jdbc.sql("select subject from report_draft_evidence where draft = :id")
			.param("id", id)
			.query(String.class)
			.list();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void choose(UUID id, Collection<String> subjects) {
		this.jdbc.sql("delete from report_draft_evidence where draft = :id").param("id", id).update();
		this.jdbc.sql("insert into report_draft_evidence (draft, subject) select :id, unnest(:subjects)")
			.param("id", id)
			.param("subjects", subjects.toArray(String[]::new))
			.update();
	}

}
