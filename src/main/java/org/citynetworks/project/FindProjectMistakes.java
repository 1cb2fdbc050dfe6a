package org.citynetworks.project;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.citynetworks.history.Mistake;
import org.citynetworks.history.State;
import org.citynetworks.organisation.Organisations;
import org.citynetworks.shared.Plain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a project lacks to be published: it serves an area of the principles and a goal,
 * is done with others than the city itself, and has an order of days.
 */
@Component
class FindProjectMistakes {

	/** What cities put before their name. */
	private static final Pattern CITY_OF = Pattern
		.compile("^(city|town|municipality|ville|commune|stadt|municipio|ayuntamiento|city council) (of |de |d )?");

	private final JdbcClient jdbc;

	private final Organisations organisations;

	FindProjectMistakes(JdbcClient jdbc, Organisations organisations) {
		this.jdbc = jdbc;
		this.organisations = organisations;
	}

	List<Mistake> in(State state) {
		var mistakes = new ArrayList<Mistake>();
		for (var field : List.of("city", "area", "sdg", "partner")) {
			if (state.lines(field).isEmpty()) {
				mistakes.add(new Mistake(field, "project.mistake." + field));
			}
		}
		var cities = cities(ProjectEditing.cities(state));
		state.lines("partner").forEach((line) -> partner(state, line, cities, mistakes));
		var begins = state.said("begins");
		var ends = state.said("ends");
		if (!begins.isEmpty() && !ends.isEmpty() && ends.compareTo(begins) < 0) {
			mistakes.add(new Mistake("ends", "project.mistake.ends"));
		}
		return mistakes;
	}

	private void partner(State state, String line, Set<String> cities, List<Mistake> mistakes) {
		var name = state.said(line + ".called");
		if (name.isEmpty()) {
			return;
		}
		var known = this.organisations.byName(name);
		if (cities.contains(plain(name))) {
			mistakes.add(new Mistake(line + ".called", "project.mistake.itself", name));
		}
		else if (!Organisations.isName(name)) {
			mistakes.add(new Mistake(line + ".called", "organisation.mistake.letters"));
		}
		if (known.isEmpty() && state.said(line + ".sector").isEmpty()) {
			mistakes.add(new Mistake(line + ".sector", "project.mistake.sector", name));
		}
	}

	/** Everything that the cities of a project are called. */
	private Set<String> cities(List<String> participants) {
		var names = new HashSet<String>();
		this.jdbc.sql("""
				select content ->> 'called' from participant where slug = any (:slugs)
				union
				select city_name.name
				from participant
				join city_name on participant.place = 'city/' || city_id
				where slug = any (:slugs)
				""")
			.param("slugs", participants.toArray(String[]::new))
			.query(String.class)
			.list()
			.forEach((name) -> names.add(plain(name)));
		return names;
	}

	private static String plain(String name) {
		return CITY_OF.matcher(Plain.words(name)).replaceFirst("");
	}

}
