package org.citynetworks.expression;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

import org.citynetworks.history.State;
import org.citynetworks.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to what one can be interested in.
 */
@Component
public class Calls {

	static final int USUAL_DAYS = 20;

	private final JdbcClient jdbc;

	Calls(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public List<Call> all() {
		return this.jdbc.sql("select slug, content from call order by page, slug").query(Calls::call).list();
	}

	/** Those of a page. */
	public List<Call> on(String page) {
		return this.jdbc.sql("select slug, content from call where page = :page order by slug")
			.param("page", page)
			.query(Calls::call)
			.list();
	}

	public Call get(String slug) {
		return find(slug).orElseThrow(() -> new NotFound("call", slug));
	}

	/** One that may have been taken away since. */
	public Optional<Call> find(String slug) {
		return this.jdbc.sql("select slug, content from call where slug = :slug")
			.param("slug", slug)
			.query(Calls::call)
			.optional();
	}

	private static Call call(ResultSet line, int number) throws SQLException {
		var state = State.parse(line.getString("content"));
		return new Call(line.getString("slug"), state.inLanguages("title"), state.inLanguages("about"),
				state.said("page"), state.said("form"), state.said("open").equals("yes"),
				state.count("reply_days", USUAL_DAYS), state.said("matched").equals("yes"),
				state.inPlace("next").stream().map((key) -> state.inLanguages(key + ".text")).toList());
	}

}
