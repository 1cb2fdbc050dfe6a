package org.citynetworks.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The table at the end of an archive (APPNOTE.TXT, 4.3.12 and 4.3.16). The archive has to
 * be all of the file: nothing before it, behind it or between its table and its end.
 */
final class ArchiveDirectory {

	private static final int MOST_ENTRIES = 2000;

	private static final int FIRST = 0x04034b50;

	private static final int ENTRY = 0x02014b50;

	private static final int END = 0x06054b50;

	private static final int END_LENGTH = 22;

	private static final int ENCRYPTED = 1;

	/** What leads out of the folder into which somebody unpacks it. */
	private static final Pattern ASTRAY = Pattern
		.compile("(^|[/\\\\])\\.\\.?([/\\\\]|$)|^[/\\\\]|\\\\|^.:|\\p{Cntrl}|//");

	private ArchiveDirectory() {
	}

	/** The names of all entries. */
	static Set<String> names(byte[] file) throws Unfit {
		var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		Unfit.unless(bytes.getInt(0) == FIRST, Reason.SOMETHING_ADDED);
		var end = file.length - END_LENGTH;
		Unfit.unless(contains(bytes, END), Reason.BROKEN);
		Unfit.unless(bytes.getInt(end) == END && bytes.getShort(end + 20) == 0, Reason.SOMETHING_ADDED);
		var entries = bytes.getShort(end + 10) & 0xffff;
		Unfit.unless(entries <= MOST_ENTRIES, Reason.TOO_MUCH_INSIDE);
		bytes.position(bytes.getInt(end + 16));
		var names = read(bytes, entries);
		Unfit.unless(bytes.position() == end, Reason.SOMETHING_ADDED);
		return names;
	}

	private static boolean contains(ByteBuffer bytes, int signature) {
		for (var at = bytes.limit() - END_LENGTH; at >= 0; at--) {
			if (bytes.getInt(at) == signature) {
				return true;
			}
		}
		return false;
	}

	private static Set<String> read(ByteBuffer bytes, int entries) throws Unfit {
		Set<String> names = new LinkedHashSet<>();
		Set<String> alike = new LinkedHashSet<>();
		for (var each = 0; each < entries; each++) {
			var start = bytes.position();
			Unfit.unless(bytes.getInt(start) == ENTRY, Reason.BROKEN);
			Unfit.unless((bytes.getShort(start + 8) & ENCRYPTED) == 0, Reason.PROTECTED);
			var name = new byte[bytes.getShort(start + 28) & 0xffff];
			bytes.get(start + 46, name);
			var called = new String(name, StandardCharsets.UTF_8);
			Unfit.unless(!ASTRAY.matcher(called).find(), Reason.BROKEN);
			names.add(called);
			// Two of one name: programs differ on which of them they read
			Unfit.unless(alike.add(called.toLowerCase(Locale.ROOT)), Reason.BROKEN);
			bytes.position(start + 46 + name.length + (bytes.getShort(start + 30) & 0xffff)
					+ (bytes.getShort(start + 32) & 0xffff));
		}
		return names;
	}

}
