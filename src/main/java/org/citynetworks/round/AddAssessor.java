package org.citynetworks.round;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.citynetworks.account.EmailAddress;
import org.citynetworks.audit.AuditLog;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.submission.Submissions;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody take part in a round, with an empty sheet; while answers are taken they
 * are invited at once, else with all others.
 */
@Component
public class AddAssessor {

	/** How many can take part in a round. */
	public static final int MOST = 200;

	private final JdbcClient jdbc;

	private final Rounds rounds;

	private final Submissions submissions;

	private final Contributors contributors;

	private final Sheets sheets;

	private final InviteAssessors invite;

	private final AuditLog audit;

	// Somebody, their sheet and their way in
	AddAssessor(JdbcClient jdbc, Rounds rounds, Submissions submissions, Contributors contributors, Sheets sheets,
			InviteAssessors invite, AuditLog audit) {
		this.jdbc = jdbc;
		this.rounds = rounds;
		this.submissions = submissions;
		this.contributors = contributors;
		this.sheets = sheets;
		this.invite = invite;
		this.audit = audit;
	}

	/** Several, or none of them. */
	@Transactional
	public void add(UUID id, List<NewAssessor> all) {
		all.forEach((who) -> add(id, who));
	}

	/** Somebody; whoever has their address already is they. */
	@Transactional
	public Assessor add(UUID id, NewAssessor who) {
		var round = this.rounds.hold(id);
		return at(id, who.email()).orElseGet(() -> {
			var added = add(round, who);
			if (round.stage() == Stage.ANSWERING) {
				this.invite.invite(round, added);
			}
			this.audit.record("round.add", round.owner(),
					Map.of("round", id.toString(), "assessor", Long.toString(added.id())));
			return added;
		});
	}

	private Optional<Assessor> at(UUID round, String email) {
		return this.jdbc.sql("""
				select scan_assessor.*
				from scan_assessor
				join contributor using (submission)
				where round = :round and email_key = :key and capacity = 'owner' and not on_paper
				""").param("round", round).param("key", EmailAddress.key(email)).query(Assessors::assessor).optional();
	}

	private Assessor add(Round round, NewAssessor who) {
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
			.param("round", round.id())
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
