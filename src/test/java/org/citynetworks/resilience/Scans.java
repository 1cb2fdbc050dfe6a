package org.citynetworks.resilience;

import java.io.IOException;
import java.util.UUID;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.citynetworks.account.Code;
import org.citynetworks.database.DatabaseFailure;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A round of a City Scan in which everybody has a sheet of their own.
 */
final class Scans {

	static final String TOPIC = "labour-and-human-rights";

	/** Sheets that hold all three answers. */
	static final String SAVED = """
			select submission::text as key from answer
			join scan_assessor using (submission)
			where typed in (submission::text, '4')
			group by submission
			having count(*) = 3""";

	/** Sheets that hold some of them, or others. */
	static final String WRONG = """
			select submission::text from answer
			join scan_assessor using (submission)
			group by submission
			having count(*) <> 3 or count(*) filter (where typed in (submission::text, '4') and other is null) <> 3""";

	private static final UUID ROUND = UUID.randomUUID();

	private static final String FORM = """
			{"key": "killed-scan", "tasks": [{"code": "%s", "title": {"texts": {"en": "Labour"}}, "about": {"texts": {}},
			"most": 1, "required": false, "page": "", "questions": [%s, %s, %s]}]}
			"""
		.formatted(TOPIC, question("state"), question("done"), question("evidence"));

	/** Makes all of a sheet, or nothing if there is one already. */
	private static final String SHEET = """
			with sheet as (
				insert into submission (id, kind, form, language, begun_at, changed_at)
				values (:id, 'scan', 'killed-scan', 'en', now(), now())
				on conflict do nothing
				returning id
			), assessor as (
				insert into scan_assessor (round, submission, name, sector, on_paper)
				select :round, id, 'Ada', 'other', false from sheet
			), owner as (
				insert into contributor (submission, email, email_key, name, capacity, language, invited_at)
				select id, id || '@example.org', id || '@example.org', 'Ada', 'owner', 'en', now() from sheet
				returning id
			)
			insert into contributor_visit (hash, contributor, begun_at, expires_at)
			select :hash, id, now(), now() + interval '1 day' from owner
			""";

	private final Supplier<DataSource> database;

	Scans(Supplier<DataSource> database) {
		this.database = database;
	}

	private static String question(String asked) {
		return """
				{"code": "forced-labour.%s", "kind": "TEXT", "label": {"texts": {"en": "%s"}}, "hint": {"texts": {}},
				"choices": [], "required": false, "open": false, "most": 2000, "means": ""}
				""".formatted(asked, asked);
	}

	/** Makes the round, which takes answers. */
	void begin() {
		var jdbc = JdbcClient.create(this.database.get());
		jdbc.sql(
				"insert into kept_form (hash, form, content, kept_at) values (:key, :key, cast(:form as jsonb), now())")
			.param("key", "killed-scan")
			.param("form", FORM)
			.update();
		jdbc.sql("""
				insert into scan_round (id, owner, number, title, instrument, version, level, until, named, stage,
					begun_at, changed_at)
				values (:id, 'participant/killed', 1, 'Killed', 'city-scan', 1, 'full', current_date + 30, false,
					'answering', now(), now())
				""").param("id", ROUND).update();
	}

	/**
	 * Makes a sheet, unless it is there.
	 * @return the cookie of its assessor's visit
	 */
	String make(String key) throws IOException {
		try {
			JdbcClient.create(this.database.get())
				.sql(SHEET)
				.param("id", UUID.fromString(key))
				.param("round", ROUND)
				.param("hash", Code.hash(key))
				.update();
			return key;
		}
		catch (DataAccessException | DatabaseFailure ex) {
			throw new IOException(ex);
		}
	}

}
