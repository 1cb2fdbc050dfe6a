package org.citynetworks.projects;

import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.history.Revisions;
import org.citynetworks.project.Projects;
import org.citynetworks.web.PublicPages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The list of projects, the page of each, and those of their partners.
 */
@Component
class PagesOfProjects implements PublicPages {

	private final Projects projects;

	private final Revisions revisions;

	private final JdbcClient jdbc;

	PagesOfProjects(Projects projects, Revisions revisions, JdbcClient jdbc) {
		this.projects = projects;
		this.revisions = revisions;
		this.jdbc = jdbc;
	}

	@Override
	public List<Page> pages() {
		var changed = this.revisions.changedOn("project");
		return Stream.of(Stream.of(new Page("/projects")),
				this.projects.all().stream().map((one) -> new Page("/projects/" + one.slug(), changed.get(one.slug()))),
				this.jdbc.sql("select slug from organisation order by slug")
					.query(String.class)
					.list()
					.stream()
					.map((slug) -> new Page("/organisations/" + slug)))
			.flatMap((pages) -> pages)
			.toList();
	}

}
