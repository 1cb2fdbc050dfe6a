package org.citynetworks.project;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;

import org.citynetworks.history.State;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to what came of projects.
 */
@Component
public class Updates {

	private static final String READ = """
			select key, day, content
			from project_update
			where project = :project and (cast(:before as text) is null or (day, key) < (
				select day, key from project_update where key = :before))
			order by day desc, key desc
			limit :most
			""";

	private final JdbcClient jdbc;

	Updates(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The latest updates of a project.
	 * @param before the key of the one after which the page begins; null for the latest
	 */
	public List<Update> of(String project, @Nullable String before, int most) {
		return this.jdbc.sql(READ)
			.param("project", project)
			.param("before", before)
			.param("most", most)
			.query(Updates::update)
			.list();
	}

	public int count(String project) {
		return this.jdbc.sql("select count(*) from project_update where project = :project")
			.param("project", project)
			.query(Integer.class)
			.single();
	}

	private static Update update(ResultSet line, int row) throws SQLException {
		var state = State.parse(line.getString("content"));
		return new Update(line.getString("key"), line.getObject("day", LocalDate.class), state.said("title"),
				state.said("text"), state.text("language"));
	}

}
