package org.citynetworks.places;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.cache.PageCache;
import org.citynetworks.fact.FactWords;
import org.citynetworks.fact.SourceLine;
import org.citynetworks.shared.Source;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Names the sources of a page, which expires on the day when the next of them turns a
 * year old.
 */
@Component
class PageSources {

	private final MessageSource messages;

	private final Clock clock;

	PageSources(MessageSource messages, Clock clock) {
		this.messages = messages;
		this.clock = clock;
	}

	SourceLine line(Source source, HttpServletRequest request) {
		var today = LocalDate.now(this.clock);
		var oldFrom = SourceLine.oldFrom(source);
		if (oldFrom != null && oldFrom.isAfter(today)) {
			PageCache.expiresAt(request, oldFrom.atStartOfDay(ZoneOffset.UTC).toInstant());
		}
		return SourceLine.of(source, new FactWords(this.messages, LocaleContextHolder.getLocale()), today);
	}

}
