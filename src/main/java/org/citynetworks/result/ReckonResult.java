package org.citynetworks.result;

import java.util.List;
import java.util.TreeMap;

import org.citynetworks.round.Assessor;
import org.citynetworks.round.Assessors;
import org.citynetworks.round.Round;
import org.citynetworks.scoring.Agreed;
import org.citynetworks.scoring.Respondent;
import org.citynetworks.scoring.Scores;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reckons from what was answered and agreed on how a round came out.
 */
@Component
class ReckonResult {

	private final Assessors assessors;

	private final JdbcClient jdbc;

	ReckonResult(Assessors assessors, JdbcClient jdbc) {
		this.assessors = assessors;
		this.jdbc = jdbc;
	}

	/**
	 * How it came out, as of now.
	 * @param withReasons whether what the group wrote beside its steps comes along
	 */
	Result of(Round round, boolean withReasons) {
		var given = this.assessors.given(round.id());
		var counted = this.assessors.of(round.id()).stream().filter(Assessor::counted).toList();
		var respondents = counted.stream().map((one) -> new Respondent(one.id(), one.topics())).toList();
		var scores = Scores.of(round.instrument(), round.level(), round.topics(), respondents, given, agreed(round));
		var sectors = new TreeMap<String, Integer>();
		counted.stream()
			.filter((one) -> given.stream().anyMatch((answer) -> answer.assessor() == one.id()))
			.forEach((one) -> sectors.merge(one.sector(), 1, Integer::sum));
		return new Result(round.owner().substring(round.owner().indexOf('/') + 1), round.number(), round.title(),
				round.instrument(), round.level(), round.until(), sectors,
				scores.areas().stream().map((area) -> AreaFigures.of(area, withReasons)).toList(), null);
	}

	private List<Agreed> agreed(Round round) {
		return this.jdbc.sql("""
				select distinct on (item) item, answer, reason
				from scan_agreed
				where round = :round
				order by item, version desc
				""").param("round", round.id()).query(Agreed.class).list();
	}

}
