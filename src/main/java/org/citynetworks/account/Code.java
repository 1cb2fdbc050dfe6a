package org.citynetworks.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;

/**
 * Random codes that people copy or type, in the letters of Crockford's base 32: none of
 * them is mistaken for another. They are kept as hashes alone.
 */
public final class Code {

	private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

	private static final SecureRandom RANDOM = new SecureRandom();

	private static final int GROUP = 5;

	private Code() {
	}

	/** 130 random bits. */
	public static String forALink() {
		return random(26);
	}

	/** 50 random bits, for codes of which only a few may be tried. */
	public static String forPaper() {
		return random(10);
	}

	/**
	 * Six digits, for codes that hold for minutes and of which only a few may be tried.
	 */
	public static String forNow() {
		return "%06d".formatted(RANDOM.nextInt(1_000_000));
	}

	private static String random(int letters) {
		StringBuilder code = new StringBuilder();
		for (int i = 0; i < letters; i++) {
			if (i > 0 && i % GROUP == 0 && letters - i > 1) {
				code.append('-');
			}
			code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
		}
		return code.toString();
	}

	/** The hash of a code, however it was typed. */
	public static byte[] hash(String typed) {
		String plain = typed.toUpperCase(Locale.ROOT)
			.replaceAll("[\\s-]", "")
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1');
		try {
			return MessageDigest.getInstance("SHA-256").digest(plain.getBytes(StandardCharsets.UTF_8));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

}
