package org.citynetworks.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.citynetworks.fact.FactWords;
import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Wanted;
import org.citynetworks.shared.WorldRegion;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Every network with what the list of them shows, looks for and counts, read at once:
 * they are hundreds at most.
 */
@Component
class FindNetworks {

	private static final List<String> FIELDS = List.of("eligible_government", "eligible_region", "founded_year",
			"joining_model", "kind", "region_covered", "sdg", "theme");

	// A mission in our words stands in for one that the network has not supplied. What is
	// not published is no rule on size, and a rule on the metropolitan area none on the
	// city.
	private static final String ALL = """
			select slug, name, acronym,
				case when mission is null then text_language else coalesce(mission_language, 'en') end as language,
				coalesce(mission, supplied_text) as text,
				confirmed_on, terms,
				array(select distinct country from membership where network_id = network.id) as countries
			from network
			cross join lateral (
				select
					min(value) filter (where field = 'acronym' and note is distinct from 'former') as acronym,
					(array_agg(value order by basis = 'paraphrase', id) filter (where field = 'mission' and value is not null))[1] as mission,
					(array_agg(language order by basis = 'paraphrase', id) filter (where field = 'mission' and value is not null))[1] as mission_language,
					max(confirmed_on) as confirmed_on,
					coalesce(array_agg(field || '=' || value order by id) filter (where value is not null and (field in (:fields)
						or field = 'eligible_population_min' and unit = 'city-population' and basis in ('supplied', 'published', 'told'))
					), '{}') as terms
				from fact
				where subject = 'network/' || slug
			) as said
			order by lower(name)
			""";

	// The same tables as the newest revisions before a moment have them, under the same
	// names; who was a member where is asked for elsewhere
	private static final String THEN = """
			with stood as (
				select newest.*
				from revision as first
				cross join lateral (
					select subject, kind, state
					from revision
					where revision.subject = first.subject and changed_at < :moment
					order by changed_at desc, number desc
					limit 1
				) as newest
				where split_part(first.subject, '/', 1) = 'network' and first.number = 1
			), network as (
				select null::bigint as id, split_part(subject, '/', 2) as slug, state ->> 'name' as name,
					state ->> 'text_language' as text_language, state ->> 'supplied_text' as supplied_text
				from stood
				where kind not in ('archived', 'merged')
			), part as (
				select subject, split_part(path, '.', 1) as field, split_part(path, '.', 2)::bigint as id,
					split_part(path, '.', 3) as part, text
				from stood
				cross join lateral jsonb_each_text(state) as said (path, text)
				where path ~ '^[a-z_]+[.][0-9]{1,18}[.]'
			), fact as (
				select subject, field, id, max(text) filter (where part = 'value') as value,
					max(text) filter (where part = 'language') as language, max(text) filter (where part = 'note') as note,
					max(text) filter (where part = 'unit') as unit, max(text) filter (where part = 'basis') as basis,
					max(text) filter (where part = 'confirmed_on')::date as confirmed_on
				from part
				group by subject, field, id
			), membership as (
				select null::bigint as network_id, null as country where false
			)
			""";

	private static final String ALL_THEN = "%s %s".formatted(THEN, ALL);

	private static final int MOST = 1000;

	private final JdbcClient jdbc;

	private final Finder finder;

	FindNetworks(JdbcClient jdbc, Finder finder) {
		this.jdbc = jdbc;
		this.finder = finder;
	}

	/** The networks that answer a filter, and how many would answer another. */
	FoundNetworks by(NetworkFilter filter, FactWords words) {
		var named = (filter.q() != null) ? this.finder.likeliest(Wanted.of(filter.q(), "network", MOST)) : null;
		return new FoundNetworks(all(this.jdbc.sql(ALL)), filter, named, words);
	}

	/** All networks as they stood at a moment. */
	FoundNetworks at(Instant moment, FactWords words) {
		return new FoundNetworks(all(this.jdbc.sql(ALL_THEN).param("moment", moment.atOffset(ZoneOffset.UTC))),
				NetworkFilter.NONE, null, words);
	}

	/** The one network that is asked for by an acronym, in whatever case. */
	Optional<String> slugOf(String acronym) {
		return this.jdbc.sql("""
				select min(slug)
				from fact
				join network on subject = 'network/' || slug
				where field = 'acronym' and lower(value) = lower(:acronym)
				having count(distinct slug) = 1
				""").param("acronym", acronym).query(String.class).optional();
	}

	private List<NetworkRow> all(StatementSpec sql) {
		return sql.param("fields", FIELDS).query(this::row).list();
	}

	private static List<String> regions(String[] countries) {
		return Arrays.stream(WorldRegion.values())
			.filter((region) -> Arrays.stream(countries).anyMatch(region.countries()::contains))
			.map(WorldRegion::slug)
			.toList();
	}

	private NetworkRow row(ResultSet line, int number) throws SQLException {
		var terms = Arrays.stream((String[]) line.getArray("terms").getArray())
			.map((term) -> term.split("=", 2))
			.collect(Collectors.groupingBy((term) -> term[0],
					Collectors.mapping((term) -> term[1], Collectors.toList())));
		terms.put(Facet.MEMBERS.field(), regions((String[]) line.getArray("countries").getArray()));
		return new NetworkRow(line.getString("slug"), line.getString("name"), line.getString("acronym"),
				line.getString("language"), line.getString("text"), line.getObject("confirmed_on", LocalDate.class),
				terms);
	}

}
