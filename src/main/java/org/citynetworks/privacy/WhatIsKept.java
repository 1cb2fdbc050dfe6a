package org.citynetworks.privacy;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.privacy.PersonalData.Row;
import org.citynetworks.privacy.PersonalData.Section;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what all features together keep of a person, hands it out as a file, and has it
 * erased. Whether the person asks is for the caller to know.
 */
@Component
public class WhatIsKept {

	private static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

	private final List<PersonalData> features;

	private final MessageSource messages;

	private final AuditLog log;

	private final Clock clock;

	WhatIsKept(List<PersonalData> features, MessageSource messages, AuditLog log, Clock clock) {
		this.features = features;
		this.messages = messages;
		this.log = log;
		this.clock = clock;
	}

	/** All that is kept of a person, in words. */
	@Transactional(readOnly = true)
	public List<Section> of(DataSubject person, Locale locale) {
		return sections(person, locale);
	}

	/** The same as a JSON file. */
	@Transactional
	public byte[] export(DataSubject person, Locale locale) {
		var file = new File(this.clock.instant(), sections(person, locale));
		this.log.record("privacy.exported", person.key(), Map.of());
		return JSON.writeValueAsBytes(file);
	}

	/** Has all of it erased by every feature, or nothing at all. */
	@Transactional
	public void erase(DataSubject person) {
		this.features.forEach((feature) -> feature.erase(person));
		this.log.record("privacy.erased", person.key(), Map.of());
	}

	private List<Section> sections(DataSubject person, Locale locale) {
		return this.features.stream()
			.flatMap((feature) -> feature.of(person).stream())
			.map((section) -> new Section(words(section.title(), locale),
					section.rows().stream().map((row) -> new Row(words(row.label(), locale), row.value())).toList()))
			.toList();
	}

	private String words(String key, Locale locale) {
		return this.messages.getMessage(key, null, key, locale);
	}

	private record File(Instant takenAt, List<Section> sections) {

	}

}
