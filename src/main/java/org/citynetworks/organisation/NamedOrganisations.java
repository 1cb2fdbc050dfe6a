package org.citynetworks.organisation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

import org.citynetworks.finder.NameSource;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.history.State;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the organisations are called.
 */
@Component
class NamedOrganisations implements NameSource {

	/** Below everything that the site is about. */
	private static final long WEIGHT = 0;

	private final JdbcClient jdbc;

	NamedOrganisations(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return OrganisationEditing.KIND;
	}

	@Override
	public void all(Consumer<Named> found) {
		this.jdbc.sql("select slug, content from organisation").query((line) -> {
			found.accept(organisation(line.getString("slug"), State.parse(line.getString("content"))));
		});
	}

	private static Named organisation(String slug, State state) {
		var names = new ArrayList<>(List.of(new Name(state.said("name"), null)));
		state.lines("other_name").forEach((line) -> names.add(new Name(state.said(line + ".called"), null)));
		var country = state.said("country").toLowerCase(Locale.ROOT);
		return new Named(slug, WEIGHT, names, country.isEmpty() ? Set.of() : Set.of("country/" + country));
	}

}
