package org.citynetworks.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Names of files, harmless on every system and in every header.
 */
public final class FileName {

	private static final int LONGEST = 100;

	private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);

	/** What is not seen, such as marks that turn the reading order, or means nothing. */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}]+");

	private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}]+");

	/** What Windows takes in no name, and what a shell or an address would read. */
	private static final Pattern FORBIDDEN = Pattern.compile("[\"<>:|?*%;&$`']+");

	private static final Pattern EDGES = Pattern.compile("^[.\\s-]+|[.\\s]+$");

	/** Names of devices on Windows, whatever follows after a dot. */
	private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

	private FileName() {
	}

	/** A name as it can be shown, also for a file that is refused. */
	public static String shown(String submitted) {
		return shorten(cleaned(submitted));
	}

	/** A name under which a file of a kind can be kept: it ends as its kind does. */
	public static String of(String submitted, FileKind kind) {
		var name = FORBIDDEN.matcher(cleaned(submitted)).replaceAll("-");
		var extension = kind.extensions()
			.stream()
			.filter((end) -> name.toLowerCase(Locale.ROOT).endsWith("." + end))
			.findFirst();
		var base = name.substring(0, name.length() - extension.map((end) -> end.length() + 1).orElse(0));
		base = EDGES.matcher(shorten(EDGES.matcher(base).replaceAll(""))).replaceAll("");
		if (base.isEmpty()) {
			base = "document";
		}
		if (DEVICE.matcher(base).matches()) {
			base = "_" + base;
		}
		return base + "." + extension.orElse(kind.extensions().get(0));
	}

	private static String cleaned(String submitted) {
		var name = FOLDERS.matcher(Normalizer.normalize(submitted, Normalizer.Form.NFC)).replaceFirst("");
		return UNSEEN.matcher(GAPS.matcher(name).replaceAll(" ")).replaceAll("").strip();
	}

	private static String shorten(String name) {
		return (name.codePointCount(0, name.length()) <= LONGEST) ? name
				: name.substring(0, name.offsetByCodePoints(0, LONGEST));
	}

}
