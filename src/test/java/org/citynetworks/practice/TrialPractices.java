package org.citynetworks.practice;

import java.util.HashMap;
import java.util.Map;

import org.citynetworks.history.Draft;
import org.citynetworks.history.NewEntry;
import org.citynetworks.history.Outcome;
import org.citynetworks.history.Publish;
import org.citynetworks.history.State;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Participants that publish practices, and practices of theirs, for tests that are rolled
 * back.
 */
public final class TrialPractices {

	private TrialPractices() {
	}

	/** Makes a place a participant of the Cities Programme, in a tier of it. */
	public static void participant(JdbcClient jdbc, String slug, String called, String country, String place,
			String tier) {
		var state = State.of(Map.of("called", called, "country", country, "place", place, "programme",
				"cities-programme", "tier", tier, "since", "2026-01-01", "report_due", "2028-01-01"));
		jdbc.sql("""
				insert into participant (slug, programme, tier, place, since, content)
				values (?, 'cities-programme', ?, ?, date '2026-01-01', cast(? as jsonb))
				""").params(slug, tier, place, state.toJson()).update();
	}

	/** A practice with everything that it needs, and what is said of it besides. */
	static State whole(String participant, String called, String... more) {
		var texts = new HashMap<>(Map.of("called", called, "participant", "participant/" + participant, "language",
				"en", "summary", "Roofs painted white", "tried", "We painted them", "evidence", "Two degrees cooler",
				"cost", "Nine euros a roof", "wrong", "The paint peeled", "contact", "Office for climate"));
		texts.putAll(Map.of("contact_mail", "climate@office.example", "theme.1.value", "climate-action", "sdg.2.value",
				"13"));
		for (var i = 0; i < more.length; i += 2) {
			texts.put(more[i], more[i + 1]);
		}
		return State.of(texts);
	}

	/** Publishes one in the name of somebody. */
	public static String publish(ApplicationContext site, long person, String participant, String called,
			String... more) {
		var draft = begin(site, person, whole(participant, called, more));
		var outcome = site.getBean(Publish.class).publish(draft.id(), draft.version(), person);
		assertThat(outcome).isInstanceOf(Outcome.Published.class);
		return draft.subject().replace("practice/", "");
	}

	static Draft begin(ApplicationContext site, long person, State state) {
		return site.getBean(NewEntry.class).begin("practice", state.said("called"), state, person);
	}

}
