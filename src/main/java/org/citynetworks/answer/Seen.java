package org.citynetworks.answer;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;

/**
 * Marks of what stood on a page, so that what is sent from it later can be told from what
 * others wrote meanwhile.
 */
public final class Seen {

	private static final int BYTES = 9;

	private Seen() {
	}

	public static String of(String text) {
		try {
			var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
			return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, BYTES));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/** Of an answer with all that stands there. */
	public static String of(Answer answer) {
		return (answer.other() != null) ? of(answer.typed() + '\0' + Objects.requireNonNull(answer.other()))
				: of(answer.typed());
	}

}
