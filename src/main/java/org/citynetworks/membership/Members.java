package org.citynetworks.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.citynetworks.city.City;
import org.citynetworks.city.Region;
import org.citynetworks.export.Table.Point;
import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Wanted;
import org.citynetworks.membership.Member.Cursor;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Who is listed as a member of a network.
 */
@Component
public class Members {

	/**
	 * The members in whose listed names each of the words begins one, and those that lie
	 * in one of the places.
	 */
	private static final String NAMED_ALL = """
			select %1$s,
				city.id as city_id, city.name as own_name, city.latitude, city.longitude, membership.region_code,
				coalesce(local_city.name, city.name, local_region.name, region.name, membership.name) as called,
				coalesce(local_city.sort_key, city.sort_key, local_region.sort_key, region.sort_key, membership.sort_key) as sort_key
			from %2$s as membership
			join network on network.id = membership.network_id
			left join city on city.id = membership.city_id
			left join city_name as local_city on local_city.city_id = city.id and local_city.language = :language
			left join region on region.country = membership.country and region.code = membership.region_code
			left join region_name as local_region on local_region.country = region.country
				and local_region.code = region.code and local_region.language = :language
			where network.slug = :network and (
				' ' || membership.plain like all (:words)
				or membership.city_id = any (:cities)
				or membership.country || '-' || membership.region_code = any (:regions))
			""";

	private static final String NAMED = NAMED_ALL.formatted(Membership.COLUMNS, "membership");

	private static final String PAGE = """
			select *, encode(sort_key, 'hex') as place
			from (%s) as named
			where country = coalesce(:country, country) and kind = coalesce(:kind, kind) and role = coalesce(:role, role)
				and (sort_key, id) > (decode(:after, 'hex'), :id)
			order by named.sort_key, named.id
			limit cast(:most as bigint)
			"""
		.formatted(NAMED);

	private static final String FORMER = """
			select *, encode(sort_key, 'hex') as place
			from (%s) as named
			where until is not null
			order by named.sort_key, named.until desc, named.id
			""".formatted(NAMED_ALL.formatted(Membership.COLUMNS, "membership_ever"));

	// Beside each choice stands how many there are when the rest of the filter stays
	private static final String COUNTS = """
			with chosen as (
				select country, kind, role, country = coalesce(:country, country) as in_country,
					kind = coalesce(:kind, kind) as of_kind, role = coalesce(:role, role) as in_role
				from (%s) as named
			)
			select 'country' as side, lower(country) as term, count(*) from chosen where of_kind and in_role group by country
			union all
			select 'kind', kind, count(*) from chosen where in_country and in_role group by kind
			union all
			select 'role', role, count(*) from chosen where in_country and of_kind group by role
			union all
			select 'all', '', count(*) from chosen where in_country and of_kind and in_role
			"""
		.formatted(NAMED);

	/** How many of all members are read at a time. */
	private static final int FETCHED = 1000;

	/** Enough for the commonest beginnings; the rest are too small to be members. */
	private static final int MOST_PLACES = 20_000;

	private final JdbcClient jdbc;

	private final Finder finder;

	Members(JdbcClient jdbc, Finder finder) {
		this.jdbc = jdbc;
		this.finder = finder;
	}

	/** As many members as asked for, by name, from a place in the list on. */
	public List<Member> find(String network, MemberFilter filter, Cursor after, int most, Language language) {
		return filtered(PAGE, network, filter, language).param("after", after.sortKey())
			.param("id", after.id())
			.param("most", most)
			.query(Members::member)
			.list();
	}

	/** All members that the filter finds, by name, one after another. */
	public void each(String network, MemberFilter filter, Language language, Consumer<Member> action) {
		filtered(PAGE, network, filter, language).param("after", Cursor.START.sortKey())
			.param("id", Cursor.START.id())
			.param("most", null)
			.withFetchSize(FETCHED)
			.query((RowCallbackHandler) (line) -> action.accept(member(line, 0)));
	}

	/** Who was a member once, by name. */
	public List<Member> former(String network, MemberFilter filter, Language language) {
		return filtered(FORMER, network, filter, language).query(Members::member).list();
	}

	/** How many members a filter finds, and how many with another choice in its place. */
	public List<Count> count(String network, MemberFilter filter, Language language) {
		return filtered(COUNTS, network, filter, language).query(Count.class).list();
	}

	private StatementSpec filtered(String sql, String network, MemberFilter filter, Language language) {
		var words = filter.words();
		return this.jdbc.sql(sql)
			.param("network", network)
			.param("language", language.tag())
			.param("words", words.stream().map((word) -> "% " + word + "%").toArray(String[]::new))
			.param("cities", keys(filter, "city").map(Long::valueOf).toArray(Long[]::new))
			.param("regions", keys(filter, "region").map((key) -> key.toUpperCase(Locale.ROOT)).toArray(String[]::new))
			.param("country", (filter.country() != null) ? filter.country().toUpperCase(Locale.ROOT) : null)
			.param("kind", filter.kind())
			.param("role", filter.role());
	}

	/** The places that answer to the words, if there are any. */
	private Stream<String> keys(MemberFilter filter, String kind) {
		return (filter.q() != null) ? this.finder.keys(Wanted.of(filter.q(), kind, MOST_PLACES)).stream()
				: Stream.empty();
	}

	private static Member member(ResultSet line, int number) throws SQLException {
		return new Member(Membership.of(line), line.getString("called"), address(line), place(line),
				new Cursor(line.getString("place"), line.getLong("id")));
	}

	static @Nullable Point place(ResultSet line) throws SQLException {
		return (line.getString("own_name") != null) ? new Point(line.getDouble("latitude"), line.getDouble("longitude"))
				: null;
	}

	static @Nullable String address(ResultSet line) throws SQLException {
		if (line.getString("own_name") != null) {
			return "/cities/" + City.key(line.getLong("city_id"), line.getString("own_name"));
		}
		var region = line.getString("region_code");
		return (region != null) ? "/regions/" + Region.key(line.getString("country"), region) : null;
	}

	/**
	 * How many members there are under one choice.
	 *
	 * @param side {@code country}, {@code kind}, {@code role}, or {@code all} for the
	 * whole filter
	 */
	public record Count(String side, String term, long count) {

	}

}
