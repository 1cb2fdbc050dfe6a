package db.migration;

import java.io.IOException;
import java.sql.SQLException;

import org.citynetworks.shared.Plain;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Brings in who belongs to which network, as far as the networks' lists could be read.
 */
public class V202611211130__lists_of_members extends BaseJavaMigration {

	@Override
	public void migrate(Context context) throws SQLException, IOException {
		var copy = new CsvCopy(context.getConnection());
		try (var statement = context.getConnection().createStatement()) {
			statement.execute(
					"""
							create temporary table listed (
								slug text, name text, plain text, country text, city_id bigint, region_code text, kind text, role text,
								detail text, since_year integer, source text, as_of text, confidence text, sort_key bytea
							) on commit drop""");
			copy.into("listed", "memberships.csv", (line) -> {
				var name = line.getField("city_name_as_published");
				return new String[] { line.getField("network_slug"), name, Plain.words(name),
						line.getField("country_code"), line.getField("geoname_id"), line.getField("admin1_code"),
						line.getField("kind"), line.getField("role"), line.getField("detail"),
						line.getField("since_year"), line.getField("source"), line.getField("as_of"),
						line.getField("confidence"), CsvCopy.sortKey(name) };
			});
			statement.execute("""
					insert into membership (network_id, name, plain, country, city_id, region_code, kind, role, detail,
						since_year, source, as_of, confidence, sort_key)
					select network.id, listed.name, plain, country, city_id, region_code, kind, role, detail,
						since_year, source, as_of, confidence, sort_key
					from listed
					join network using (slug)""");
			statement.execute("update data_version set version = version + 1 where scope = 'directory'");
			statement.execute("analyze membership");
		}
	}

}
