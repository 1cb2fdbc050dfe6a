package org.citynetworks.audit;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.citynetworks.shared.PersonNames;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in the reader's language who did what.
 */
@Component
class AuditWords {

	private final MessageSource messages;

	private final @Nullable PersonNames names;

	AuditWords(MessageSource messages, ObjectProvider<PersonNames> names) {
		this.messages = messages;
		this.names = names.getIfAvailable();
	}

	List<Line> lines(List<AuditEntry> entries) {
		var ids = entries.stream().map(AuditEntry::personId).filter(Objects::nonNull).collect(Collectors.toSet());
		var known = (this.names != null && !ids.isEmpty()) ? this.names.of(ids) : Map.<Long, String>of();
		return entries.stream().map((entry) -> new Line(entry, deed(entry.deed()), who(entry, known))).toList();
	}

	/** A deed in words; one that has none is called by its key. */
	String deed(String deed) {
		return this.messages.getMessage("audit.deed." + deed, null, deed, locale());
	}

	private String who(AuditEntry entry, Map<Long, String> known) {
		if (entry.personId() == null) {
			var nobody = (entry.requestId() != null) ? "audit.unknown" : "audit.nobody";
			return this.messages.getMessage(nobody, null, locale());
		}
		var id = Long.toString(entry.personId());
		var name = known.get(entry.personId());
		return (name != null) ? name : this.messages.getMessage("audit.person", new Object[] { id }, locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

	/** An entry with its words. */
	record Line(AuditEntry entry, String deed, String who) {

		/** The day of the deed (UTC). */
		public LocalDate day() {
			return LocalDate.ofInstant(this.entry.at(), ZoneOffset.UTC);
		}

	}

}
