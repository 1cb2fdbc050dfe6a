package org.citynetworks.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.reader.CsvReader;
import org.citynetworks.fact.Fact;

/**
 * What somebody understood who read the rules that stand in words. A rule that was
 * changed since counts as unread, and so does a new one.
 */
public final class Readings {

	private static final Map<Statement, Understood> ALL = read();

	private Readings() {
	}

	static Reading of(String network, Fact rule) {
		return understood(network, rule).reading;
	}

	/** Whether a rule says who signs. */
	public static boolean isOnSigning(String network, Fact rule) {
		return understood(network, rule).tells.equals("signature");
	}

	/** Whether a rule says how membership ends. */
	public static boolean isOnLeaving(String network, Fact rule) {
		return understood(network, rule).tells.equals("end");
	}

	/** The statements that were read, so that a test finds those that are gone. */
	static Map<Statement, Understood> all() {
		return ALL;
	}

	private static Understood understood(String network, Fact rule) {
		return ALL.getOrDefault(new Statement(network, rule.field(), rule.value()), new Understood(Reading.UNREAD, ""));
	}

	private static Map<Statement, Understood> read() {
		try (var lines = CsvReader.builder()
			.ofNamedCsvRecord(Readings.class.getResourceAsStream("/eligibility/readings.csv"))) {
			return lines.stream()
				.collect(Collectors.toMap(
						(line) -> new Statement(line.getField("network"), line.getField("field"),
								line.getField("statement")),
						(line) -> new Understood(Reading.valueOf(line.getField("reading").toUpperCase(Locale.ROOT)),
								line.getField("tells"))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A rule in words, as it stood when it was read. */
	record Statement(String network, String field, String text) {

	}

	/** What it means, and what else it tells. */
	record Understood(Reading reading, String tells) {

	}

}
