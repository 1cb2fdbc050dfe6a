package org.citynetworks.audit;

import java.io.Writer;
import java.util.Arrays;
import java.util.List;

import org.citynetworks.audit.AuditWords.Line;
import org.citynetworks.export.Csv;
import org.jspecify.annotations.Nullable;
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

	void write(AuditFilter filter, Writer target) {
		this.log.record("audit.exported", "audit", filter.asked());
		var rows = new Csv(target);
		rows.row(COLUMNS.stream().map(this::heading).toList());
		var batch = this.find.by(filter, null, BATCH);
		while (!batch.isEmpty()) {
			this.words.lines(batch).forEach((line) -> rows.row(cells(line)));
			batch = this.find.by(filter, batch.get(batch.size() - 1).id(), BATCH);
		}
		rows.flush();
	}

	private String heading(String column) {
		return this.messages.getMessage("audit.column." + column, null, LocaleContextHolder.getLocale());
	}

	private static List<@Nullable Object> cells(Line line) {
		var entry = line.entry();
		var details = entry.details().isEmpty() ? null : JsonMapper.shared().writeValueAsString(entry.details());
		return Arrays.asList(entry.at(), entry.personId(), line.who(), line.deed(), entry.deed(), entry.subject(),
				details, entry.requestId());
	}

}
