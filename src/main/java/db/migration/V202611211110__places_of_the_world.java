package db.migration;

import java.io.IOException;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

import org.citynetworks.shared.Plain;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Brings in the regions and cities of the world and their names, from GeoNames.
 */
public class V202611211110__places_of_the_world extends BaseJavaMigration {

	private static final String REGIONS = "geonames-regions.csv.gz";

	private static final Set<String> SORTED_BY = Set.of("en", "fr");

	/** Country and code in one; a few cities bear a code that no region has. */
	private final Set<String> regions = new HashSet<>();

	@Override
	public void migrate(Context context) throws SQLException, IOException {
		var copy = new CsvCopy(context.getConnection());
		regions(copy);
		cities(copy, "geonames-cities.csv.gz");
		cities(copy, "cities-added-by-hand.csv");
		names(copy);
		try (var statement = context.getConnection().createStatement()) {
			statement.execute("create index city_name_plain on city_name (plain text_pattern_ops)");
			statement.execute("create index city_name_alike on city_name using gin (plain gin_trgm_ops)");
			statement.execute("create index region_name_alike on region_name using gin (plain gin_trgm_ops)");
			statement.execute("analyze region, region_name, city, city_name");
		}
	}

	// Every region has a name in English
	private void regions(CsvCopy copy) throws SQLException, IOException {
		copy.into("region (country, code, name, sort_key)", REGIONS, (line) -> {
			var country = line.getField("country_code");
			var code = line.getField("admin1_code");
			var name = line.getField("name");
			return (line.getField("language").equals("en") && this.regions.add(country + code))
					? new String[] { country, code, name, CsvCopy.sortKey(name) } : null;
		});
		copy.into("region_name (country, code, language, name, plain, sort_key)", REGIONS, (line) -> {
			var name = line.getField("name");
			var language = line.getField("language");
			return new String[] { line.getField("country_code"), line.getField("admin1_code"), language, name,
					Plain.words(name), sortKey(language, name) };
		});
	}

	private void cities(CsvCopy copy, String file) throws SQLException, IOException {
		copy.into("city (id, name, country, region_code, feature, population, latitude, longitude, part_of, sort_key)",
				file, (line) -> {
					var country = line.getField("country_code");
					var region = line.getField("admin1_code");
					var population = line.getField("population");
					return new String[] { line.getField("geoname_id"), line.getField("name"), country,
							this.regions.contains(country + region) ? region : "", line.getField("feature_code"),
							population.equals("0") ? "" : population, line.getField("latitude"),
							line.getField("longitude"), line.findField("part_of").orElse(""),
							CsvCopy.sortKey(line.getField("name")) };
				});
		copy.into("city_name (city_id, name, plain)", file, (line) -> new String[] { line.getField("geoname_id"),
				line.getField("name"), Plain.words(line.getField("name")) });
	}

	private static void names(CsvCopy copy) throws SQLException, IOException {
		copy.into("city_name (city_id, language, name, plain, sort_key)", "geonames-city-names.csv.gz", (line) -> {
			var name = line.getField("name");
			var language = line.getField("language");
			return new String[] { line.getField("geoname_id"), language, name, Plain.words(name),
					sortKey(language, name) };
		});
	}

	private static String sortKey(String language, String name) {
		return SORTED_BY.contains(language) ? CsvCopy.sortKey(name) : "";
	}

}
