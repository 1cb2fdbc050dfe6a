package org.citynetworks.upload;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Looks for what makes a file two things at once: a page that a browser would show, an
 * archive that a program would open.
 */
final class Disguise {

	private static final int HEAD = 1024;

	/** The last part of an archive with the longest comment it may have. */
	private static final int TAIL = 22 + 65535;

	private static final int END_OF_ARCHIVE = 0x06054b50;

	private static final Pattern PAGE = Pattern.compile("(?i)<(!doctype|html|head|body|script|iframe|svg|\\?php)");

	private Disguise() {
	}

	static void check(byte[] file) throws Unfit {
		var head = new String(file, 0, Math.min(HEAD, file.length), StandardCharsets.ISO_8859_1);
		Unfit.unless(!PAGE.matcher(head).find(), Reason.SOMETHING_ADDED);
		var bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
		for (var at = Math.max(0, file.length - TAIL); at <= file.length - 22; at++) {
			if (bytes.getInt(at) == END_OF_ARCHIVE) {
				var comment = bytes.getShort(at + 20) & 0xffff;
				Unfit.unless(at + 22 + comment > file.length, Reason.SOMETHING_ADDED);
			}
		}
	}

}
