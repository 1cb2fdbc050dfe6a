package org.citynetworks.project;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.finder.NameSource;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Name;

import org.springframework.stereotype.Component;

/**
 * What the projects are called, and what is said of them.
 */
@Component
class NamedProjects implements NameSource {

	private static final long WEIGHT = 1;

	private final Projects projects;

	NamedProjects(Projects projects) {
		this.projects = projects;
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

}
