package org.citynetworks.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.citynetworks.history.State;
import org.citynetworks.shared.NotFound;
import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to forms: as they are now, and as they were when somebody began to answer
 * them.
 */
@Component
public class Forms {

	/** How many forms include each other at most. */
	static final int DEEPEST = 8;

	// The same form has the same text, on every machine and since before it could say
	// more
	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
		.disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
		.changeDefaultVisibility((visible) -> visible.withIsGetterVisibility(Visibility.NONE)
			.withGetterVisibility(Visibility.NONE)
			.withFieldVisibility(Visibility.ANY))
		.build();

	private final JdbcClient jdbc;

	private final Clock clock;

	Forms(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A form as it is now: first the tasks of the form that it includes, then its own.
	 */
	public Form current(String key) {
		var states = states(key);
		if (states.isEmpty()) {
			throw new NotFound("form", key);
		}
		var tasks = new ArrayList<Task>();
		states.forEach((state) -> tasks.addAll(FormText.tasks(state)));
		return new Form(key, List.copyOf(tasks));
	}

	/** The states of a form and of those that it includes, itself last. */
	private List<State> states(String key) {
		return this.jdbc.sql("""
				with recursive included as (
					select content, 0 as depth from form where key = :key
					union all
					select form.content, depth + 1
					from included
					join form on form.key = included.content ->> 'includes'
					where depth < :deepest
				)
				select content from included order by depth desc
				""")
			.param("key", key)
			.param("deepest", DEEPEST)
			.query((line, number) -> State.parse(line.getString("content")))
			.list();
	}

	/** Keeps a form as it is; gives back by what it is found again. */
	public String keep(Form form) {
		var content = JSON.writeValueAsString(form);
		var hash = hash(content);
		this.jdbc
			.sql("""
					insert into kept_form (hash, form, content, kept_at) values (:hash, :form, cast(:content as jsonb), :now)
					on conflict (hash) do nothing
					""")
			.param("hash", hash)
			.param("form", form.key())
			.param("content", content)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return hash;
	}

	/** A form as it was kept. */
	public Form kept(String hash) {
		return this.jdbc.sql("select content from kept_form where hash = :hash")
			.param("hash", hash)
			.query(String.class)
			.optional()
			.map((content) -> JSON.readValue(content, Form.class))
			.orElseThrow(() -> new NotFound("form", hash));
	}

	private static String hash(String content) {
		try {
			var digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
