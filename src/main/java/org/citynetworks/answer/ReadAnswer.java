package org.citynetworks.answer;

import java.math.BigDecimal;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import org.citynetworks.shared.Language;
import org.citynetworks.shared.Plain;

/**
 * Reads what somebody typed, in any way that people write it. What was typed stays as it
 * is.
 */
public final class ReadAnswer {

	private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u2007\\u2009\\u202F'’]");

	/** Thousands marked by one sign: 1,234,567 and 1.234.567. */
	private static final Pattern THOUSANDS = Pattern.compile("-?[1-9][0-9]{0,2}(?:(,[0-9]{3})+|(\\.[0-9]{3})+)");

	private static final Pattern YEAR_FIRST = Pattern.compile("([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})");

	private static final Pattern DAY_FIRST = Pattern.compile("([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})");

	private static final Pattern MONTH_NAMED = Pattern
		.compile("(?:le )?([0-9]{1,2})(?:er|st|nd|rd|th)? (?:of )?(\\p{L}{3,}) ([0-9]{4})");

	private static final Pattern MONTH_FIRST = Pattern.compile("(\\p{L}{3,}) ([0-9]{1,2})(?:st|nd|rd|th)? ([0-9]{4})");

	private ReadAnswer() {
	}

	/**
	 * A day, such as 2027-12-31, 31/12/2027 or 31 décembre 2027; the day before the
	 * month.
	 */
	public static Optional<LocalDate> day(String typed) {
		var text = typed.strip();
		var yearFirst = YEAR_FIRST.matcher(text);
		if (yearFirst.matches()) {
			return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
		}
		var dayFirst = DAY_FIRST.matcher(text);
		if (dayFirst.matches()) {
			return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
		}
		var words = Plain.words(text);
		var named = MONTH_NAMED.matcher(words);
		if (named.matches()) {
			return month(named.group(2)).flatMap((month) -> day(named.group(3), month, named.group(1)));
		}
		var monthFirst = MONTH_FIRST.matcher(words);
		return monthFirst.matches()
				? month(monthFirst.group(1)).flatMap((month) -> day(monthFirst.group(3), month, monthFirst.group(2)))
				: Optional.empty();
	}

	private static Optional<LocalDate> day(String year, String month, String day) {
		try {
			return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** The number of a month that is written out, or as far as it is like no other. */
	private static Optional<String> month(String word) {
		var months = Arrays.stream(Month.values())
			.filter((month) -> Arrays.stream(Language.values())
				.anyMatch((language) -> Plain.of(month.getDisplayName(TextStyle.FULL, language.locale()))
					.startsWith(word)))
			.toList();
		return (months.size() == 1) ? Optional.of(String.valueOf(months.get(0).getValue())) : Optional.empty();
	}

	/**
	 * A number with or without marks at the thousands: 1 234 567, 1,234,567 and 1.234.567
	 * are the same, and so are 12,5 and 12.5.
	 */
	public static Optional<BigDecimal> number(String typed) {
		var text = SPACES.matcher(typed).replaceAll("").replace('−', '-');
		if (THOUSANDS.matcher(text).matches()) {
			text = text.replaceAll("[,.]", "");
		}
		// Of two signs the last marks the decimals, and stands once
		var last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
		if (last >= 0 && text.indexOf(text.charAt(last)) == last) {
			text = text.substring(0, last).replaceAll("[,.]", "") + "." + text.substring(last + 1);
		}
		return text.matches("-?[0-9]{1,30}(\\.[0-9]{1,30})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
	}

	/** An address on the web, also one that was typed without its beginning. */
	public static Optional<URI> address(String typed) {
		var text = typed.strip();
		try {
			var address = URI.create(text.matches("(?i)[a-z][a-z0-9+.-]*:.*") ? text : "https://" + text);
			var web = List.of("http", "https").contains(String.valueOf(address.getScheme()).toLowerCase());
			return (web && address.getHost() != null && address.getHost().contains(".")) ? Optional.of(address)
					: Optional.empty();
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** What was chosen, a line each. */
	public static List<String> choices(String typed) {
		return typed.lines().map(String::strip).filter((line) -> !line.isEmpty()).distinct().toList();
	}

}
