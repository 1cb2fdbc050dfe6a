package org.citynetworks.project;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.commitment.Participants;
import org.citynetworks.history.Editable;
import org.citynetworks.history.Field;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Schema;
import org.citynetworks.history.Schema.Section;
import org.citynetworks.history.State;
import org.citynetworks.organisation.Organisations;
import org.citynetworks.organisation.Sectors;
import org.citynetworks.shared.TenPrinciples;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be edited of a project, and how it becomes one. The teams of its cities keep
 * it.
 */
@Component
@Order(90)
public class ProjectEditing implements Editable {

	public static final String KIND = "project";

	private final JdbcClient jdbc;

	private final Participants participants;

	private final Organisations organisations;

	private final FindProjectMistakes mistakes;

	private final NameCities nameCities;

	private final Clock clock;

	// What is said of a project is checked, kept and told by others
	ProjectEditing(JdbcClient jdbc, Participants participants, Organisations organisations,
			FindProjectMistakes mistakes, NameCities nameCities, Clock clock) {
		this.jdbc = jdbc;
		this.participants = participants;
		this.organisations = organisations;
		this.mistakes = mistakes;
		this.nameCities = nameCities;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Schema schema() {
		return new Schema(List.of(
				new Section("project.section.what", List.of(one("title", Type.LINE),
						one("summary", Type.TEXT).hinted("project.summary.hint"),
						Field.one("language", "project.language", Part.of(State.WHOLE, Type.LANGUAGE)), Field
							.one("website", "project.website", Part.of(State.WHOLE, Type.ADDRESS)))),
				new Section(
						"project.section.who", List
							.of(Field
								.many("city", "project.cities",
										List.of(Part.named("participant", this.participants.names()).needed()))
								.hinted("project.cities.hint"),
									Field.many("partner", "project.partners", partner())
										.hinted("project.partners.hint"))),
				new Section("project.section.serves", List.of(
						Field
							.many("area", "project.areas",
									List.of(Part.term("value", "project.area", TenPrinciples.AREAS).needed()))
							.hinted("project.areas.hint"),
						Field.many("sdg", "project.goals", List.of(ProjectTerms.shared("sdg"))),
						Field.many("theme", "project.themes", List.of(ProjectTerms.shared("theme"))))),
				new Section("project.section.aims",
						List.of(one("aim", Type.TEXT).hinted("project.aim.hint"),
								one("outcomes", Type.TEXT).hinted("project.outcomes.hint"),
								Field.one("results", "project.results", Part.of(State.WHOLE, Type.TEXT)))),
				new Section("project.section.stands",
						List.of(Field.one("stage", "project.stage",
								Part.term(State.WHOLE, "project.stage", ProjectTerms.STAGES).needed()),
								Field.one("begins", "project.begins", Part.of(State.WHOLE, Type.DAY)),
								Field.one("ends", "project.ends", Part.of(State.WHOLE, Type.DAY)),
								Field.one("budget", "project.budget",
										Part.term(State.WHOLE, "project.budget", ProjectTerms.BUDGETS)))),
				new Section("project.section.wanted", List.of(
						Field.one("wanted", "project.wanted", Part.of(State.WHOLE, Type.TEXT))
							.hinted("project.wanted.hint"),
						Field.many("wanted_theme", "project.wantedThemes", List.of(ProjectTerms.shared("theme")))))));
	}

	private static Field one(String name, Type type) {
		return Field.one(name, "project." + name, Part.of(State.WHOLE, type).needed());
	}

	private static List<Part> partner() {
		return List.of(Part.of("called", Type.LINE).needed(), Sectors.part("sector").hinted("project.sector.hint"),
				Part.of("role", Type.LINE).hinted("project.role.hint"), Part.of("country", Type.COUNTRY),
				Part.of("website", Type.ADDRESS));
	}

	@Override
	public Optional<State> load(String slug) {
		return this.jdbc.sql("select content from project where slug = :slug")
			.param("slug", slug)
			.query(String.class)
			.optional()
			.map(State::parse);
	}

	@Override
	public void apply(String slug, State state) {
		this.jdbc.sql("""
				insert into project (slug, content, published_at)
				values (:slug, cast(:content as jsonb), :now)
				on conflict (slug) do update set content = excluded.content
				""")
			.param("slug", slug)
			.param("content", state.toJson())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		this.jdbc.sql("delete from project_participant where project = :slug").param("slug", slug).update();
		var cities = cities(state);
		for (var place = 0; place < cities.size(); place++) {
			this.jdbc.sql("insert into project_participant (project, place, participant) values (?, ?, ?)")
				.params(slug, place, cities.get(place))
				.update();
		}
		this.jdbc.sql("delete from project_partner where project = :slug").param("slug", slug).update();
		var partners = state.lines("partner");
		for (var place = 0; place < partners.size(); place++) {
			var line = partners.get(place);
			this.jdbc.sql("insert into project_partner (project, place, organisation, role) values (?, ?, ?, ?)")
				.params(slug, place, partner(state, line), state.text(line + ".role"))
				.update();
		}
	}

	private String partner(State state, String line) {
		return this.organisations.note(state.said(line + ".called"), state.said(line + ".sector"),
				state.text(line + ".country"), state.text(line + ".website"));
	}

	@Override
	public void remove(String slug) {
		this.jdbc.sql("delete from project where slug = :slug").param("slug", slug).update();
	}

	@Override
	public void published(String slug, State state, @Nullable Long by) {
		this.nameCities.of(slug, title(state), cities(state), by);
	}

	@Override
	public List<Mistake> mistakes(String slug, State state) {
		return this.mistakes.in(state);
	}

	@Override
	public String title(State state) {
		return state.said("title");
	}

	@Override
	public String address(String slug, State state) {
		return "/projects/" + slug;
	}

	@Override
	public boolean isRemovable() {
		return true;
	}

	@Override
	public boolean isKeptByTeams() {
		return true;
	}

	@Override
	public Set<String> touched(State state) {
		return cities(state).stream().map((slug) -> "participant/" + slug).collect(Collectors.toSet());
	}

	/** The slugs of the participants that take part, the one that leads first. */
	static List<String> cities(State state) {
		return state.lines("city")
			.stream()
			.map((line) -> state.said(line + ".participant"))
			.filter((slug) -> !slug.isEmpty())
			.distinct()
			.toList();
	}

}
