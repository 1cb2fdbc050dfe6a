package org.citynetworks.mandate;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.citynetworks.fact.Fact;
import org.citynetworks.fact.FactWords;
import org.jspecify.annotations.Nullable;

/**
 * Networks and their mandates as a file for a spreadsheet: a line for each statement,
 * with who makes it.
 */
final class WriteMandates {

	private static final List<String> COLUMNS = List.of("network", "name", "field", "value", "label", "basis", "source",
			"as_of", "note");

	/** By which a spreadsheet knows UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private WriteMandates() {
	}

	static String csv(List<Mandate> mandates, FactWords words) {
		var text = new StringWriter();
		text.append(BYTE_ORDER_MARK);
		// Written through, as nobody closes it
		var rows = CsvWriter.builder().bufferSize(0).build(text);
		rows.writeRecord(COLUMNS);
		for (var mandate : mandates) {
			for (var side : Side.values()) {
				mandate.facts()
					.stream()
					.filter((fact) -> fact.field().equals(side.field()))
					.forEach((fact) -> rows.writeRecord(cells(mandate, fact, words)));
			}
			mandate.members()
				.forEach((region,
						count) -> rows.writeRecord(cells(mandate, "listed_members_" + region.slug(), count.toString(),
								region.name(words.locale()), "counted",
								"/networks/" + mandate.network().slug() + "/members", null, mandate.list().note())));
		}
		return text.toString();
	}

	private static List<String> cells(Mandate mandate, Fact fact, FactWords words) {
		var source = fact.source();
		return cells(mandate, fact.field(), fact.value(), words.text(fact).text(),
				source.basis().name().toLowerCase(Locale.ROOT), source.address(), source.asOf(), source.note());
	}

	private static List<String> cells(Mandate mandate, @Nullable String... cells) {
		return Stream.concat(Stream.of(mandate.network().slug(), mandate.network().name()), Stream.of(cells))
			.map((cell) -> harmless(Objects.requireNonNullElse(cell, "")))
			.toList();
	}

	// With these a spreadsheet begins to reckon
	private static String harmless(String cell) {
		return (!cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0) ? "'" + cell : cell;
	}

}
