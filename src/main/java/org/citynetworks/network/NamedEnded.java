package org.citynetworks.network;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.citynetworks.finder.NameSource;
import org.citynetworks.finder.Named;
import org.citynetworks.finder.Named.Name;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the networks were called whose entries have ended.
 */
@Component
class NamedEnded implements NameSource {

	private final JdbcClient jdbc;

	NamedEnded(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public String kind() {
		return "ended";
	}

	@Override
	public void all(Consumer<Named> found) {
		this.jdbc
			.sql("""
					select substring(last.subject from 9) as slug, last.state ->> 'name' as name
					from revision as first
					cross join lateral (
						select * from revision where subject = first.subject order by number desc limit 1
					) as last
					where split_part(first.subject, '/', 1) = 'network' and first.number = 1 and last.kind in ('archived', 'merged')
					""")
			.query((line) -> {
				var slug = line.getString("slug");
				var name = line.getString("name");
				var address = new Name(slug, null);
				found.accept(new Named(slug, 0,
						(name != null) ? List.of(new Name(name, null), address) : List.of(address), Set.of()));
			});
	}

}
