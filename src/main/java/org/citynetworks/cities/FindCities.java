package org.citynetworks.cities;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.citynetworks.city.SizeBand;
import org.citynetworks.finder.Finder;
import org.citynetworks.finder.Wanted;
import org.citynetworks.shared.Language;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * The cities that answer a filter: with words the likeliest, without them page by page,
 * the largest first.
 */
@Component
class FindCities {

	static final int PAGE = 50;

	/** With words; who finds more has to say more. */
	static final int MOST = 200;

	/** So many that a filter leaves what there is, even of the commonest beginnings. */
	private static final int CANDIDATES = 20_000;

	private static final String WANTED = """
			(cast(:countries as text[]) is null or country = any (cast(:countries as text[])))
			and (cast(:least as integer) is null or population >= :least)
			and (cast(:most as integer) is null or population <= :most)
			and (not :unknown or population is null)
			and (cast(:listed as boolean) is null
				or :listed = (id in (select city_id from membership where city_id is not null)))""";

	// The order is that of an index
	private static final String PAGED = CityRow.LINES.formatted("""
			select id, row_number() over (order by coalesce(population, 0) desc, id) as position
			from city
			where %s
				and coalesce(population, 0) <= :size and (coalesce(population, 0) < :size or id > :id)
			order by coalesce(population, 0) desc, id
			limit cast(:limit as bigint)
			""".formatted(WANTED));

	private static final String NAMED = CityRow.LINES.formatted("""
			select id, position
			from unnest(cast(:ids as bigint[])) with ordinality as named (id, position)
			join city using (id)
			where %s
			order by position
			limit :limit
			""".formatted(WANTED));

	/** How many of all cities are read at a time. */
	private static final int FETCHED = 1000;

	private static final Cursor START = new Cursor(Integer.MAX_VALUE, 0);

	private final JdbcClient jdbc;

	private final Finder finder;

	private final CountCities count;

	FindCities(JdbcClient jdbc, Finder finder, CountCities count) {
		this.jdbc = jdbc;
		this.finder = finder;
		this.count = count;
	}

	FoundCities by(CityFilter filter, Language language) {
		return (filter.q() != null) ? named(filter.q(), filter, language) : paged(filter, language);
	}

	/**
	 * All cities that the pages of the list hold, one after another, in the order of the
	 * list.
	 */
	void each(CityFilter filter, Language language, Consumer<CityRow> action) {
		if (filter.q() != null) {
			named(filter.q(), filter, language).lines().forEach((line) -> action.accept(line.city()));
			return;
		}
		// In the transaction of the page, so that they come through a cursor
		paged(filter, START, null, language).withFetchSize(FETCHED)
			.query((RowCallbackHandler) (line) -> action.accept(CityRow.of(line, 0)));
	}

	private FoundCities named(String words, CityFilter filter, Language language) {
		// From all countries, for the count beside each
		var matches = this.finder.find(Wanted.of(words, "city", CANDIDATES));
		var ids = matches.stream().map((match) -> Long.valueOf(match.key())).toList();
		var rows = wanted(NAMED, filter).param("ids", ids.toArray(Long[]::new))
			.param("limit", MOST + 1)
			.param("language", language.tag())
			.query(CityRow::of)
			.list();
		var byId = matches.stream()
			.collect(Collectors.toMap((match) -> Long.valueOf(match.key()), Function.identity()));
		return FoundCities.named(rows, this.count.among(ids), MOST, byId, language);
	}

	private FoundCities paged(CityFilter filter, Language language) {
		var from = filter.cursor().orElse(START);
		var rows = paged(filter, from, PAGE + 1, language).query(CityRow::of).list();
		return FoundCities.paged(rows, this.count.all(), PAGE, filter);
	}

	private StatementSpec paged(CityFilter filter, Cursor from, @Nullable Integer limit, Language language) {
		return wanted(PAGED, filter).param("size", from.population())
			.param("id", from.id())
			.param("limit", limit)
			.param("language", language.tag());
	}

	private StatementSpec wanted(String sql, CityFilter filter) {
		var band = filter.band();
		return this.jdbc.sql(sql)
			.param("countries", filter.countries())
			.param("least", band.map(SizeBand::least).orElse(null))
			.param("most", band.map(SizeBand::most).orElse(null))
			.param("unknown", band.filter((size) -> size == SizeBand.UNKNOWN).isPresent())
			.param("listed", filter.isListed());
	}

}
