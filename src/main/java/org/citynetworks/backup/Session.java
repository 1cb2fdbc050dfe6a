package org.citynetworks.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.citynetworks.backup.Manifest.Sequence;
import org.citynetworks.backup.Table.Column;
import org.citynetworks.backup.TableSum.Contents;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A connection on which every PostgreSQL writes a value the same way, and on which
 * nothing is cut off for taking long.
 */
final class Session {

	private static final String SETTINGS = """
			set statement_timeout = 0;
			set idle_in_transaction_session_timeout = 0;
			set lock_timeout = '30s';
			set timezone = 'UTC';
			set datestyle = 'ISO, YMD';
			set intervalstyle = 'postgres';
			set extra_float_digits = 1;
			set bytea_output = 'hex'""";

	/** What belongs to an extension comes with the extension. */
	private static final String OURS = """
			from pg_class c
			where c.relnamespace = (select oid from pg_namespace where nspname = current_schema())
			and c.relpersistence <> 't'
			and not exists (select from pg_depend d
				where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
			""";

	private static final String COLUMNS = """
			select ours.relname, a.attname, format_type(a.atttypid, a.atttypmod)
			from (select c.oid, c.relname %s and c.relkind = 'r') ours
			join pg_attribute a on a.attrelid = ours.oid
			where a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
			order by a.attnum""".formatted(OURS);

	private static final String SEQUENCES = "select c.relname %s and c.relkind = 'S' order by c.relname collate \"C\""
		.formatted(OURS);

	private final Connection connection;

	private final Statement statement;

	private final CopyManager copy;

	Session(Connection connection) throws SQLException {
		this.connection = connection;
		connection.setNetworkTimeout(Runnable::run, 0);
		this.statement = connection.createStatement();
		this.copy = connection.unwrap(PGConnection.class).getCopyAPI();
		execute(SETTINGS);
	}

	Connection connection() {
		return this.connection;
	}

	/** Begins a transaction that sees one moment and changes nothing. */
	void beginSnapshot() throws SQLException {
		this.connection.setReadOnly(true);
		this.connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
		this.connection.setAutoCommit(false);
	}

	void begin() throws SQLException {
		this.connection.setAutoCommit(false);
	}

	void commit() throws SQLException {
		this.connection.commit();
	}

	void execute(String sql) throws SQLException {
		this.statement.execute(sql);
	}

	/** The rows of a query, each value as text. */
	List<List<String>> rows(String query) throws SQLException {
		List<List<String>> rows = new ArrayList<>();
		try (ResultSet result = this.statement.executeQuery(query)) {
			while (result.next()) {
				List<String> row = new ArrayList<>();
				for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
					row.add(result.getString(i));
				}
				rows.add(row);
			}
		}
		return rows;
	}

	/** The first value of a query that has one. */
	String value(String query) throws SQLException {
		return rows(query).get(0).get(0);
	}

	/** Every table of the site that a backup holds, by name. */
	List<Table> tables() throws SQLException {
		Map<String, List<Column>> columns = new TreeMap<>();
		for (List<String> row : rows(COLUMNS)) {
			if (!SiteSchema.LEFT_OUT.contains(row.get(0))) {
				columns.computeIfAbsent(row.get(0), (name) -> new ArrayList<>())
					.add(new Column(row.get(1), row.get(2)));
			}
		}
		return columns.entrySet().stream().map((entry) -> new Table(entry.getKey(), entry.getValue())).toList();
	}

	/**
	 * Every sequence of the site, by name; where it stands now, for a snapshot does not
	 * hold it.
	 */
	List<Sequence> sequences() throws SQLException {
		List<Sequence> sequences = new ArrayList<>();
		for (List<String> row : rows(SEQUENCES)) {
			String name = row.get(0);
			List<String> stand = rows("select last_value, is_called from " + Table.quoted(name)).get(0);
			sequences.add(new Sequence(name, Long.parseLong(stand.get(0)), stand.get(1).equals("t")));
		}
		return sequences;
	}

	/** Keeps others from what the mode forbids, until the transaction ends. */
	void lock(List<Table> tables, String mode) throws SQLException {
		if (!tables.isEmpty()) {
			execute("lock table " + names(tables) + " in " + mode + " mode");
		}
	}

	static String names(List<Table> tables) {
		return tables.stream().map(Table::quoted).collect(Collectors.joining(", "));
	}

	/** Reads a table. */
	Contents copyOut(Table table, OutputStream target) throws SQLException, IOException {
		TableSum sum = new TableSum(target);
		this.copy.copyOut("copy " + table.withColumns() + " to stdout", sum);
		return sum.contents();
	}

	/** Fills a table. */
	void copyIn(Table table, InputStream rows) throws SQLException, IOException {
		this.copy.copyIn("copy " + table.withColumns() + " from stdin", rows);
	}

}
