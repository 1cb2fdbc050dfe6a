package org.citynetworks.project;

import java.util.HashMap;
import java.util.Map;

import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Histories;
import org.citynetworks.history.Outcome;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.State;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Participants and projects made for a test.
 */
public final class TrialProjects {

	public static final String GENEVA = "geneva-trial";

	public static final String NAIROBI = "nairobi-trial";

	private static final String PARTICIPANT = """
			insert into participant (slug, programme, tier, place, since, content)
			values (:slug, 'cities-programme', 'core', :place, '2026-01-01', cast(:content as jsonb))
			""";

	private static final String PARTNER = "eth-zurich";

	private final ApplicationContext site;

	private final Drafts drafts;

	private final Publish publish;

	private final JdbcClient jdbc;

	public TrialProjects(ApplicationContext site) {
		this.site = site;
		this.drafts = site.getBean(Drafts.class);
		this.publish = site.getBean(Publish.class);
		this.jdbc = site.getBean(JdbcClient.class);
	}

	/** Geneva and Nairobi take part. */
	public void participants() {
		participant(GENEVA, "Genève", "CH", "city/2660646");
		participant(NAIROBI, "Nairobi", "KE", "city/184745");
	}

	private void participant(String slug, String called, String country, String place) {
		var content = State.of(Map.of("called", called, "country", country, "place", place, "programme",
				"cities-programme", "tier", "core", "since", "2026-01-01", "report_due", "2028-01-01"));
		this.jdbc.sql(PARTICIPANT)
			.param("slug", slug)
			.param("place", place)
			.param("content", content.toJson())
			.update();
	}

	/** A project of Geneva with nothing missing. */
	public static State state(String title, String... more) {
		var texts = new HashMap<>(Map.of("title", title, "summary", "Roofs that stay cool", "city.1.participant",
				GENEVA, "area.2.value", "environment", "sdg.3.value", "13", "partner.4.called", "ETH Zürich",
				"partner.4.sector", "university", "aim", "Cooler homes", "outcomes", "200 roofs", "stage", "middle"));
		for (var i = 0; i < more.length; i += 2) {
			texts.put(more[i], more[i + 1]);
		}
		return State.of(texts);
	}

	/** What somebody would publish at an address. */
	public Draft draft(String subject, State state, long person) {
		return this.drafts.begin(subject, Kind.CREATED, 0, state, person);
	}

	public void published(String subject, State state, long person) {
		var draft = draft(subject, state, person);
		assertThat(this.publish.publish(draft.id(), draft.version(), person)).isInstanceOf(Outcome.Published.class);
	}

	/** A participant's team publishes blue-green streets and warm kitchens. */
	public void two(String participant, long person) {
		published("project/blue-green-streets", state("Blue-green streets", "city.1.participant", participant), person);
		published("project/warm-kitchens", state("Warm kitchens", "city.1.participant", participant), person);
	}

	/** Forgets both. */
	public void forgetTwo() {
		forget("project/blue-green-streets", "project/warm-kitchens");
	}

	/** Forgets what was published, and the partner of all these projects. */
	public void forget(String... subjects) {
		for (var subject : subjects) {
			Histories.forget(this.site, subject);
		}
		this.jdbc.sql("delete from organisation where slug = ?").param(PARTNER).update();
		this.jdbc.sql("delete from organisation_key where organisation = ?").param(PARTNER).update();
	}

	/** Publishes another state of what is there. */
	public void edited(String subject, int base, State state, long person) {
		turned(Kind.EDITED, subject, base, state, "So", person);
	}

	/** Takes something away that is there. */
	public void ended(String subject, int base, State state, String reason, long person) {
		turned(Kind.ARCHIVED, subject, base, state, reason, person);
	}

	/** Brings something back that was taken away. */
	public void revived(String subject, int base, State state, long person) {
		turned(Kind.REVIVED, subject, base, state, "Again", person);
	}

	private void turned(Kind kind, String subject, int base, State state, String reason, long person) {
		var begun = this.drafts.begin(subject, kind, base, state, person);
		var draft = this.drafts.save(begun, state, reason, null);
		assertThat(this.publish.publish(draft.id(), draft.version(), person)).isInstanceOf(Outcome.Published.class);
	}

}
