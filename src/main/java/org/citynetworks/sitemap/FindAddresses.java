package org.citynetworks.sitemap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.citynetworks.city.City;
import org.citynetworks.city.Region;
import org.citynetworks.shared.Country;
import org.citynetworks.web.PublicPages;
import org.citynetworks.web.PublicPages.Page;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Every public page, but for lists that are narrowed.
 */
@Component
class FindAddresses {

	/** How many cities are named in one part; each stands there once in each language. */
	static final int CITIES = 20_000;

	private static final int FETCHED = 1000;

	private static final List<String> PAGES = List.of("/", "/networks", "/cities", "/map", "/search", "/changes",
			"/which-networks", "/overlap", "/geneva", "/about", "/about/data", "/privacy", "/accessibility");

	// An entry also changes with what hangs on it
	private static final String CHANGED = """
			select subject, max(changed_at) as changed_at
			from (
				select subject, changed_at
				from revision
				where subject like :kind
				union all
				select revision_touch.subject, changed_at
				from revision_touch
				join revision on revision.id = revision_id
				where revision_touch.subject like :kind
			) as either
			group by subject
			""";

	private static final String NETWORKS = """
			select slug, changed_at
			from network
			left join (%s) as changed on subject = 'network/' || slug
			order by slug
			""".formatted(CHANGED);

	private static final String SOME_CITIES = """
			select id, name, changed_at
			from (
				select id, name from city order by id offset :before limit :most
			) as city
			left join (%s) as changed on subject = 'city/' || id
			order by id
			""".formatted(CHANGED);

	private final JdbcClient jdbc;

	private final List<PublicPages> features;

	FindAddresses(JdbcClient jdbc, ObjectProvider<PublicPages> features) {
		this.jdbc = jdbc;
		this.features = features.orderedStream().toList();
	}

	/** How many parts there are that name cities. */
	int parts() {
		var cities = this.jdbc.sql("select count(*) from city").query(Integer.class).single();
		return (cities + CITIES - 1) / CITIES;
	}

	/** Everything that is no city. */
	List<Page> others() {
		var networks = this.jdbc.sql(NETWORKS)
			.param("kind", "network/%")
			.query((line, number) -> new Page("/networks/" + line.getString("slug"), day(line)))
			.list();
		var regions = this.jdbc.sql("select country, code from region order by country, code")
			.query((line, number) -> new Page(
					"/regions/" + Region.key(line.getString("country"), line.getString("code")), null))
			.list();
		return Stream
			.of(PAGES.stream().map(Page::new), networks.stream(),
					networks.stream().map((page) -> new Page(page.path() + "/members", page.changed())),
					Country.all()
						.stream()
						.map((country) -> new Page("/countries/" + country.code().toLowerCase(Locale.ROOT), null)),
					regions.stream(), this.features.stream().flatMap((feature) -> feature.pages().stream()))
			.flatMap((pages) -> pages)
			.toList();
	}

	/**
	 * The cities of a part, one after another.
	 * @param part from 1
	 */
	void cities(int part, Consumer<Page> action) {
		this.jdbc.sql(SOME_CITIES)
			.param("kind", "city/%")
			.param("before", (part - 1) * CITIES)
			.param("most", CITIES)
			.withFetchSize(FETCHED)
			.query((RowCallbackHandler) (line) -> action
				.accept(new Page("/cities/" + City.key(line.getLong("id"), line.getString("name")), day(line))));
	}

	private static @Nullable LocalDate day(ResultSet line) throws SQLException {
		var at = line.getObject("changed_at", OffsetDateTime.class);
		return (at != null) ? at.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate() : null;
	}

}
