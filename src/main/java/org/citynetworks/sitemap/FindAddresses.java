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
import org.jspecify.annotations.Nullable;

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
			"/which-networks", "/overlap", "/geneva", "/programme", "/participants", "/projects", "/practices",
			"/city-partnerships", "/private-sector", "/about", "/about/data", "/privacy", "/accessibility");

	/** What stands of each tier. */
	private static final List<String> TIER = List.of("", "/questions", "/letter", "/check");

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

	private static final String PARTICIPANTS = """
			select slug, changed_at
			from participant
			left join (%s) as changed on subject = 'participant/' || slug
			order by slug
			""".formatted(CHANGED);

	// Each as it is open to everybody
	private static final String REPORTS = """
			select participant, number, (max(published_at) at time zone 'UTC')::date as changed
			from report
			join report_version using (participant, number)
			where taken_down_at is null and (counts or exists (
				select from participant_log
				where participant_log.participant = report.participant and event in ('rejoined', 'active') and at >= received_at
			))
			group by participant, number
			order by participant, number
			""";

	private static final String PROJECTS = """
			select slug, changed_at
			from project
			left join (%s) as changed on subject = 'project/' || slug
			order by slug
			""".formatted(CHANGED);

	private static final String ARTICLES = """
			select slug, changed_at
			from article
			left join (%s) as changed on subject = 'article/' || slug
			order by slug
			""".formatted(CHANGED);

	private static final String PRACTICES = """
			select practice.slug, changed_at
			from practice
			join participant on participant.slug = practice.participant
			left join (%s) as changed on subject = 'practice/' || practice.slug
			order by practice.slug
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

	FindAddresses(JdbcClient jdbc) {
		this.jdbc = jdbc;
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
		var tiers = this.jdbc.sql("select slug from tier order by slug")
			.query(String.class)
			.list()
			.stream()
			.flatMap((slug) -> TIER.stream().map((page) -> new Page("/programme/tiers/" + slug + page, null)));
		var regions = this.jdbc.sql("select country, code from region order by country, code")
			.query((line, number) -> new Page(
					"/regions/" + Region.key(line.getString("country"), line.getString("code")), null))
			.list();
		var participants = this.jdbc.sql(PARTICIPANTS)
			.param("kind", "participant/%")
			.query((line, number) -> new Page("/participants/" + line.getString("slug"), day(line)))
			.list();
		var reports = this.jdbc.sql(REPORTS)
			.query((line, number) -> new Page(
					"/participants/" + line.getString("participant") + "/reports/" + line.getInt("number"),
					line.getObject("changed", LocalDate.class)))
			.list();
		var articles = this.jdbc.sql(ARTICLES)
			.param("kind", "article/%")
			.query((line, number) -> new Page("/articles/" + line.getString("slug"), day(line)))
			.list();
		var projects = this.jdbc.sql(PROJECTS)
			.param("kind", "project/%")
			.query((line, number) -> new Page("/projects/" + line.getString("slug"), day(line)))
			.list();
		var organisations = this.jdbc.sql("select slug from organisation order by slug")
			.query((line, number) -> new Page("/organisations/" + line.getString("slug"), null))
			.list();
		var practices = this.jdbc.sql(PRACTICES)
			.param("kind", "practice/%")
			.query((line, number) -> new Page("/practices/" + line.getString("slug"), day(line)))
			.list();
		var plans = this.jdbc
			.sql("select plan.participant from plan join participant on slug = plan.participant order by 1")
			.query((line, number) -> new Page("/participants/" + line.getString("participant") + "/plan", null))
			.list();
		return Stream
			.of(PAGES.stream().map((path) -> new Page(path, null)), tiers, networks.stream(),
					networks.stream().map((page) -> new Page(page.path() + "/members", page.changed())),
					Country.all()
						.stream()
						.map((country) -> new Page("/countries/" + country.code().toLowerCase(Locale.ROOT), null)),
					participants.stream(), reports.stream(), articles.stream(), projects.stream(),
					organisations.stream(), practices.stream(), plans.stream(), regions.stream())
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

	/**
	 * A page.
	 *
	 * @param path without the language
	 * @param changed on which day it last changed (UTC), where that is known
	 */
	record Page(String path, @Nullable LocalDate changed) {

	}

}
