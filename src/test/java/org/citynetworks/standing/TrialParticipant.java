package org.citynetworks.standing;

import java.time.LocalDate;
import java.util.TreeMap;

import org.citynetworks.history.State;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A participant of the Cities Programme made for a test: a place that is in no directory,
 * so that it comes in nobody's way.
 */
public final class TrialParticipant {

	public static final String SLUG = "trial-town";

	public static final String SUBJECT = "participant/" + SLUG;

	private TrialParticipant() {
	}

	/**
	 * Makes it.
	 * @param more paths and texts that its entry has besides
	 */
	public static void make(JdbcClient jdbc, LocalDate since, LocalDate due, String... more) {
		var texts = new TreeMap<String, String>();
		texts.put("programme", "cities-programme");
		texts.put("tier", "core");
		texts.put("called", "Trial Town");
		texts.put("country", "CH");
		texts.put("since", since.toString());
		texts.put("report_due", due.toString());
		for (var i = 0; i < more.length; i += 2) {
			texts.put(more[i], more[i + 1]);
		}
		jdbc.sql("""
				insert into participant (slug, programme, tier, since, content)
				values (:slug, 'cities-programme', 'core', :since, cast(:content as jsonb))
				""").param("slug", SLUG).param("since", since).param("content", new State(texts).toJson()).update();
	}

}
