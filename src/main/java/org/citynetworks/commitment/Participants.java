package org.citynetworks.commitment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.history.State;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to the participants.
 */
@Component
public class Participants {

	private static final String READ = """
			select slug, content, manager, address
			from participant
			left join role_address on person_id = manager
			where %s
			order by slug
			""";

	private final JdbcClient jdbc;

	Participants(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All there are: they are hundreds at most. */
	public List<Participant> all() {
		return this.jdbc.sql(READ.formatted("true")).query(Participants::participant).list();
	}

	/** What each is called, by its slug, in the order of the names. */
	public Map<String, String> names() {
		var names = new LinkedHashMap<String, String>();
		this.jdbc.sql("select slug, content ->> 'called' as called from participant order by called, slug")
			.query((line) -> {
				names.put(line.getString("slug"), line.getString("called"));
			});
		return names;
	}

	public Optional<Participant> find(String slug) {
		return this.jdbc.sql(READ.formatted("slug = :slug"))
			.param("slug", slug)
			.query(Participants::participant)
			.optional();
	}

	public Participant get(String slug) {
		return find(slug).orElseThrow(() -> new NotFound("participant", slug));
	}

	/**
	 * The one of a subject such as {@code participant/geneva}, if it is the subject of
	 * one.
	 */
	public Optional<Participant> bySubject(String subject) {
		var prefix = ParticipantEditing.KIND + "/";
		return subject.startsWith(prefix) ? find(subject.substring(prefix.length())) : Optional.empty();
	}

	/** The one that a place is in a programme. */
	public Optional<Participant> find(String programme, String place) {
		return this.jdbc.sql(READ.formatted("programme = :programme and place = :place"))
			.param("programme", programme)
			.param("place", place)
			.query(Participants::participant)
			.optional();
	}

	/**
	 * The one that an application has led to, or that its place is already.
	 * @param place null for one that the directory does not have
	 */
	public Optional<Participant> find(UUID application, String programme, @Nullable String place) {
		return this.jdbc
			.sql(READ.formatted("content ->> 'application' = :id or programme = :programme and place = :place"))
			.param("id", application.toString())
			.param("programme", programme)
			.param("place", place, Types.VARCHAR)
			.query(Participants::participant)
			.list()
			.stream()
			.findFirst();
	}

	/** All cities that are known from the original programme. */
	public List<Former> former() {
		return this.jdbc
			.sql("""
					select programme_city.name, programme_city.country, city.id as city, city.name as own_name, part, year, source
					from programme_city
					left join city on city.id = cast(substring(place from '^city/([0-9]+)$') as bigint)
					order by programme_city.name, year, part
					""")
			.query(Former.class)
			.list();
	}

	private static Participant participant(ResultSet line, int number) throws SQLException {
		return ParticipantText.participant(line.getString("slug"), State.parse(line.getString("content")),
				line.getObject("manager", Long.class), line.getString("address"));
	}

	/**
	 * What a city was in the original programme.
	 *
	 * @param city its id, if the directory has it
	 * @param ownName what the directory calls it, in Latin letters
	 * @param part as what it is known: {@code city-scan-pilot}, {@code leading},
	 * {@code signatory}
	 * @param year when, where that is known
	 * @param source the address that says so
	 */
	public record Former(String name, String country, @Nullable Long city, @Nullable String ownName, String part,
			@Nullable Integer year, String source) {

	}

}
