package org.citynetworks.audit;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
import org.citynetworks.audit.AuditWords.Line;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Writes the audit log as a file for a spreadsheet, and that somebody took it.
 */
@Component
class ExportAuditLog {

	/** Read at a time; no connection waits for a slow reader meanwhile. */
	private static final int BATCH = 1000;

	private static final List<String> COLUMNS = List.of("at", "personId", "who", "deed", "deedKey", "subject",
			"details", "request");

	/** With which a spreadsheet begins to reckon. */
	private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\t\r]");

	/** By which a spreadsheet knows UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	private final AuditLog log;

	private final FindAuditEntries find;

	private final AuditWords words;

	private final MessageSource messages;

	ExportAuditLog(AuditLog log, FindAuditEntries find, AuditWords words, MessageSource messages) {
		this.log = log;
		this.find = find;
		this.words = words;
		this.messages = messages;
	}

	void write(AuditFilter filter, Writer target) throws IOException {
		this.log.record("audit.exported", "audit", filter.asked());
		target.write(BYTE_ORDER_MARK);
		var rows = CsvWriter.builder().build(target);
		rows.writeRecord(COLUMNS.stream().map(this::heading).toList());
		var batch = this.find.by(filter, null, BATCH);
		while (!batch.isEmpty()) {
			this.words.lines(batch).forEach((line) -> rows.writeRecord(cells(line)));
			batch = this.find.by(filter, batch.get(batch.size() - 1).id(), BATCH);
		}
		rows.flush();
	}

	private String heading(String column) {
		return this.messages.getMessage("audit.column." + column, null, LocaleContextHolder.getLocale());
	}

	private static List<String> cells(Line line) {
		var entry = line.entry();
		var person = (entry.personId() != null) ? entry.personId().toString() : "";
		var details = entry.details().isEmpty() ? "" : JsonMapper.shared().writeValueAsString(entry.details());
		var request = (entry.requestId() != null) ? entry.requestId() : "";
		return Stream
			.of(entry.at().toString(), person, line.who(), line.deed(), entry.deed(), entry.subject(), details, request)
			.map(ExportAuditLog::harmless)
			.toList();
	}

	static String harmless(String cell) {
		return FORMULA.matcher(cell).find() ? "'" + cell : cell;
	}

}
