package org.citynetworks.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.citynetworks.history.Editable;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Schema;
import org.citynetworks.history.State;
import org.jspecify.annotations.Nullable;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be edited of a participant, and how it becomes one.
 */
@Component
@Order(70)
class ParticipantEditing implements Editable {

	static final String KIND = "participant";

	private final JdbcClient jdbc;

	private final ParticipantLog log;

	private final Clock clock;

	ParticipantEditing(JdbcClient jdbc, ParticipantLog log, Clock clock) {
		this.jdbc = jdbc;
		this.log = log;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Schema schema() {
		return ParticipantFields.ALL;
	}

	@Override
	public Optional<State> load(String slug) {
		return this.jdbc.sql("select content from participant where slug = :slug")
			.param("slug", slug)
			.query(String.class)
			.optional()
			.map(State::parse);
	}

	@Override
	public void apply(String slug, State state) {
		var tier = ParticipantText.text(state, "tier");
		var before = load(slug);
		this.jdbc
			.sql("""
					insert into participant (slug, programme, tier, place, since, content)
					values (:slug, :programme, :tier, :place, :since, cast(:content as jsonb))
					on conflict (slug) do update set programme = excluded.programme, tier = excluded.tier, place = excluded.place,
						since = excluded.since, content = excluded.content
					""")
			.param("slug", slug)
			.param("programme", state.text("programme"))
			.param("tier", tier)
			.param("place", state.text("place"))
			.param("since", LocalDate.parse(ParticipantText.text(state, "since")))
			.param("content", state.toJson())
			.update();
		this.log.published(slug, before, state, this.clock.instant());
	}

	@Override
	public void remove(String slug) {
		load(slug).ifPresent((was) -> this.log.write(slug, "left", ParticipantText.text(was, "tier"),
				ParticipantText.reporting(was), this.clock.instant()));
		this.jdbc.sql("delete from participant where slug = :slug").param("slug", slug).update();
	}

	@Override
	public List<Mistake> mistakes(String slug, State state) {
		var mistakes = new ArrayList<Mistake>();
		if (!exists("tier where slug = ? and programme = ?", state.text("tier"), state.text("programme"))) {
			mistakes.add(new Mistake("tier", "commitment.mistake.tier"));
		}
		var place = state.text("place");
		if (place != null && !isPlace(place)) {
			mistakes.add(new Mistake("place", "commitment.mistake.place"));
		}
		if (place != null && exists("participant where programme = ? and place = ? and slug <> ?",
				state.text("programme"), place, slug)) {
			mistakes.add(new Mistake("place", "commitment.mistake.twice"));
		}
		if (state.said("grace").compareTo(state.said("report_due")) <= 0 && !state.said("grace").isEmpty()) {
			mistakes.add(new Mistake("grace", "commitment.mistake.grace"));
		}
		state.lines("commitment")
			.stream()
			.map((key) -> key + ".goals")
			.filter((path) -> !isGoals(ParticipantText.text(state, path)))
			.forEach((path) -> mistakes.add(new Mistake(path, "commitment.mistake.goals")));
		return mistakes;
	}

	private boolean isPlace(String place) {
		return place.matches("city/[0-9]{1,18}")
				&& exists("city where id = cast(? as bigint)", place.substring("city/".length()))
				|| place.startsWith("region/")
						&& exists("region where country || '-' || code = ?", place.substring("region/".length()));
	}

	private static boolean isGoals(String text) {
		var numbers = Arrays.stream(text.split("[ ,]+")).filter((number) -> !number.isEmpty()).distinct().count();
		return ParticipantText.goals(text).size() == numbers;
	}

	private boolean exists(String what, @Nullable Object... parameters) {
		return this.jdbc.sql("select exists (select from %s)".formatted(what))
			.params(parameters)
			.query(Boolean.class)
			.single();
	}

	/** What came with the application is for staff alone. */
	@Override
	public State mask(State state) {
		return state.without("application");
	}

	@Override
	public String title(State state) {
		return Objects.requireNonNullElse(state.text("called"), "");
	}

	@Override
	public String address(String slug, State state) {
		return "/participants/" + slug;
	}

	@Override
	public Set<String> touched(State state) {
		var place = state.text("place");
		return (place != null && place.startsWith("city/")) ? Set.of(place) : Set.of();
	}

}
