package org.citynetworks.project;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.finder.Findable;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Name;
import org.citynetworks.shared.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the projects are called, and what is said of them.
 */
@Component
class NamedProjects implements Findable {

	private static final long WEIGHT = 1;

	private final Projects projects;

	private final JdbcClient jdbc;

	NamedProjects(Projects projects, JdbcClient jdbc) {
		this.projects = projects;
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return ProjectEditing.KIND;
	}

	@Override
	public void all(Consumer<Named> found) {
		this.projects.all().forEach((one) -> found.accept(named(one)));
	}

	private static Named named(Project project) {
		var within = project.cities()
			.stream()
			.map((city) -> "country/" + city.country().code().toLowerCase(Locale.ROOT))
			.collect(Collectors.toSet());
		var text = Stream.concat(Stream.of(project.summary(), project.aim(), project.outcomes(), project.results()),
				Stream.concat(project.cities().stream().map(Project.City::called),
						project.partners().stream().map(Project.Partner::name)))
			.collect(Collectors.joining(" "));
		return new Named(project.slug(), WEIGHT, List.of(new Name(project.title(), project.language())), within, text);
	}

	@Override
	public int most() {
		return 10;
	}

	@Override
	public String list() {
		return "/projects";
	}

	@Override
	public Map<String, Shown> show(List<String> slugs, Language language) {
		var shown = new HashMap<String, Shown>();
		this.jdbc.sql("""
				select slug, content ->> 'title' as title, (
						select string_agg(participant.content ->> 'called', ', ' order by project_participant.place)
						from project_participant
						join project_naming using (project, participant)
						join participant on participant.slug = project_participant.participant
						where project_participant.project = project.slug and agreed_at is not null
					) as cities
				from project
				where slug = any (:slugs)
				""").param("slugs", slugs.toArray(String[]::new)).query((line) -> {
			shown.put(line.getString("slug"), new Shown("/projects/" + line.getString("slug"), line.getString("title"),
					line.getString("cities")));
		});
		return shown;
	}

}
