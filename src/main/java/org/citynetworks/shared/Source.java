package org.citynetworks.shared;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Who says that a fact is so: on what basis, where it stands, and as of when.
 *
 * @param address the page where it stands; for what was supplied, the slug of the
 * publication it came in; for what was told to us, by whom and how
 * @param asOf a day, a month or a year ({@code 2019-03}); null where the source bears no
 * date
 * @param note a doubt, in a few words of English
 */
public record Source(Basis basis, String address, @Nullable String asOf, @Nullable String note) {

	// Whatever else has a colon and two slashes, javascript among it, is no link
	private static final Pattern ONLINE = Pattern.compile("(?i)https?://");

	private static final int YEAR = "2019".length();

	private static final int MONTH = "2019-03".length();

	/** How near the fact is to the network's own words. */
	public enum Basis {

		SUPPLIED, PUBLISHED, TOLD, PARAPHRASE, INFERRED,

		/** It was looked for there, and does not stand there. */
		UNKNOWN

	}

	/** The site on which the fact stands, without "www.": what a reader recognises. */
	public String site() {
		return Site.of(this.address);
	}

	/** Whether it stands at an address of its own, and not in a text supplied. */
	public boolean isOnline() {
		return ONLINE.matcher(this.address).lookingAt();
	}

	public boolean isOfAYear() {
		return this.asOf != null && this.asOf.length() == YEAR;
	}

	public boolean isOfAMonth() {
		return this.asOf != null && this.asOf.length() == MONTH;
	}

	/** The last day that the date can mean, or null where there is none. */
	public @Nullable LocalDate lastDay() {
		if (this.asOf == null) {
			return null;
		}
		return isOfAYear() ? Year.parse(this.asOf).atMonth(12).atEndOfMonth()
				: isOfAMonth() ? YearMonth.parse(this.asOf).atEndOfMonth() : LocalDate.parse(this.asOf);
	}

}
