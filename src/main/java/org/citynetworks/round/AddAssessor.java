package org.citynetworks.round;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.submission.Submissions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody take part in a round, with an empty sheet; inviting them is another deed.
 */
@Component
public class AddAssessor {

	private final JdbcClient jdbc;

	private final Rounds rounds;

	private final Submissions submissions;

	private final Contributors contributors;

	private final Sheets sheets;

	AddAssessor(JdbcClient jdbc, Rounds rounds, Submissions submissions, Contributors contributors, Sheets sheets) {
		this.jdbc = jdbc;
		this.rounds = rounds;
		this.submissions = submissions;
		this.contributors = contributors;
		this.sheets = sheets;
	}

	@Transactional
	public Assessor add(UUID id, NewAssessor who) {
		var round = this.rounds.hold(id);
		var submission = this.submissions.begin(Sheets.KIND, this.sheets.form(round, topics(round, who)),
				who.language());
		if (!who.isOnPaper()) {
			this.contributors.add(submission, who.email(), who.name(), Capacity.OWNER, List.of(), who.language());
		}
		return this.jdbc.sql("""
				insert into scan_assessor (round, submission, name, sector, topics, on_paper)
				values (:round, :submission, :name, :sector, :topics, :paper)
				returning *
				""")
			.param("round", id)
			.param("submission", submission)
			.param("name", who.name())
			.param("sector", who.sector())
			.param("topics", who.topics().toArray(String[]::new))
			.param("paper", who.isOnPaper())
			.query(Assessors::assessor)
			.single();
	}

	private static Set<String> topics(Round round, NewAssessor who) {
		return round.askedTopics()
			.stream()
			.map(Topic::key)
			.filter((topic) -> who.topics().isEmpty() || who.topics().contains(topic))
			.collect(Collectors.toUnmodifiableSet());
	}

}
