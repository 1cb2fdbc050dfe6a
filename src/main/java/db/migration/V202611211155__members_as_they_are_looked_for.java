package db.migration;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.citynetworks.shared.Plain;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Stores each member's listed name as it is looked for, and where the names of regions
 * stand among others, as is stored for cities.
 */
public class V202611211155__members_as_they_are_looked_for extends BaseJavaMigration {

	@Override
	public void migrate(Context context) throws SQLException {
		var connection = context.getConnection();
		try (var statement = connection.createStatement()) {
			statement.execute("alter table membership add column plain text");
			fill(connection, "select distinct name from membership", Plain::words, """
					update membership set plain = made.form from unnest(?, ?) as made (name, form)
					where membership.name = made.name""");
			statement.execute("alter table membership alter column plain set not null");
			statement.execute("alter table region add column sort_key bytea");
			fill(connection, "select distinct name from region", CsvCopy::sortKey, """
					update region set sort_key = made.form::bytea from unnest(?, ?) as made (name, form)
					where region.name = made.name""");
			statement.execute("alter table region alter column sort_key set not null");
			statement.execute("alter table region_name add column sort_key bytea");
			fill(connection, "select distinct name from region_name where language in ('en', 'fr')", CsvCopy::sortKey,
					"""
							update region_name set sort_key = made.form::bytea from unnest(?, ?) as made (name, form)
							where region_name.name = made.name and language in ('en', 'fr')""");
			statement.execute("analyze membership, region, region_name");
		}
	}

	/** Stores what is made of each name, in one statement. */
	private static void fill(Connection connection, String select, UnaryOperator<String> form, String update)
			throws SQLException {
		var names = names(connection, select);
		try (var statement = connection.prepareStatement(update)) {
			statement.setArray(1, connection.createArrayOf("text", names.toArray()));
			statement.setArray(2, connection.createArrayOf("text", names.stream().map(form).toArray()));
			statement.execute();
		}
	}

	private static List<String> names(Connection connection, String select) throws SQLException {
		try (var statement = connection.createStatement(); var lines = statement.executeQuery(select)) {
			var names = new ArrayList<String>();
			while (lines.next()) {
				names.add(lines.getString(1));
			}
			return names;
		}
	}

}
