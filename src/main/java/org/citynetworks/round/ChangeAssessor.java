package org.citynetworks.round;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.account.EmailAddress;
import org.citynetworks.audit.AuditLog;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.round.Round.Stage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes who somebody is that answers in a round, and whether they still take part.
 */
@Component
public class ChangeAssessor {

	private final JdbcClient jdbc;

	private final Rounds rounds;

	private final Assessors assessors;

	private final Contributors contributors;

	private final InviteAssessors invite;

	private final AuditLog audit;

	private final Clock clock;

	// Somebody, their way in, and what is noted of them
	ChangeAssessor(JdbcClient jdbc, Rounds rounds, Assessors assessors, Contributors contributors,
			InviteAssessors invite, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.rounds = rounds;
		this.assessors = assessors;
		this.contributors = contributors;
		this.invite = invite;
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Changes who they are and where to they are written, but not what they are asked.
	 * Another address has a link of its own, and the old one leads in no more.
	 */
	@Transactional
	void change(UUID id, long number, NewAssessor now) {
		var round = this.rounds.hold(id);
		var before = this.assessors.get(id, number);
		this.jdbc.sql("update scan_assessor set name = :name, sector = :sector, on_paper = :paper where id = :id")
			.param("name", now.name())
			.param("sector", now.sector())
			.param("paper", now.isOnPaper())
			.param("id", number)
			.update();
		note("assessor", round, number);
		if (!before.onPaper() || !now.isOnPaper()) {
			address(round, before, now);
		}
	}

	private void address(Round round, Assessor before, NewAssessor now) {
		var owners = this.contributors.of(before.submission()).stream().filter(Contributor::isOwner).toList();
		var moved = owners.stream().noneMatch((one) -> isAt(one, now.email()));
		owners.stream().filter((one) -> !isAt(one, now.email())).forEach(this.contributors::remove);
		if (!now.isOnPaper()) {
			this.contributors.add(before.submission(), now.email(), now.name(), Capacity.OWNER, List.of(),
					now.language());
			if (moved && round.stage() == Stage.ANSWERING) {
				this.invite.invite(round, this.assessors.get(round.id(), before.id()));
			}
		}
	}

	private static boolean isAt(Contributor one, String email) {
		return EmailAddress.key(one.email()).equals(EmailAddress.key(email));
	}

	/**
	 * They take part no more.
	 * @param counts whether what they answered counts
	 */
	@Transactional
	public void leave(UUID id, long number, boolean counts) {
		var round = this.rounds.hold(id);
		this.jdbc.sql("""
				update scan_assessor set left_at = coalesce(left_at, :now), counted = :counts
				where round = :round and id = :id
				""")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("counts", counts)
			.param("round", id)
			.param("id", number)
			.update();
		note("leave", round, number);
	}

	/** They take part again, and all that they answered counts. */
	@Transactional
	void comeBack(UUID id, long number) {
		var round = this.rounds.hold(id);
		this.jdbc.sql("update scan_assessor set left_at = null, counted = true where round = :round and id = :id")
			.param("round", id)
			.param("id", number)
			.update();
		note("return", round, number);
	}

	/**
	 * Takes somebody away who has answered nothing, with their sheet.
	 * @return whether that was so
	 */
	@Transactional
	boolean remove(UUID id, long number) {
		var round = this.rounds.hold(id);
		var removed = this.jdbc.sql("""
				delete from submission using scan_assessor
				where submission.id = submission and round = :round and scan_assessor.id = :id
					and not exists (select from answer where answer.submission = submission.id and typed <> '')
				""").param("round", id).param("id", number).update() == 1;
		if (removed) {
			note("remove", round, number);
		}
		return removed;
	}

	private void note(String deed, Round round, long assessor) {
		this.jdbc.sql("update scan_round set changed_at = :now where id = :id")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", round.id())
			.update();
		this.audit.record("round." + deed, round.owner(),
				Map.of("round", round.id().toString(), "assessor", Long.toString(assessor)));
	}

}
