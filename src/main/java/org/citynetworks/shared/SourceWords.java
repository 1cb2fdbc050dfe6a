package org.citynetworks.shared;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import org.citynetworks.shared.Source.Basis;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * Says sources in a language of the site.
 */
public record SourceWords(MessageSource messages, Locale locale) {

	/** Who says so. */
	public String source(Source source) {
		var code = "source." + source.basis();
		if (source.basis() == Basis.TOLD || source.basis() == Basis.UNKNOWN && !source.isOnline()) {
			return say("source.TOLD", source.address());
		}
		return (source.isOnline() || source.basis() == Basis.SUPPLIED) ? say(code, source.site()) : say(code + ".text");
	}

	/** As of when, as exact as it is, or null where there is no date. */
	public @Nullable String date(Source source) {
		var asOf = source.asOf();
		if (asOf == null || source.isOfAYear()) {
			return asOf;
		}
		var day = Objects.requireNonNull(source.lastDay());
		var month = DateTimeFormatter.ofPattern("MMMM uuuu", this.locale).format(day);
		return source.isOfAMonth() ? month : say("day", day.getDayOfMonth(), month);
	}

	private String say(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, this.locale);
	}

}
