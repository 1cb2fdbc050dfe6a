package org.citynetworks.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.citynetworks.membership.Member.Cursor;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.SortKey;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who was a member of which network at a moment, as the site knew it then.
 */
@Component
public class MembersAsOf {

	// Each membership as its newest revision before the moment has it: first those that
	// ever came to the network, so that the rest of their histories is not read
	private static final String STOOD = """
			select split_part(came.subject, '/', 2)::bigint as id, stood.state ->> 'network' as slug,
				stood.state ->> 'name' as listed_name, stood.state ->> 'country' as country,
				(stood.state ->> 'city')::bigint as city_id, stood.state ->> 'region' as region_code,
				stood.state ->> 'kind' as kind, stood.state ->> 'role' as role, stood.state ->> 'detail' as detail,
				(stood.state ->> 'since')::integer as since_year, stood.state ->> 'until' as until,
				stood.state ->> 'source' as source, stood.state ->> 'as_of' as as_of,
				stood.state ->> 'confidence' as confidence
			from (
				select distinct subject, state ->> 'network' as slug
				from revision
				where subject like 'membership/%%' and 'network' = any (fields) and %s
			) as came
			cross join lateral (
				select kind, state
				from revision
				where revision.subject = came.subject and changed_at < :moment
				order by number desc
				limit 1
			) as stood
			where stood.kind not in ('archived', 'merged') and stood.state ->> 'network' = came.slug
			""";

	private static final String OF_ONE = """
			with stood as (%s)
			select stood.*, coalesce(network.name, stood.slug) as network_name, city.name as own_name, city.latitude, city.longitude,
				coalesce(local_city.name, city.name, local_region.name, region.name, listed_name) as called
			from stood
			left join network on network.slug = stood.slug
			left join city on city.id = city_id
			left join city_name as local_city on local_city.city_id = city.id and local_city.language = :language
			left join region on region.country = stood.country and region.code = stood.region_code
			left join region_name as local_region on local_region.country = region.country
				and local_region.code = region.code and local_region.language = :language
			"""
		.formatted(STOOD.formatted("state ->> 'network' = :network"));

	private static final String COUNTRIES = "select slug, array_agg(distinct country) as countries from (%s) as stood where until is null group by slug"
		.formatted(STOOD.formatted("true"));

	private final JdbcClient jdbc;

	MembersAsOf(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The members of a network at a moment, by name, with those that had left by then.
	 * What they are called, and where they lie, is as of now.
	 */
	public List<Member> of(String network, Instant moment, Language language) {
		return this.jdbc.sql(OF_ONE)
			.param("network", network)
			.param("moment", moment.atOffset(ZoneOffset.UTC))
			.param("language", language.tag())
			.query(MembersAsOf::member)
			.list()
			.stream()
			.sorted(Comparator.comparing((Member member) -> member.cursor().sortKey())
				.thenComparing((member) -> member.listed().id()))
			.toList();
	}

	/** In which countries each network had members at a moment, by its slug. */
	public Map<String, List<Country>> countries(Instant moment) {
		return this.jdbc.sql(COUNTRIES)
			.param("moment", moment.atOffset(ZoneOffset.UTC))
			.query((line, number) -> Map.entry(line.getString("slug"),
					List.of((String[]) line.getArray("countries").getArray()).stream().map(Country::new).toList()))
			.list()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static Member member(ResultSet line, int number) throws SQLException {
		var called = line.getString("called");
		return new Member(Membership.of(line), called, Members.address(line), Members.place(line),
				new Cursor(HexFormat.of().formatHex(SortKey.of(called)), line.getLong("id")));
	}

}
