package org.citynetworks.directory;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.cache.PageCache;
import org.citynetworks.export.UnknownTerm;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;

/**
 * The day at the end of which (UTC) somebody wants to see how something stood.
 *
 * @param asked as it was written
 * @param day null for what is no day
 */
record AsOf(String asked, @Nullable LocalDate day, LocalDate today) {

	private static final String DAY = "[0-9]{4}-[0-9]{2}-[0-9]{2}";

	static AsOf of(String asked, Clock clock) {
		return new AsOf(asked, day(asked.strip()), LocalDate.now(clock));
	}

	private static @Nullable LocalDate day(String text) {
		try {
			return text.matches(DAY) ? LocalDate.parse(text) : null;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	/** Whether a day was asked for at all. */
	static boolean isAsked(@Nullable String text) {
		return Query.said(text) != null;
	}

	/** Says that data are as of now, so that nobody takes them for those of a day. */
	static void refuse(@Nullable String text) {
		if (text != null && isAsked(text)) {
			throw new UnknownTerm("as-of", text);
		}
	}

	/** The moment before which everything counts; null for no day, or one to come. */
	@Nullable Instant moment() {
		return (this.day == null || this.day.isAfter(this.today)) ? null
				: this.day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
	}

	/**
	 * What everybody may see of the past, and which day is to come, changes with days.
	 */
	void expire(HttpServletRequest request) {
		PageCache.expiresAt(request, this.today.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
	}

	/** Answers that there is nothing to show of that day, and why. */
	ModelAndView nothing(String title, String address, @Nullable String history, Model model) {
		model.addAttribute("asOf", this);
		model.addAttribute("why", (this.day == null) ? "wrong" : (moment() == null) ? "future" : "absent");
		model.addAttribute("title", title);
		model.addAttribute("address", address);
		model.addAttribute("history", history);
		return new ModelAndView("directory/then", model.asMap(), HttpStatus.NOT_FOUND);
	}

}
