package org.citynetworks.project;

import java.time.Clock;
import java.time.ZoneOffset;

import org.citynetworks.cache.DataVersion;
import org.citynetworks.history.Amend;
import org.citynetworks.history.State;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a city that somebody else has named in a project say whether it takes part.
 */
@Component
public class AnswerNaming {

	private final JdbcClient jdbc;

	private final Amend amend;

	private final DataVersion version;

	private final Clock clock;

	AnswerNaming(JdbcClient jdbc, Amend amend, DataVersion version, Clock clock) {
		this.jdbc = jdbc;
		this.amend = amend;
		this.version = version;
		this.clock = clock;
	}

	/** It takes part. */
	@Transactional
	public void agree(String project, String participant) {
		this.jdbc.sql("""
				update project_naming set agreed_at = :now
				where project = :project and participant = :participant and agreed_at is null
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("project", project)
			.param("participant", participant)
			.update();
		this.version.raise("directory");
	}

	/**
	 * It does not, and is taken out; one that has agreed before edits the project.
	 * @param reason as it stands in the history of the project
	 * @param by whose deed it is, a number
	 */
	@Transactional
	public void decline(String project, String participant, String reason, long by) {
		var subject = ProjectEditing.KIND + "/" + project;
		this.amend.hold(subject);
		if (isAsked(project, participant)) {
			this.amend.amend(subject, (state) -> without(state, participant), reason, by);
		}
	}

	private boolean isAsked(String project, String participant) {
		return this.jdbc.sql("""
				select exists (
					select from project_naming
					where project = :project and participant = :participant and agreed_at is null
				)
				""").param("project", project).param("participant", participant).query(Boolean.class).single();
	}

	private static State without(State state, String participant) {
		return state.only((path) -> !state.said(State.key(path) + ".participant").equals(participant)
				|| !State.field(path).equals("city"));
	}

}
