package org.citynetworks.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.report.Report.TakenDown;
import org.citynetworks.shared.Language;
import org.citynetworks.standing.Received;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to the reports that have been published.
 */
@Component
public class Reports {

	// Of one that came from a participant that took no part: it was accepted anew since
	private static final String READ = """
			select report.*, version, published_at, language, note, content, versions,
				counts or exists (
					select from participant_log
					where participant_log.participant = report.participant and event in ('rejoined', 'active') and at >= received_at
				) as open
			from report
			join report_version using (participant, number)
			join (
				select participant, number, max(version) as versions from report_version group by participant, number
			) as latest using (participant, number)
			where participant = :participant and %s
			order by number desc
			""";

	private final JdbcClient jdbc;

	Reports(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All of a participant as they read now, the newest first. */
	public List<Report> of(String participant) {
		return this.jdbc.sql(READ.formatted("version = versions"))
			.param("participant", participant)
			.query(Reports::report)
			.list();
	}

	/** One as it reads now. */
	public Optional<Report> find(String participant, int number) {
		return this.jdbc.sql(READ.formatted("number = :number and version = versions"))
			.param("participant", participant)
			.param("number", number)
			.query(Reports::report)
			.optional();
	}

	/** One in each of its versions, the first first. */
	public List<Report> versions(String participant, int number) {
		return this.jdbc.sql(READ.formatted("number = :number") + ", version")
			.param("participant", participant)
			.param("number", number)
			.query(Reports::report)
			.list();
	}

	/** What was published of a draft. */
	Optional<Report> writtenAs(UUID draft) {
		return this.jdbc.sql("select participant, number from report_version where draft = :draft")
			.param("draft", draft)
			.query((line, row) -> Map.entry(line.getString("participant"), line.getInt("number")))
			.optional()
			.flatMap((key) -> find(key.getKey(), key.getValue()));
	}

	private static Report report(ResultSet line, int row) throws SQLException {
		return new Report(line.getString("participant"), line.getInt("number"),
				new Received(at(line, "received_at").toInstant(), line.getObject("due", LocalDate.class),
						line.getObject("grace", LocalDate.class), line.getBoolean("counts")),
				line.getBoolean("open"), takenDown(line), line.getInt("version"), line.getInt("versions"),
				at(line, "published_at").toInstant(), Language.of(Locale.forLanguageTag(line.getString("language"))),
				line.getString("note"), Content.parse(line.getString("content")));
	}

	private static @Nullable TakenDown takenDown(ResultSet line) throws SQLException {
		return (line.getObject("taken_down_at") == null) ? null
				: new TakenDown(at(line, "taken_down_at").withOffsetSameInstant(ZoneOffset.UTC).toLocalDate(),
						line.getString("taken_down_reason"));
	}

	private static OffsetDateTime at(ResultSet line, String column) throws SQLException {
		return line.getObject(column, OffsetDateTime.class);
	}

}
