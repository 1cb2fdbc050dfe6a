package org.citynetworks.practice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.citynetworks.history.State;
import org.citynetworks.practice.Practice.Keeper;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to the practices of those who are participants.
 */
@Component
public class Practices {

	private static final String READ = """
			select practice.slug, practice.content, published_at, participant.slug as keeper,
				participant.content ->> 'called' as called, participant.content ->> 'country' as country, population
			from practice
			join participant on participant.slug = practice.participant
			left join city on city.id = cast(substring(place from '^city/([0-9]+)$') as bigint)
			where %s
			order by published_at desc, practice.slug
			""";

	private final JdbcClient jdbc;

	Practices(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All there are, the latest first: they are hundreds at most. */
	public List<Practice> all() {
		return this.jdbc.sql(READ.formatted("true")).query(Practices::practice).list();
	}

	/** Those of a participant, the latest first. */
	List<Practice> of(String participant) {
		return this.jdbc.sql(READ.formatted("practice.participant = :participant"))
			.param("participant", participant)
			.query(Practices::practice)
			.list();
	}

	public Optional<Practice> find(String slug) {
		return this.jdbc.sql(READ.formatted("practice.slug = :slug"))
			.param("slug", slug)
			.query(Practices::practice)
			.optional();
	}

	public Practice get(String slug) {
		return find(slug).orElseThrow(() -> new NotFound("practice", slug));
	}

	private static Practice practice(ResultSet line, int number) throws SQLException {
		var keeper = new Keeper(line.getString("keeper"), line.getString("called"),
				new Country(line.getString("country")), line.getObject("population", Integer.class));
		return Practice.of(line.getString("slug"), keeper, State.parse(line.getString("content")),
				line.getObject("published_at", OffsetDateTime.class)
					.withOffsetSameInstant(ZoneOffset.UTC)
					.toLocalDate());
	}

}
