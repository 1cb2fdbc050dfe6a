package org.citynetworks.organisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.history.State;
import org.citynetworks.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the organisations are called.
 */
@Component
class NamedOrganisations implements Findable {

	/** Below everything that the site is about. */
	private static final long WEIGHT = 0;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	NamedOrganisations(JdbcClient jdbc, MessageSource messages) {
		this.jdbc = jdbc;
		this.messages = messages;
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

	@Override
	public int most() {
		return 10;
	}

	@Override
	public Map<String, Shown> show(List<String> slugs, Language language) {
		var shown = new HashMap<String, Shown>();
		this.jdbc.sql("select slug, name, sector from organisation where slug = any (:slugs)")
			.param("slugs", slugs.toArray(String[]::new))
			.query((line) -> {
				var sector = this.messages.getMessage("organisation.sector." + line.getString("sector"), null,
						language.locale());
				shown.put(line.getString("slug"),
						new Shown("/organisations/" + line.getString("slug"), line.getString("name"), sector));
			});
		return shown;
	}

}
