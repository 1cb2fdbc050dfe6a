package org.citynetworks.standing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes a calendar file (RFC 5545), line by line.
 */
final class CalendarFile {

	/** More bytes than that go on the next line. */
	private static final int LONGEST_LINE = 75;

	private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
		.withZone(ZoneOffset.UTC);

	private final StringBuilder text = new StringBuilder();

	CalendarFile() {
		line("BEGIN", "VCALENDAR");
		line("VERSION", "2.0");
		line("PRODID", "-//City Networks//Duties//EN");
	}

	/**
	 * Adds a moment by which something is to be done.
	 * @param id tells it from all others, and stays when the moment moves
	 * @param changed when what is said of it last changed
	 * @param days so many days before it reminds
	 */
	CalendarFile event(String id, Instant changed, Instant at, String summary, String about, String address,
			Iterable<Integer> days) {
		line("BEGIN", "VEVENT");
		line("UID", id);
		line("DTSTAMP", UTC.format(changed));
		line("DTSTART", UTC.format(at));
		line("SUMMARY", escaped(summary));
		line("DESCRIPTION", escaped(about));
		line("URL", address);
		line("TRANSP", "TRANSPARENT");
		for (var before : days) {
			line("BEGIN", "VALARM");
			line("ACTION", "DISPLAY");
			line("DESCRIPTION", escaped(summary));
			line("TRIGGER", "-P%dD".formatted(before));
			line("END", "VALARM");
		}
		line("END", "VEVENT");
		return this;
	}

	byte[] bytes() {
		return (this.text + "END:VCALENDAR\r\n").getBytes(StandardCharsets.UTF_8);
	}

	private static String escaped(String text) {
		return text.replace("\\", "\\\\")
			.replace(";", "\\;")
			.replace(",", "\\,")
			.replaceAll("\\R", "\\\\n")
			.replaceAll("\\p{Cntrl}", " ");
	}

	private void line(String name, String value) {
		var length = 0;
		for (var letter : (name + ":" + value).codePoints().toArray()) {
			var written = Character.toString(letter);
			var bytes = written.getBytes(StandardCharsets.UTF_8).length;
			if (length + bytes > LONGEST_LINE) {
				this.text.append("\r\n ");
				length = 1;
			}
			this.text.append(written);
			length += bytes;
		}
		this.text.append("\r\n");
	}

}
