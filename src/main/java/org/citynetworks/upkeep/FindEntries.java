package org.citynetworks.upkeep;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Wanted;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which networks there are to look after, and what there is to do about each. They are
 * hundreds at most, so all of them are read.
 */
@Component
class FindEntries {

	/** What readers look for first. */
	private static final List<String> WANTED = List.of("mission", "mandate", "key_project", "website", "kind",
			"founded_year", "secretariat_country", "joining_model", "contact");

	private static final int MOST = 1000;

	private final JdbcClient jdbc;

	private final Finder finder;

	FindEntries(JdbcClient jdbc, Finder finder) {
		this.jdbc = jdbc;
		this.finder = finder;
	}

	/** Those that are on the site, by name. */
	List<Entry> there(@Nullable String words) {
		var named = named(words, "network");
		return this.jdbc
			.sql("""
					select slug, network.name, said, confirmed_on,
						(select count(*) from draft where subject = 'network/' || slug and closed_at is null) as drafts,
						(select changed_at from revision where subject = 'network/' || slug order by number desc limit 1) as changed_at
					from network
					cross join lateral (
						select coalesce(array_agg(distinct field), '{}')
								|| case when exists (select from contact where network_id = network.id) then '{contact}' else '{}' end::text[] as said,
							max(confirmed_on) as confirmed_on
						from fact
						where subject = 'network/' || slug
					) as facts
					order by lower(network.name)
					""")
			.query(FindEntries::entry)
			.list()
			.stream()
			.filter((entry) -> named == null || named.contains(entry.slug()))
			.toList();
	}

	/** Those that have ended, the last first. */
	List<Ended> ended(@Nullable String words) {
		var named = named(words, "ended");
		return this.jdbc
			.sql("""
					select substring(latest.subject from 9) as slug, state ->> 'name' as name, changed_at, reason, network as into
					from (
						select distinct on (subject) * from revision where subject like 'network/%' order by subject, number desc
					) as latest
					left join former_address on 'network/' || slug = latest.subject
					where kind in ('archived', 'merged')
					order by changed_at desc, latest.id desc
					""")
			.query(FindEntries::ended)
			.list()
			.stream()
			.filter((entry) -> named == null || named.contains(entry.slug()))
			.toList();
	}

	private static Entry entry(ResultSet line, int number) throws SQLException {
		var said = Arrays.asList((String[]) line.getArray("said").getArray());
		var changed = line.getObject("changed_at", OffsetDateTime.class);
		return new Entry(line.getString("slug"), line.getString("name"),
				WANTED.stream().filter((field) -> !said.contains(field)).map(FindEntries::message).toList(),
				line.getObject("confirmed_on", LocalDate.class), line.getInt("drafts"),
				(changed != null) ? day(changed) : null);
	}

	private static String message(String field) {
		return field.equals("contact") ? "network.contacts" : "fact." + field;
	}

	private static Ended ended(ResultSet line, int number) throws SQLException {
		return new Ended(line.getString("slug"), line.getString("name"),
				day(line.getObject("changed_at", OffsetDateTime.class)), line.getString("reason"),
				line.getString("into"));
	}

	private static LocalDate day(OffsetDateTime moment) {
		return moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDate();
	}

	private @Nullable Set<String> named(@Nullable String words, String kind) {
		return (words != null) ? this.finder.keys(Wanted.of(words, kind, MOST)) : null;
	}

	/**
	 * A network on the site.
	 *
	 * @param missing the keys of the names of the fields of which nothing is said
	 * @param confirmed when something in it was last confirmed
	 * @param drafts how many drafts of it are open
	 */
	record Entry(String slug, String name, List<String> missing, @Nullable LocalDate confirmed, int drafts,
			@Nullable LocalDate changed) {

	}

	/**
	 * A network that is no longer on the site.
	 *
	 * @param into of which other network it is part now
	 */
	record Ended(String slug, String name, LocalDate since, @Nullable String reason, @Nullable String into) {

	}

}
