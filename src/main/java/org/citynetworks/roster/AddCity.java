package org.citynetworks.roster;

import org.citynetworks.city.CityEditing;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.State;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Begins drafts of cities that the gazetteer lacks.
 */
@Component
class AddCity {

	private final Drafts drafts;

	private final JdbcClient jdbc;

	AddCity(Drafts drafts, JdbcClient jdbc) {
		this.drafts = drafts;
		this.jdbc = jdbc;
	}

	/** A draft of a city, or the one that was begun when the same was sent before. */
	Draft draft(State state, long person) {
		var begun = this.drafts.of(person)
			.stream()
			.filter((draft) -> draft.kind() == Kind.CREATED && draft.subject().startsWith(CityEditing.KIND + "/")
					&& draft.state().equals(state))
			.findFirst();
		return begun
			.orElseGet(() -> this.drafts.begin(CityEditing.KIND + "/" + number(), Kind.CREATED, 0, state, person));
	}

	// Beyond the numbers of GeoNames
	private long number() {
		return this.jdbc.sql("select nextval('city_added_by_hand')").query(Long.class).single();
	}

}
