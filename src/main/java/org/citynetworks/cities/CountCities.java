package org.citynetworks.cities;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.citynetworks.cache.DataVersion;
import org.citynetworks.cities.CityCounts.Cell;
import org.citynetworks.city.SizeBand;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Counts the cities of each kind: all of them once for each version of the data.
 */
@Component
class CountCities {

	/** A page that was begun before a change may come after one begun behind it. */
	private static final int VERSIONS = 2;

	private static final String CELLS = """
			select country, width_bucket(population, cast(:bounds as integer[])) as size, listed, count(*) as cities
			from (
				select country, population, id in (select city_id from membership where city_id is not null) as listed
				from city
				where cast(:ids as bigint[]) is null or id = any (cast(:ids as bigint[]))
			) as city
			group by 1, 2, 3
			""";

	private final Cache<Long, CityCounts> all = Caffeine.newBuilder().maximumSize(VERSIONS).build();

	private final JdbcClient jdbc;

	private final DataVersion versions;

	CountCities(JdbcClient jdbc, DataVersion versions) {
		this.jdbc = jdbc;
		this.versions = versions;
	}

	/** All cities, as the transaction of the caller sees them. */
	CityCounts all() {
		// What somebody is about to change has no version yet
		return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
				? this.all.get(this.versions.read(), (version) -> count(null)) : count(null);
	}

	CityCounts among(List<Long> ids) {
		return count(ids.toArray(Long[]::new));
	}

	private CityCounts count(Long @Nullable [] ids) {
		return new CityCounts(this.jdbc.sql(CELLS)
			.param("ids", ids)
			.param("bounds", bounds())
			.query((line, number) -> new Cell(line.getString("country"), band(line.getObject("size", Integer.class)),
					line.getBoolean("listed"), line.getLong("cities")))
			.list());
	}

	/** Where one band ends and the next begins. */
	private static Integer[] bounds() {
		return Arrays.stream(SizeBand.values()).map(SizeBand::least).filter(Objects::nonNull).toArray(Integer[]::new);
	}

	private static SizeBand band(@Nullable Integer bucket) {
		return (bucket != null) ? SizeBand.values()[bucket] : SizeBand.UNKNOWN;
	}

}
