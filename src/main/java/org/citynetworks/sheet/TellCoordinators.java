package org.citynetworks.sheet;

import java.util.HashMap;
import java.util.Map;

import org.citynetworks.account.Teams;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.round.Assessor;
import org.citynetworks.round.Assessors;
import org.citynetworks.round.Round;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells those who coordinate a round of its sheets.
 */
@Component
class TellCoordinators {

	/** Of more than a group should have, each would be too much. */
	private static final int MOST_TOLD_OF = 10;

	private final JdbcClient jdbc;

	private final Teams teams;

	private final Assessors assessors;

	private final Outbox outbox;

	TellCoordinators(JdbcClient jdbc, Teams teams, Assessors assessors, Outbox outbox) {
		this.jdbc = jdbc;
		this.teams = teams;
		this.assessors = assessors;
		this.outbox = outbox;
	}

	/** A sheet was handed in. In a large round only the last one is told of. */
	@Transactional(propagation = Propagation.MANDATORY)
	void ofSheet(Round round, Assessor assessor) {
		var all = this.assessors.of(round.id()).stream().filter((one) -> !one.hasLeft()).count();
		var handedIn = handedIn(round);
		if (all <= MOST_TOLD_OF || handedIn == all) {
			tell(round, "sheet.came", Map.of("who", assessor.name(), "handedIn", handedIn, "all", all));
		}
	}

	private long handedIn(Round round) {
		return this.jdbc.sql("""
				select count(*)
				from scan_assessor
				join submission on submission.id = submission
				where round = :round and left_at is null and sent_at is not null and locked_at is not null
				""").param("round", round.id()).query(Long.class).single();
	}

	/** Somebody takes part no more. */
	@Transactional(propagation = Propagation.MANDATORY)
	void ofLeaving(Round round, Assessor assessor, String reason) {
		tell(round, "sheet.left", Map.of("who", assessor.name(), "reason", reason));
	}

	private void tell(Round round, String kind, Map<String, Object> words) {
		var all = new HashMap<>(words);
		all.put("title", round.title());
		all.put("place", round.path().substring(1));
		for (var person : this.teams.of(round.owner())) {
			all.put("name", person.name());
			this.outbox.add(new Mail(Address.of(person.email()), person.language(), kind, Map.copyOf(all), false,
					round.owner(), null));
		}
	}

}
