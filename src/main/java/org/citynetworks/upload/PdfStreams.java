package org.citynetworks.upload;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reckons what it takes to open a PDF, so that a small file cannot fill the memory: how
 * many objects there can be at most, and how much those of its streams unpack to that
 * have to be unpacked. All others stay packed.
 */
final class PdfStreams {

	private static final int LARGEST = 8 * 1024 * 1024;

	private static final int LARGEST_TOGETHER = 32 * 1024 * 1024;

	private static final int LONGEST_DICTIONARY = 16 * 1024;

	/** Weighed by what they take in memory: a million is about 150 MB. */
	private static final int MOST_OBJECTS = 1_000_000;

	private static final int MOST_STREAMS = 50_000;

	private static final Pattern BEGINNING = Pattern.compile("(?<!end)stream[ \t]*(\r\n|\n|\r)?");

	private static final Pattern ESCAPED = Pattern.compile("#([0-9A-Fa-f]{2})");

	/** Keys of object streams and of the table of all objects. */
	private static final Pattern OF_THE_STRUCTURE = Pattern.compile("/(ObjStm|XRef|First|W)(?![A-Za-z])");

	private static final Pattern FILTER = Pattern.compile("/(Filter|F)(?![A-Za-z])");

	private static final Pattern INFLATED = Pattern
		.compile("/(Filter|F)\\s*(\\[\\s*/(FlateDecode|Fl)\\s*\\]|/(FlateDecode|Fl)\\s*[/>])");

	private int objects;

	private PdfStreams() {
	}

	static void check(byte[] file) throws Unfit {
		var reckoning = new PdfStreams();
		reckoning.count(file, file.length);
		reckoning.unpack(file);
	}

	private void unpack(byte[] file) throws Unfit {
		var text = new String(file, StandardCharsets.ISO_8859_1);
		var beginning = BEGINNING.matcher(text);
		var together = 0L;
		var streams = 0;
		while (beginning.find()) {
			Unfit.unless(++streams <= MOST_STREAMS, Reason.TOO_MUCH_INSIDE);
			var dictionary = dictionaryBefore(text, beginning.start());
			if (!OF_THE_STRUCTURE.matcher(dictionary).find() || !FILTER.matcher(dictionary).find()) {
				continue;
			}
			// Whoever packs these otherwise, or twice, does it to hide something
			Unfit.unless(INFLATED.matcher(dictionary).find(), Reason.TOO_MUCH_INSIDE);
			together += inflate(file, beginning.end());
			Unfit.unless(together <= LARGEST_TOGETHER, Reason.TOO_MUCH_INSIDE);
		}
	}

	private static String dictionaryBefore(String text, int end) {
		var from = Math.max(0, end - LONGEST_DICTIONARY);
		var nearby = text.substring(from, end);
		var dictionary = nearby.substring(Math.max(0, nearby.lastIndexOf(" obj")));
		return ESCAPED.matcher(dictionary)
			.replaceAll(
					(code) -> String.valueOf((char) Integer.parseInt(code.group(1), 16)).replaceAll("[\\\\$]", " "));
	}

	private long inflate(byte[] file, int start) throws Unfit {
		var inflater = new Inflater();
		try {
			inflater.setInput(file, start, file.length - start);
			var buffer = new byte[64 * 1024];
			while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
				count(buffer, inflater.inflate(buffer));
				Unfit.unless(inflater.getBytesWritten() <= LARGEST, Reason.TOO_MUCH_INSIDE);
			}
			return inflater.getBytesWritten();
		}
		catch (DataFormatException ex) {
			// What comes of it is for the reader of the whole to say
			return inflater.getBytesWritten();
		}
		finally {
			inflater.end();
		}
	}

	/** Counts what begins an object, a reference among them, wherever it stands. */
	private void count(byte[] bytes, int length) throws Unfit {
		for (var at = 1; at < length; at++) {
			switch (bytes[at]) {
				case '[', '(', '/' -> this.objects++;
				case '<' -> this.objects += (bytes[at - 1] == '<') ? 3 : 0;
				case 'R' -> this.objects += (bytes[at - 1] == ' ') ? 1 : 0;
				default -> {
					// Part of something
				}
			}
		}
		Unfit.unless(this.objects <= MOST_OBJECTS, Reason.TOO_MUCH_INSIDE);
	}

}
