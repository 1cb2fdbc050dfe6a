package org.citynetworks.practice;

import java.util.List;
import java.util.stream.Stream;

import org.citynetworks.history.Revisions;
import org.citynetworks.web.PublicPages;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The list of practices, and the page of each.
 */
@Component
class PagesOfPractices implements PublicPages {

	private final JdbcClient jdbc;

	private final Revisions revisions;

	PagesOfPractices(JdbcClient jdbc, Revisions revisions) {
		this.jdbc = jdbc;
		this.revisions = revisions;
	}

	@Override
	public List<Page> pages() {
		var changed = this.revisions.changedOn(PracticeEditing.KIND);
		return Stream
			.concat(Stream.of(new Page("/practices")),
					this.jdbc.sql("""
							select practice.slug
							from practice
							join participant on participant.slug = practice.participant
							order by practice.slug
							""")
						.query(String.class)
						.list()
						.stream()
						.map((slug) -> new Page("/practices/" + slug, changed.get(slug))))
			.toList();
	}

}
