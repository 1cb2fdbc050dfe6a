package org.citynetworks.organisation;

import java.util.LinkedHashSet;
import java.util.Set;

import org.citynetworks.history.Drafts;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Outcome.Published;
import org.citynetworks.history.Outcome.Unchanged;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.State;
import org.citynetworks.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.Assert;

/**
 * Makes one organisation of two: the one that stays is found by all names of either, and
 * whatever named the other leads to it. Each keeps its history.
 */
@Component
public class JoinOrganisations {

	private final JdbcClient jdbc;

	private final Entries entries;

	private final Lines lines;

	private final Drafts drafts;

	private final Publish publish;

	JoinOrganisations(JdbcClient jdbc, Entries entries, Lines lines, Drafts drafts, Publish publish) {
		this.jdbc = jdbc;
		this.entries = entries;
		this.lines = lines;
		this.drafts = drafts;
		this.publish = publish;
	}

	/**
	 * Joins an organisation with another.
	 * @param goes the slug of the one that ends
	 * @param stays that of the one it becomes part of
	 * @param by whose deed it is, a number
	 */
	@Transactional
	public void join(String goes, String stays, String reason, long by) {
		var ending = current(goes);
		var staying = current(stays);
		publish(goes, Kind.MERGED, ending, ending.state(), reason, by);
		this.jdbc.sql("update organisation_key set organisation = :stays where organisation = :goes")
			.param("stays", stays)
			.param("goes", goes)
			.update();
		publish(stays, Kind.EDITED, staying, withNamesOf(ending.state(), staying.state()), reason, by);
	}

	private Entries.Current current(String slug) {
		return this.entries.current(subject(slug)).orElseThrow(() -> new NotFound("organisation", slug));
	}

	private State withNamesOf(State goes, State stays) {
		var missing = names(goes);
		var known = names(stays).stream().map(Organisations::key).toList();
		missing.removeIf((name) -> known.contains(Organisations.key(name)));
		var numbers = this.lines.issue(missing.size()).iterator();
		var joined = stays;
		for (var name : missing) {
			joined = joined.with("other_name." + numbers.next() + ".called", name);
		}
		return joined;
	}

	private static Set<String> names(State state) {
		var names = new LinkedHashSet<String>();
		names.add(state.said("name"));
		state.lines("other_name").forEach((line) -> names.add(state.said(line + ".called")));
		return names;
	}

	private void publish(String slug, Kind kind, Entries.Current from, State state, String reason, long by) {
		var begun = this.drafts.begin(subject(slug), kind, from.number(), from.state(), by);
		var draft = this.drafts.save(begun, state, reason, null);
		var outcome = this.publish.publish(draft.id(), draft.version(), by);
		Assert.state(outcome instanceof Published || outcome instanceof Unchanged,
				() -> slug + " cannot be joined: " + outcome);
	}

	private static String subject(String slug) {
		return OrganisationEditing.KIND + "/" + slug;
	}

}
