package org.citynetworks.result;

import java.util.Map;
import java.util.TreeMap;

import org.citynetworks.agreeing.ScoreRound;
import org.citynetworks.round.Round;
import org.citynetworks.round.Rounds;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reckons from what was answered and agreed on how a round came out.
 */
@Component
class ReckonResult {

	private final ScoreRound score;

	private final Rounds rounds;

	private final JdbcClient jdbc;

	ReckonResult(ScoreRound score, Rounds rounds, JdbcClient jdbc) {
		this.score = score;
		this.rounds = rounds;
		this.jdbc = jdbc;
	}

	/**
	 * How it came out, as of now.
	 * @param withReasons whether what the group wrote beside its steps comes along
	 */
	Result of(Round round, boolean withReasons) {
		var areas = this.score.of(round).areas().stream().map((area) -> AreaFigures.of(area, withReasons)).toList();
		return new Result(round.owner().substring(round.owner().indexOf('/') + 1), round.number(), round.title(),
				round.instrument(), round.level(), this.rounds.answeredUntil(round), sectors(round), areas, null);
	}

	/** How many have answered anything that counts, by sector. */
	private Map<String, Integer> sectors(Round round) {
		var sectors = new TreeMap<String, Integer>();
		this.jdbc.sql("""
				select sector, count(*) as answered
				from scan_assessor
				where round = :round and counted and exists (
					select from answer where answer.submission = scan_assessor.submission and typed <> ''
				)
				group by sector
				""").param("round", round.id()).query((line) -> {
			sectors.put(line.getString("sector"), line.getInt("answered"));
		});
		return sectors;
	}

}
