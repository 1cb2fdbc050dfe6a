package db.migration;

import java.io.IOException;
import java.sql.SQLException;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Brings in which cities are publicly known from the original programme, and as what.
 */
public class V202611221241__cities_of_the_original_programme extends BaseJavaMigration {

	@Override
	public void migrate(Context context) throws SQLException, IOException {
		new CsvCopy(context.getConnection()).into("programme_city (name, country, place, part, year, source)",
				"programme-cities.csv", (line) -> {
					var id = line.getField("geoname_id");
					return new String[] { line.getField("city"), line.getField("country_code"),
							id.isEmpty() ? "" : "city/" + id, line.getField("role"), line.getField("year"),
							line.getField("source") };
				});
		try (var statement = context.getConnection().createStatement()) {
			statement.execute("update data_version set version = version + 1 where scope = 'directory'");
		}
	}

}
