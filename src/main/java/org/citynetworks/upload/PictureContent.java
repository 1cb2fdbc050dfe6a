package org.citynetworks.upload;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * Looks at the frame of a picture: each of its parts, its size, and that nothing stands
 * behind it. The picture itself is never unpacked here.
 */
final class PictureContent {

	private static final long MOST_PIXELS = 100_000_000;

	private static final int LONGEST_SIDE = 30_000;

	private static final long PNG = 0x89504E470D0A1A0AL;

	private static final int IHDR = 0x49484452;

	private static final int IDAT = 0x49444154;

	private static final int IEND = 0x49454E44;

	private static final Pattern OTHER_FILE = Pattern
		.compile("%PDF-|Rar!\u001a|7z\u00bc\u00af\u0027\u001c|PK\u0003\u0004|<(?i:html|script|!doctype)");

	private PictureContent() {
	}

	static void checkPng(byte[] file) throws Unfit {
		var bytes = ByteBuffer.wrap(file);
		Unfit.unless(bytes.getLong() == PNG, Reason.BROKEN);
		var type = chunk(bytes);
		Unfit.unless(type == IHDR && bytes.position() == 33, Reason.BROKEN);
		checkSize(bytes.getInt(16), bytes.getInt(20));
		var pictured = false;
		while (type != IEND) {
			type = chunk(bytes);
			pictured |= type == IDAT;
		}
		Unfit.unless(pictured, Reason.BROKEN);
		Unfit.unless(!bytes.hasRemaining(), Reason.SOMETHING_ADDED);
	}

	private static int chunk(ByteBuffer bytes) throws Unfit {
		var length = bytes.getInt();
		var sum = new CRC32();
		sum.update(bytes.duplicate().limit(Math.addExact(bytes.position(), 4 + checked(length, bytes))));
		var type = bytes.getInt();
		bytes.position(bytes.position() + length);
		Unfit.unless(bytes.getInt() == (int) sum.getValue(), Reason.BROKEN);
		return type;
	}

	private static int checked(int length, ByteBuffer bytes) throws Unfit {
		Unfit.unless(length >= 0 && length <= bytes.remaining() - 8, Reason.BROKEN);
		return length;
	}

	static void checkJpeg(byte[] file) throws Unfit {
		var bytes = ByteBuffer.wrap(file);
		do {
			checkOneJpeg(bytes);
			skipPadding(bytes);
		}
		while (bytes.hasRemaining() && !isOfTheCamera(file, bytes.position()));
	}

	/**
	 * Telephones put the film of the moment, or notes of their own, behind a picture and
	 * smaller pictures of the same.
	 */
	private static boolean isOfTheCamera(byte[] file, int from) {
		var rest = new String(file, from, file.length - from, StandardCharsets.ISO_8859_1);
		var film = rest.indexOf("ftyp");
		return (film >= 0 && film <= 4 || rest.endsWith("SEFT")) && !OTHER_FILE.matcher(rest).find();
	}

	private static void checkOneJpeg(ByteBuffer bytes) throws Unfit {
		Unfit.unless(bytes.getShort() == (short) 0xFFD8,
				(bytes.position() == 2) ? Reason.BROKEN : Reason.SOMETHING_ADDED);
		var sized = false;
		while (true) {
			var marker = marker(bytes);
			if (marker == 0xD9) {
				Unfit.unless(sized, Reason.BROKEN);
				return;
			}
			if (marker == 0x01 || marker >= 0xD0 && marker <= 0xD7) {
				continue;
			}
			var start = bytes.position();
			var length = bytes.getShort() & 0xffff;
			Unfit.unless(length >= 2, Reason.BROKEN);
			if (startsFrame(marker)) {
				checkSize(bytes.getShort(start + 5) & 0xffff, bytes.getShort(start + 3) & 0xffff);
				sized = true;
			}
			bytes.position(start + length);
			if (marker == 0xDA) {
				skipScan(bytes);
			}
		}
	}

	private static int marker(ByteBuffer bytes) throws Unfit {
		Unfit.unless(bytes.get() == (byte) 0xFF, Reason.BROKEN);
		var marker = bytes.get();
		while (marker == (byte) 0xFF) {
			marker = bytes.get();
		}
		Unfit.unless(marker != 0, Reason.BROKEN);
		return marker & 0xff;
	}

	private static boolean startsFrame(int marker) {
		return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
	}

	/** To the next marker that is no part of the picture itself. */
	private static void skipScan(ByteBuffer bytes) {
		while (true) {
			if (bytes.get() == (byte) 0xFF) {
				var next = bytes.get(bytes.position()) & 0xff;
				if (next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7)) {
					bytes.position(bytes.position() - 1);
					return;
				}
			}
		}
	}

	private static void skipPadding(ByteBuffer bytes) {
		while (bytes.hasRemaining() && bytes.get(bytes.position()) == 0) {
			bytes.get();
		}
	}

	private static void checkSize(int width, int height) throws Unfit {
		Unfit.unless(width > 0 && height > 0, Reason.BROKEN);
		Unfit.unless(width <= LONGEST_SIDE && height <= LONGEST_SIDE && (long) width * height <= MOST_PIXELS,
				Reason.TOO_MANY_PIXELS);
	}

}
