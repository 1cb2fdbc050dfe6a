package org.citynetworks.review;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.application.Applying;
import org.citynetworks.application.Move;
import org.citynetworks.application.Moves;
import org.citynetworks.application.Moves.Mover;
import org.citynetworks.commitment.TrialProgramme;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.form.Forms;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.HandIn;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An application to the trial programme that has come in.
 */
record HandedIn(UUID id, Contributor owner) {

	static final Map<String, String> ANSWERS = Map.of("signatory.1.name", "Ada Mayor", "signatory.1.mail",
			"mayor@geneve.ch", "signatory.1.website", "https://www.geneve.ch", "signatory.1.council", "1 October 2026",
			"commitments.1.area", "environment", "commitments.1.goal", "11\n13", "commitments.1.words",
			"Fewer cars in the old town", "commitments.1.target", "Half of them");

	/** Hands one in, in the caller's transaction. */
	static HandedIn to(ApplicationContext site, String tier, @Nullable String place, String called) {
		var jdbc = site.getBean(JdbcClient.class);
		var submissions = site.getBean(Submissions.class);
		var id = submissions.begin(Applying.KIND, site.getBean(Forms.class).current(TrialProgramme.FORM),
				Language.FRENCH);
		jdbc.sql("""
				insert into application (id, programme, tier, place, called, country, phase, since)
				values (:id, :programme, :tier, :place, :called, 'CH', 'draft', now())
				""")
			.param("id", id)
			.param("programme", TrialProgramme.SLUG)
			.param("tier", tier)
			.param("place", place)
			.param("called", called)
			.update();
		var owner = site.getBean(Contributors.class)
			.add(id, "odile@geneve.ch", "Odile", Capacity.OWNER, Set.of(), Language.FRENCH);
		ANSWERS.forEach((where, typed) -> answer(jdbc, id, where, typed));
		var handed = new HandedIn(id, owner);
		handed.handIn(site, Move.SUBMIT);
		return handed;
	}

	/** Hands it in once more, or first. */
	void handIn(ApplicationContext site, Move move) {
		site.getBean(HandIn.class).take(site.getBean(Submissions.class).hold(this.id));
		site.getBean(Moves.class).make(this.id, move, Mover.of(this.owner), "");
	}

	static void answer(JdbcClient jdbc, UUID id, String place, String typed) {
		var parts = place.split("\\.");
		jdbc.sql("""
				insert into answer (submission, task, entry, question, typed, typed_at)
				values (:id, :task, :entry, :question, :typed, now())
				on conflict (submission, task, entry, question) do update set typed = excluded.typed
				""")
			.param("id", id)
			.param("task", parts[0])
			.param("entry", Integer.valueOf(parts[1]))
			.param("question", parts[2])
			.param("typed", typed)
			.update();
	}

	String address() {
		return "/admin/applications/" + this.id;
	}

}
