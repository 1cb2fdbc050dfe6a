package org.citynetworks.result;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.citynetworks.instrument.Instrument;
import org.citynetworks.instrument.Instruments;
import org.citynetworks.shared.NotFound;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to what cities have published of their rounds.
 */
@Component
class Results {

	private static final TypeReference<Map<String, Integer>> COUNTS = new TypeReference<>() {
	};

	private static final String READ = """
			select scan_result.*, (
					select json_agg(content) from scan_result_area
					where (scan_result_area.participant, scan_result_area.number) = (scan_result.participant, scan_result.number)
				) as areas, (
					select cast(max(published_at) at time zone 'UTC' as date) from scan_result_area
					where (scan_result_area.participant, scan_result_area.number) = (scan_result.participant, scan_result.number)
				) as changed_on
			from scan_result
			join participant on participant.slug = participant
			where %s
			order by changed_on desc, participant, number desc
			""";

	private final JdbcClient jdbc;

	private final Instruments instruments;

	Results(JdbcClient jdbc, Instruments instruments) {
		this.jdbc = jdbc;
		this.instruments = instruments;
	}

	/** All there are, the latest first: they are hundreds at most. */
	List<Result> all() {
		return this.jdbc.sql(READ.formatted("true")).query(this::result).list();
	}

	/** Those of a city, the latest first. */
	List<Result> of(String participant) {
		return this.jdbc.sql(READ.formatted("participant = :participant"))
			.param("participant", participant)
			.query(this::result)
			.list();
	}

	/** Those by the same questions, of all cities. */
	List<Result> like(Result result) {
		return this.jdbc.sql(READ.formatted("instrument = :instrument and version = :version and level = :level"))
			.param("instrument", result.instrument().key())
			.param("version", result.instrument().version())
			.param("level", result.level().key())
			.query(this::result)
			.list();
	}

	Result get(String participant, int number) {
		return of(participant).stream()
			.filter((one) -> one.number() == number)
			.findFirst()
			.orElseThrow(() -> new NotFound("result", participant + "/" + number));
	}

	private Result result(ResultSet line, int number) throws SQLException {
		var instrument = this.instruments.version(line.getString("instrument"), line.getInt("version"));
		var level = line.getString("level");
		return new Result(line.getString("participant"), line.getInt("number"), line.getString("title"), instrument,
				instrument.level(level).orElseThrow(() -> new NotFound("level", level)),
				line.getObject("until", LocalDate.class),
				JsonMapper.shared().readValue(line.getString("sectors"), COUNTS),
				areas(instrument, line.getString("areas")), line.getObject("changed_on", LocalDate.class));
	}

	private static List<AreaFigures> areas(Instrument instrument, String json) {
		var order = instrument.areas().stream().map((area) -> area.key()).toList();
		var areas = new ArrayList<AreaFigures>();
		JsonMapper.shared().readTree(json).forEach((one) -> areas.add(AreaFigures.parse(one.toString())));
		areas.sort(Comparator.comparingInt((area) -> order.indexOf(area.key())));
		return areas;
	}

}
