package db.migration;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.citynetworks.shared.SortKey;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Copies a file that comes with the program into a table, with what is worked out on the
 * way; an empty value is null.
 */
final class CsvCopy {

	private final Connection connection;

	CsvCopy(Connection connection) {
		this.connection = connection;
	}

	/**
	 * Copies a file.
	 * @param columns the table and its columns, as in SQL
	 * @param row makes their values from a line of the file, or null to leave it out
	 */
	void into(String columns, String file, Function<NamedCsvRecord, @Nullable String @Nullable []> row)
			throws SQLException, IOException {
		var copy = "copy " + columns + " from stdin (format csv, encoding 'UTF8')";
		try (var lines = CsvReader.builder().ofNamedCsvRecord(open(file));
				var rows = CsvWriter.builder()
					.build(new PGCopyOutputStream(this.connection.unwrap(PGConnection.class), copy))) {
			for (var line : lines) {
				var values = row.apply(line);
				if (values != null) {
					rows.writeRecord(values);
				}
			}
		}
	}

	private static InputStream open(String file) throws IOException {
		var data = CsvCopy.class.getResourceAsStream("/db/data/" + file);
		return file.endsWith(".gz") ? new GZIPInputStream(data) : data;
	}

	/** Where a name stands among others, as PostgreSQL reads bytes. */
	static String sortKey(String name) {
		return "\\x" + HexFormat.of().formatHex(SortKey.of(name));
	}

}
