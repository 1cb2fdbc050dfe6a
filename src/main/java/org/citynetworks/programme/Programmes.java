package org.citynetworks.programme;

import java.util.List;

import org.citynetworks.history.State;
import org.citynetworks.shared.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The door to programmes and their tiers.
 */
@Component
public class Programmes {

	private final JdbcClient jdbc;

	Programmes(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** All programmes, each with its tiers, in the order in which they are shown. */
	public List<Programme> all() {
		var tiers = this.jdbc.sql("select slug, content from tier order by place, slug")
			.query((line, number) -> ProgrammeText.tier(line.getString("slug"), State.parse(line.getString("content"))))
			.list();
		return this.jdbc.sql("select slug, content from programme order by place, slug")
			.query((line, number) -> ProgrammeText.programme(line.getString("slug"),
					State.parse(line.getString("content")), tiers))
			.list();
	}

	/** A programme with its tiers. */
	public Programme bySlug(String slug) {
		return all().stream()
			.filter((programme) -> programme.slug().equals(slug))
			.findFirst()
			.orElseThrow(() -> new NotFound("programme", slug));
	}

	/** A tier of any programme. */
	public Tier tier(String slug) {
		return this.jdbc.sql("select content from tier where slug = :slug")
			.param("slug", slug)
			.query(String.class)
			.optional()
			.map((content) -> ProgrammeText.tier(slug, State.parse(content)))
			.orElseThrow(() -> new NotFound("tier", slug));
	}

}
