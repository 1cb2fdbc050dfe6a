package org.citynetworks.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Reads percent-encoded text strictly: what is not whole UTF-8 is refused and not
 * guessed, because a guess would reach a query or a page as something nobody wrote.
 */
final class PercentEncoding {

	private PercentEncoding() {
	}

	/**
	 * Decodes text from an address.
	 * @throws IllegalArgumentException if it is no percent-encoded UTF-8, or holds a zero
	 * byte, which PostgreSQL cannot store
	 */
	static String decode(String text) {
		if (text.indexOf('%') < 0 && isPlain(text)) {
			return text;
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c == '%') {
				bytes.write(octet(text, i));
				i += 2;
			}
			else {
				bytes.write(ascii(c));
			}
		}
		return utf8(bytes.toByteArray());
	}

	/** The octet that the three characters at this place stand for. */
	static int octet(String text, int at) {
		if (at + 2 >= text.length()) {
			throw new IllegalArgumentException("Cut short after %");
		}
		int high = Character.digit(ascii(text.charAt(at + 1)), 16);
		int low = Character.digit(ascii(text.charAt(at + 2)), 16);
		if (high < 0 || low < 0 || (high | low) == 0) {
			throw new IllegalArgumentException("Not two hexadecimal digits after %, or a zero byte");
		}
		return (high << 4) | low;
	}

	private static boolean isPlain(String text) {
		return text.chars().allMatch((c) -> c > ' ' && c < 0x7f);
	}

	private static char ascii(char c) {
		if (c < ' ' || c >= 0x7f) {
			throw new IllegalArgumentException("Not allowed in an address");
		}
		return c;
	}

	private static String utf8(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		}
		catch (CharacterCodingException ex) {
			throw new IllegalArgumentException("Not UTF-8", ex);
		}
	}

}
