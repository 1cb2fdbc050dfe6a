package org.citynetworks.participants;

import java.time.Clock;
import java.time.Instant;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.cache.PageCache;
import org.citynetworks.programme.Programmes;
import org.citynetworks.standing.Duty;
import org.citynetworks.standing.StandingWords;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Finds the words of a page of the register, as they are now and in its language.
 */
@Component
class FindWords {

	private final Programmes programmes;

	private final MessageSource messages;

	private final StandingWords standings;

	private final Clock clock;

	FindWords(Programmes programmes, MessageSource messages, StandingWords standings, Clock clock) {
		this.programmes = programmes;
		this.messages = messages;
		this.standings = standings;
		this.clock = clock;
	}

	/** The words of a page, which reads differently from the next cut-off on. */
	RegisterWords of(HttpServletRequest page) {
		var now = this.clock.instant();
		PageCache.expiresAt(page, Duty.nextCutOff(now));
		return at(now);
	}

	/** The words of something whose words depend on no day. */
	RegisterWords ofData() {
		return at(this.clock.instant());
	}

	private RegisterWords at(Instant now) {
		return new RegisterWords(this.programmes.all(), this.messages, this.standings, now,
				LocaleContextHolder.getLocale());
	}

}
