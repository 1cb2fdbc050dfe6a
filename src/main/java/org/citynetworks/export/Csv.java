package org.citynetworks.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.jspecify.annotations.Nullable;

/**
 * Rows for a spreadsheet (RFC 4180), in which no cell can become a formula.
 */
public final class Csv {

	/** By which a spreadsheet knows UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** With which a spreadsheet begins to reckon. */
	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]");

	private static final Pattern NUMBER = Pattern.compile("-[0-9]+(\\.[0-9]+)?");

	private static final String BETWEEN = " | ";

	private final CsvWriter rows;

	public Csv(Writer target) {
		try {
			target.write(BYTE_ORDER_MARK);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		this.rows = CsvWriter.builder().build(target);
	}

	Csv(OutputStream target) {
		this(new OutputStreamWriter(target, StandardCharsets.UTF_8));
	}

	/**
	 * Writes a row.
	 * @param values each a text, a number or anything that says itself as text, or a list
	 * of these
	 */
	public void row(List<? extends @Nullable Object> values) {
		this.rows.writeRecord(values.stream().map(Csv::cell).toList());
	}

	public void flush() {
		try {
			this.rows.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String cell(@Nullable Object value) {
		if (value == null) {
			return "";
		}
		if (value instanceof Number number) {
			return number.toString();
		}
		return harmless((value instanceof Collection<?> several) ? several.stream()
			.map((one) -> (one != null) ? one.toString() : "")
			.collect(Collectors.joining(BETWEEN)) : value.toString());
	}

	/** A cell that is text and nothing else, whatever it begins with. */
	static String harmless(String cell) {
		return (FORMULA.matcher(cell).find() && !NUMBER.matcher(cell).matches()) ? "'" + cell : cell;
	}

}
