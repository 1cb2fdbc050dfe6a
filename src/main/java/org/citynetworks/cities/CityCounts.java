package org.citynetworks.cities;

import java.util.Collection;
import java.util.List;

import org.citynetworks.city.SizeBand;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.WorldRegion;
import org.jspecify.annotations.Nullable;

/**
 * How many cities there are of each kind that can be chosen, so few numbers that every
 * choice can be counted from them.
 */
record CityCounts(List<Cell> cells) {

	static final CityCounts NONE = new CityCounts(List.of());

	/** How many a filter leaves. */
	long of(CityFilter filter) {
		var wanted = new Wanted(Country.find(filter.country()).map(Country::code).orElse(null),
				WorldRegion.find(filter.region()).map(WorldRegion::countries).orElse(null), filter.band().orElse(null),
				filter.isListed());
		return this.cells.stream().filter(wanted::holds).mapToLong(Cell::cities).sum();
	}

	/**
	 * Cities that differ in nothing that can be chosen.
	 *
	 * @param country two letters
	 */
	record Cell(String country, SizeBand size, boolean listed, long cities) {

	}

	/** What a filter asks of a cell; null for whatever it may be. */
	private record Wanted(@Nullable String country, @Nullable Collection<String> countries, @Nullable SizeBand size,
			@Nullable Boolean listed) {

		boolean holds(Cell cell) {
			return (this.country == null || this.country.equals(cell.country()))
					&& (this.countries == null || this.countries.contains(cell.country()))
					&& (this.size == null || this.size == cell.size())
					&& (this.listed == null || this.listed == cell.listed());
		}

	}

}
