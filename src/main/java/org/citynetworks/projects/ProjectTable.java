package org.citynetworks.projects;

import java.util.List;
import java.util.Map;

import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.citynetworks.project.Project;

/**
 * Projects as data: a row for each.
 */
final class ProjectTable {

	private ProjectTable() {
	}

	static Table<Project> of(String address, List<Project> projects, ProjectWords words) {
		return Table.of(Map.of("address", new Address(address)), columns(words), projects);
	}

	private static List<Column<Project>> columns(ProjectWords words) {
		return List.of(new Column<>("project", Project::slug), new Column<>("title", Project::title),
				new Column<>("language", Project::language), new Column<>("summary", Project::summary),
				new Column<>("participant", (one) -> one.cities().stream().map(Project.City::slug).toList()),
				new Column<>("city", (one) -> one.cities().stream().map(Project.City::called).toList()),
				new Column<>("country", (one) -> one.cities().stream().map((city) -> city.country().code()).toList()),
				new Column<>("partner", (one) -> one.partners().stream().map(Project.Partner::name).toList()),
				new Column<>("area", Project::areas), new Column<>("sdg", Project::goals),
				new Column<>("theme", Project::themes), new Column<>("stage", Project::stage),
				new Column<>("stage_label", (one) -> words.term(Side.STAGE, one.stage())),
				new Column<>("begins", Project::begins), new Column<>("ends", Project::ends),
				new Column<>("budget", Project::budget),
				new Column<>("looking_for_partners", Project::isLookingForPartners),
				new Column<>("website", Project::website), new Column<>("published", Project::published),
				new Column<>("address", (one) -> new Address(one.path())));
	}

}
