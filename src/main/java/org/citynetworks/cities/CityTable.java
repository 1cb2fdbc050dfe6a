package org.citynetworks.cities;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.citynetworks.city.City;
import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.citynetworks.export.Table.Point;
import org.citynetworks.export.Table.Rows;
import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;

/**
 * Cities as data.
 */
public final class CityTable {

	private CityTable() {
	}

	public static Table<CityRow> of(Map<String, Object> about, Rows<CityRow> rows, Locale locale) {
		return new Table<>(about, columns(locale), (city) -> new Point(city.latitude(), city.longitude()), rows);
	}

	private static List<Column<CityRow>> columns(Locale locale) {
		// Names of countries are looked up slowly, for a hundred thousand rows
		var countries = new HashMap<Country, String>();
		return List.of(new Column<>("id", CityRow::id), new Column<>("name", CityRow::name),
				new Column<>("name_geonames", CityRow::ownName),
				new Column<>("country", (city) -> city.country().code()),
				new Column<>("country_name",
						(city) -> countries.computeIfAbsent(city.country(), (country) -> country.name(locale))),
				new Column<>("region", (city) -> (city.region() != null) ? city.region().key() : null),
				new Column<>("region_name", (city) -> (city.region() != null) ? city.region().name() : null),
				new Column<>("population", CityRow::population), new Column<>("latitude", CityRow::latitude),
				new Column<>("longitude", CityRow::longitude), new Column<>("networks", CityRow::networks),
				new Column<>("address", (city) -> new Address("/cities/" + city.key())),
				new Column<>("basis", (city) -> basis(city.id())), new Column<>("source", (city) -> source(city.id())));
	}

	/** Who knows a city: GeoNames, or whoever told this site of it. */
	public static String basis(long city) {
		return City.isAddedByHand(city) ? "told" : "published";
	}

	/** Where whoever knows it says so; null where that is told only. */
	public static @Nullable String source(long city) {
		return City.isAddedByHand(city) ? null : "https://www.geonames.org/" + city;
	}

}
