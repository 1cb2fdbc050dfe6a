package db.migration;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.sql.Statement;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.postgresql.PGConnection;

/**
 * Brings in what was read about the 32 networks, one fact a row.
 */
public class V202611211010__facts_of_the_networks extends BaseJavaMigration {

	@Override
	public void migrate(Context context) throws SQLException, IOException {
		try (Statement statement = context.getConnection().createStatement();
				InputStream rows = getClass().getResourceAsStream("/db/data/network-facts.csv")) {
			statement.execute("""
					create temporary table network_facts (
						line integer generated always as identity, slug text, field text, value text, qualifier text,
						counted text, unit text, currency text, as_of text, basis text, source text, note text
					) on commit drop""");
			context.getConnection()
				.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyIn("""
						copy network_facts (slug, field, value, qualifier, counted, unit, currency, as_of, basis, source, note)
						from stdin (format csv, header, encoding 'UTF8')""",
						rows);
			statement.execute(
					"""
							insert into fact (subject, field, value, qualifier, counted, unit, currency, as_of, basis, source, note)
							select 'network/' || slug, field, value, qualifier, counted, unit, currency, as_of,
								case basis when 'seed' then 'supplied' else basis end,
								case source when 'seed' then 'city-networks-directory' else source end, note
							from network_facts
							order by line""");
		}
	}

}
