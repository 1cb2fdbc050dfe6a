package org.citynetworks.round;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.citynetworks.instrument.Asked;
import org.citynetworks.instrument.Asked.Meaning;
import org.citynetworks.round.RoundProgress.Part;
import org.citynetworks.round.RoundProgress.Sheet;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

/**
 * How far has a round come? Of the answers it sees only that they are there.
 */
@Component
class FindProgress {

	private final JdbcClient jdbc;

	private final TakesAnswers takes;

	FindProgress(JdbcClient jdbc, TakesAnswers takes) {
		this.jdbc = jdbc;
		this.takes = takes;
	}

	RoundProgress of(Round round) {
		var questions = round.items().stream().collect(groupingBy((item) -> item.topic().key(), counting()));
		var rated = rated(round);
		var sheets = this.jdbc
			.sql("""
					select scan_assessor.*, owner.email, coalesce(owner.language, submission.language) as language, locked_at,
						sent_at, exists (select from answer where answer.submission = submission.id and typed <> '') as begun
					from scan_assessor
					join submission on submission.id = scan_assessor.submission
					left join lateral (
						select email, language from contributor
						where contributor.submission = submission.id and capacity = 'owner'
						order by id
						limit 1
					) owner on not on_paper
					where round = :round
					order by scan_assessor.id
					""")
			.param("round", round.id())
			.query((line, number) -> {
				var assessor = Assessors.assessor(line, number);
				return sheet(line, assessor,
						parts(round, assessor, rated.getOrDefault(assessor.id(), Map.of()), questions));
			})
			.list();
		return new RoundProgress(round, sheets, this.takes.locked(round.id()));
	}

	private static List<Part> parts(Round round, Assessor assessor, Map<String, Long> rated,
			Map<String, Long> questions) {
		return round.askedTopics()
			.stream()
			.filter((topic) -> assessor.topics().isEmpty() || assessor.topics().contains(topic.key()))
			.map((topic) -> new Part(topic, rated.getOrDefault(topic.key(), 0L),
					questions.getOrDefault(topic.key(), 0L)))
			.toList();
	}

	private static Sheet sheet(ResultSet line, Assessor assessor, List<Part> parts) throws SQLException {
		var sent = line.getObject("sent_at", OffsetDateTime.class);
		// Sent and open again: taken back
		var handedIn = sent != null && line.getObject("locked_at") != null;
		return new Sheet(assessor, line.getString("email"), line.getString("language"),
				handedIn ? sent.toInstant() : null, line.getBoolean("begun"), parts);
	}

	/** How many questions each has rated, by topic. */
	private Map<Long, Map<String, Long>> rated(Round round) {
		var counts = new HashMap<Long, Map<String, Long>>();
		this.jdbc.sql("""
				select scan_assessor.id, task, count(*) as rated
				from scan_assessor
				join answer using (submission)
				where round = :round and typed <> '' and split_part(question, '.', 2) = :state
				group by scan_assessor.id, task
				""").param("round", round.id()).param("state", state(round)).query((line) -> {
			counts.computeIfAbsent(line.getLong("id"), (id) -> new HashMap<>())
				.put(line.getString("task"), line.getLong("rated"));
		});
		return counts;
	}

	private static String state(Round round) {
		return round.instrument()
			.asked(round.level())
			.stream()
			.filter((asked) -> asked.means() == Meaning.STATE)
			.map(Asked::key)
			.findFirst()
			.orElseThrow();
	}

}
