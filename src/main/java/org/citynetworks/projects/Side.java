package org.citynetworks.projects;

import java.util.List;
import java.util.Locale;

import org.citynetworks.project.Project;

/**
 * From which side somebody looks for projects.
 */
enum Side {

	SDG {
		@Override
		List<String> terms(Project project) {
			return project.goals().stream().map(String::valueOf).toList();
		}
	},
	AREA {
		@Override
		List<String> terms(Project project) {
			return project.areas();
		}
	},
	THEME {
		@Override
		List<String> terms(Project project) {
			return project.themes();
		}
	},
	COUNTRY {
		@Override
		List<String> terms(Project project) {
			return project.cities()
				.stream()
				.map((city) -> city.country().code().toLowerCase(Locale.ROOT))
				.distinct()
				.toList();
		}
	},
	STAGE {
		@Override
		List<String> terms(Project project) {
			return List.of(project.stage());
		}
	};

	abstract List<String> terms(Project project);

	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

}
