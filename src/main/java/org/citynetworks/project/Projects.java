package org.citynetworks.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.citynetworks.history.State;
import org.citynetworks.project.Project.City;
import org.citynetworks.project.Project.Named;
import org.citynetworks.project.Project.Partner;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to the published projects.
 */
@Component
public class Projects {

	private static final String READ = """
			select project.slug, project.content, published_at,
				array(
					select array[participant.slug, participant.content ->> 'called', participant.content ->> 'country',
						case when agreed_at is null then 'named' else 'agreed' end, coalesce(namer.content ->> 'called', '')]
					from project_participant
					join participant on participant.slug = project_participant.participant
					left join project_naming on project_naming.project = project.slug
						and project_naming.participant = participant.slug
					left join participant as namer on namer.slug = named_by
					where project_participant.project = project.slug
					order by project_participant.place
				) as cities,
				array(
					select array[organisation.slug, organisation.name, organisation.sector, coalesce(role, '')]
					from project_partner
					join organisation_key on key = project_partner.organisation
					join organisation on organisation.slug = organisation_key.organisation
					where project_partner.project = project.slug
					order by project_partner.place
				) as partners
			from project
			where %s
			order by published_at desc, project.slug
			""";

	private static final String OF_PARTICIPANT = """
			project.slug in (
				select project
				from project_participant
				join project_naming using (project, participant)
				where participant = :key and (agreed_at is null) = %s
			)""";

	private static final String OF_ORGANISATION = """
			project.slug in (
				select project
				from project_partner
				join organisation_key on key = project_partner.organisation
				where organisation_key.organisation = :key
			)""";

	private final JdbcClient jdbc;

	Projects(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All there are, the last published first: they are hundreds at most. */
	public List<Project> all() {
		return this.jdbc.sql(READ.formatted("true")).query(Projects::project).list();
	}

	public Optional<Project> find(String slug) {
		return this.jdbc.sql(READ.formatted("project.slug = :slug"))
			.param("slug", slug)
			.query(Projects::project)
			.optional();
	}

	public Project get(String slug) {
		return find(slug).orElseThrow(() -> new NotFound("project", slug));
	}

	/** Those of a participant, by its slug. */
	public List<Project> ofParticipant(String slug) {
		return some(OF_PARTICIPANT.formatted(false), slug);
	}

	/** Those that name a participant that has not agreed yet, by its slug. */
	public List<Project> naming(String slug) {
		return some(OF_PARTICIPANT.formatted(true), slug);
	}

	/** Those of an organisation, by its slug. */
	public List<Project> ofOrganisation(String slug) {
		return some(OF_ORGANISATION, slug);
	}

	/** Those of the participants that a place is, as a subject. */
	public List<Project> ofPlace(String place) {
		return some("""
				project.slug in (
					select project
					from project_participant
					join project_naming using (project, participant)
					join participant on participant.slug = project_participant.participant
					where participant.place = :key and agreed_at is not null
				)""", place);
	}

	private List<Project> some(String where, String key) {
		return this.jdbc.sql(READ.formatted(where)).param("key", key).query(Projects::project).list();
	}

	private static Project project(ResultSet line, int row) throws SQLException {
		var state = State.parse(line.getString("content"));
		return new Project(line.getString("slug"), state.said("title"), state.said("summary"), state.text("language"),
				cities(line, true).map(Projects::city).toList(),
				cities(line, false).map((one) -> new Named(city(one), one[4])).toList(),
				rows(line, "partners").map((one) -> new Partner(one[0], one[1], one[2], one[3])).toList(),
				terms(state, "area"), terms(state, "sdg").stream().map(Integer::valueOf).sorted().toList(),
				terms(state, "theme"), state.said("aim"), state.said("outcomes"), state.said("results"),
				state.said("stage"), day(state.text("begins")), day(state.text("ends")), state.text("budget"),
				state.said("wanted"), terms(state, "wanted_theme"), state.text("website"),
				line.getObject("published_at", OffsetDateTime.class)
					.withOffsetSameInstant(ZoneOffset.UTC)
					.toLocalDate());
	}

	private static Stream<String[]> cities(ResultSet line, boolean agreed) throws SQLException {
		return rows(line, "cities").filter((one) -> one[3].equals("agreed") == agreed);
	}

	private static City city(String[] one) {
		return new City(one[0], one[1], new Country(one[2]));
	}

	private static Stream<String[]> rows(ResultSet line, String column) throws SQLException {
		return Arrays.stream((Object[]) line.getArray(column).getArray()).map(String[].class::cast);
	}

	private static List<String> terms(State state, String field) {
		return state.lines(field).stream().map((line) -> state.said(line + ".value")).distinct().toList();
	}

	private static @Nullable LocalDate day(@Nullable String text) {
		return (text != null) ? LocalDate.parse(text) : null;
	}

}
