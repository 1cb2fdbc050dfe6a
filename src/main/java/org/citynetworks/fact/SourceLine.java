package org.citynetworks.fact;

import java.time.LocalDate;

import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;
import org.jspecify.annotations.Nullable;

/**
 * Who says so, as it stands under a fact.
 *
 * @param address where it can be read, or null where it stands in the text supplied
 * @param isOld whether what it says was so more than a year ago
 * @param note a doubt, in English
 */
public record SourceLine(Basis basis, String who, @Nullable String address, @Nullable String date, boolean isOld,
		@Nullable String note) {

	static SourceLine of(Fact fact, OwnSites sites, FactWords words, LocalDate today) {
		var source = fact.source();
		var who = sites.hold(source.address()) ? words.ownSource(source) : words.source(source);
		return of(source, who, source.note(), words, today);
	}

	/** The line of a source, whatever rests on it. */
	public static SourceLine of(Source source, FactWords words, LocalDate today) {
		return of(source, words.source(source), source.note(), words, today);
	}

	private static SourceLine of(Source source, String who, @Nullable String note, FactWords words, LocalDate today) {
		var oldFrom = oldFrom(source);
		return new SourceLine(source.basis(), who, source.isOnline() ? source.address() : null, words.date(source),
				oldFrom != null && !oldFrom.isAfter(today), note);
	}

	/** The first day on which what a source says is more than a year old. */
	public static @Nullable LocalDate oldFrom(Source source) {
		var last = source.lastDay();
		return (last != null) ? last.plusYears(1).plusDays(1) : null;
	}

}
