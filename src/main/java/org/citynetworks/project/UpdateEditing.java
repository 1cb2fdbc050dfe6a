package org.citynetworks.project;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.citynetworks.history.Editable;
import org.citynetworks.history.Field;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Part;
import org.citynetworks.history.Part.Type;
import org.citynetworks.history.Schema;
import org.citynetworks.history.Schema.Section;
import org.citynetworks.history.State;

import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What can be edited of an update, and how it becomes one. Of which project it is stands
 * in its state and is not typed.
 */
@Component
@Order(91)
public class UpdateEditing implements Editable {

	public static final String KIND = "update";

	private static final Schema SCHEMA = new Schema(List.of(new Section("update.section",
			List.of(Field.one("title", "update.title", Part.of(State.WHOLE, Type.LINE).needed()),
					Field.one("day", "update.day", Part.of(State.WHOLE, Type.DAY).needed()),
					Field.one("text", "update.text", Part.of(State.WHOLE, Type.TEXT).needed()),
					Field.one("language", "update.language", Part.of(State.WHOLE, Type.LANGUAGE))))));

	private final JdbcClient jdbc;

	private final Clock clock;

	UpdateEditing(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Override
	public String kind() {
		return KIND;
	}

	@Override
	public Schema schema() {
		return SCHEMA;
	}

	@Override
	public Optional<State> load(String key) {
		return this.jdbc.sql("select content from project_update where key = :key")
			.param("key", key)
			.query(String.class)
			.optional()
			.map(State::parse);
	}

	@Override
	public void apply(String key, State state) {
		this.jdbc
			.sql("""
					insert into project_update (key, project, day, content)
					values (:key, :project, :day, cast(:content as jsonb))
					on conflict (key) do update set project = excluded.project, day = excluded.day, content = excluded.content
					""")
			.param("key", key)
			.param("project", state.said("project"))
			.param("day", LocalDate.parse(state.said("day")))
			.param("content", state.toJson())
			.update();
	}

	@Override
	public void remove(String key) {
		this.jdbc.sql("delete from project_update where key = :key").param("key", key).update();
	}

	/** News is of what has happened, anywhere on Earth. */
	@Override
	public List<Mistake> mistakes(String key, State state) {
		var latest = LocalDate.ofInstant(this.clock.instant(), ZoneOffset.ofHours(14));
		return (state.said("day").compareTo(latest.toString()) > 0)
				? List.of(new Mistake("day", "project.update.future")) : List.of();
	}

	@Override
	public String title(State state) {
		return state.said("title");
	}

	@Override
	public String address(String key, State state) {
		return "/projects/" + state.said("project") + "/updates";
	}

	@Override
	public String history(String key, State state) {
		return "/updates/" + key + "/history";
	}

	@Override
	public boolean isRemovable() {
		return true;
	}

	@Override
	public boolean isKeptByTeams() {
		return true;
	}

	/** Its project, and the cities of that. */
	@Override
	public Set<String> touched(State state) {
		var project = state.said("project");
		var touched = new HashSet<>(
				this.jdbc.sql("select 'participant/' || participant from project_participant where project = :project")
					.param("project", project)
					.query(String.class)
					.list());
		touched.add(ProjectEditing.KIND + "/" + project);
		return touched;
	}

}
