package org.citynetworks.result;

import java.util.Random;
import java.util.stream.IntStream;

import org.citynetworks.instrument.Asked.Kind;
import org.citynetworks.instrument.Asked.Meaning;
import org.citynetworks.round.Assessor;
import org.citynetworks.round.Round;
import org.citynetworks.round.Round.Stage;
import org.citynetworks.round.TrialRounds;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rounds in which everybody has answered, for tests.
 */
public final class TrialResults {

	private TrialResults() {
	}

	/**
	 * A closed round in which some have answered everything, each as a dice of their own
	 * fell; one in nine answers is that they do not know.
	 */
	public static Round closed(ApplicationContext site, TrialRounds town, String instrument, String level,
			int assessors, String... topics) {
		var round = town.begin(instrument, level, topics);
		IntStream.range(0, assessors).forEach((each) -> {
			var one = town.add(round, "Office " + each, Assessor.SECTORS.get(each % Assessor.SECTORS.size()));
			answer(site, round, one, new Random(each));
		});
		return town.put(round, Stage.CLOSED);
	}

	private static void answer(ApplicationContext site, Round round, Assessor assessor, Random dice) {
		var insert = site.getBean(JdbcClient.class);
		for (var item : round.items()) {
			// The places of an instrument differ from each other more than people do
			var lean = new Random(item.topic().key().hashCode()).nextDouble();
			for (var asked : round.instrument().asked(round.level())) {
				if (asked.kind() == Kind.SCALE) {
					var steps = asked.steps().size();
					var step = 1 + (int) Math.min(steps - 1, Math.max(0, (lean + dice.nextGaussian() / 5) * steps));
					var answer = (asked.means() == Meaning.STATE && dice.nextInt(9) == 0) ? "dont-know"
							: Integer.toString(step);
					insert.sql("""
							insert into answer (submission, task, entry, question, typed, typed_at)
							values (:submission, :task, 1, :question, :typed, timestamptz '2026-11-22')
							""")
						.param("submission", assessor.submission())
						.param("task", item.topic().key())
						.param("question", item.key() + "." + asked.key())
						.param("typed", answer)
						.update();
				}
			}
		}
	}

}
