package org.citynetworks.agreeing;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.citynetworks.round.Round.Stage;
import org.citynetworks.round.Rounds;
import org.citynetworks.scoring.ItemScore;
import org.citynetworks.scoring.Scores;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what a group agrees on. Of two who do so at once the second is told of the
 * first.
 */
@Component
class Agree {

	private final Rounds rounds;

	private final Agreements agreements;

	private final ScoreRound score;

	private final Clock clock;

	Agree(Rounds rounds, Agreements agreements, ScoreRound score, Clock clock) {
		this.rounds = rounds;
		this.agreements = agreements;
		this.score = score;
		this.clock = clock;
	}

	/** Writes one item down; written once more as it stands, it stays as it is. */
	@Transactional
	Outcome agree(UUID id, Decision decision, long by) {
		if (this.rounds.hold(id).stage() != Stage.AGREEING) {
			return Outcome.CLOSED;
		}
		var before = this.agreements.of(id, decision.item()).stream().findFirst();
		var version = before.map(Agreement::version).orElse(0);
		if (before.filter(decision::says).isPresent()) {
			return Outcome.KEPT;
		}
		if (version != decision.seen()) {
			return Outcome.OTHER;
		}
		add(id, decision, by);
		return Outcome.KEPT;
	}

	/**
	 * Writes down what all who answered say alike, wherever nothing was agreed on yet.
	 * @param alone also where only one has answered
	 * @return for how many items
	 */
	@Transactional
	int takeOver(UUID id, boolean alone, long by) {
		var round = this.rounds.hold(id);
		if (round.stage() != Stage.AGREEING) {
			return 0;
		}
		var versions = this.agreements.latest(id)
			.stream()
			.collect(Collectors.toMap(Agreement::item, Agreement::version));
		var alike = alike(this.score.of(round), alone);
		alike.forEach((item) -> add(id, new Decision(item.item().key(), versions.getOrDefault(item.item().key(), 0),
				item.state().unanimous().orElseThrow(), ""), by));
		return alike.size();
	}

	/** What nothing was agreed on and all who answered say alike. */
	static List<ItemScore> alike(Scores scores, boolean alone) {
		return scores.items()
			.stream()
			.filter((item) -> item.agreed() == null && item.state().unanimous().isPresent())
			.filter((item) -> alone || item.state().answered() > 1)
			.toList();
	}

	private void add(UUID id, Decision decision, long by) {
		this.agreements.add(id, new Agreement(decision.item(), decision.seen() + 1, decision.answer(),
				decision.reason(), this.clock.instant().atOffset(ZoneOffset.UTC), by));
	}

	/**
	 * What is to be written down.
	 *
	 * @param seen the version that was there when it was thought of; 0 if there was none
	 * @param answer a step or what is said instead; empty to take back what stands
	 */
	record Decision(String item, int seen, String answer, String reason) {

		boolean says(Agreement agreement) {
			return this.answer.equals(agreement.answer()) && this.reason.equals(agreement.reason());
		}

	}

	/** What became of it. */
	enum Outcome {

		/** It stands. */
		KEPT,

		/** Somebody else has written something else meanwhile. */
		OTHER,

		/** The round takes none now. */
		CLOSED

	}

}
