package org.citynetworks.mail;

import java.net.IDN;
import java.util.regex.Pattern;

/**
 * The address of one mailbox, and nothing besides: no name, no list, no comment.
 */
public record Address(String value) {

	private static final int LONGEST = 254;

	/** What may stand before the @ without quotes (RFC 5322). */
	private static final Pattern LOCAL = Pattern
		.compile("(?=.{1,64}$)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*");

	private static final Pattern LABEL = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");

	/**
	 * Reads an address as somebody typed it; a domain in another script becomes what mail
	 * servers know it by.
	 * @throws BadAddress when no mail server takes it
	 */
	public static Address of(String typed) {
		String text = typed.strip();
		int at = text.lastIndexOf('@');
		if (at < 0 || !LOCAL.matcher(text.substring(0, at)).matches()) {
			throw new BadAddress();
		}
		String address = text.substring(0, at + 1) + domain(text.substring(at + 1));
		if (address.length() > LONGEST) {
			throw new BadAddress();
		}
		return new Address(address);
	}

	/** Whether mail servers take what somebody typed. */
	public static boolean isTaken(String typed) {
		try {
			of(typed);
			return true;
		}
		catch (BadAddress ex) {
			return false;
		}
	}

	private static String domain(String typed) {
		String domain;
		try {
			domain = IDN.toASCII(typed, IDN.USE_STD3_ASCII_RULES);
		}
		catch (IllegalArgumentException ex) {
			throw new BadAddress();
		}
		for (String label : domain.split("\\.", -1)) {
			if (!LABEL.matcher(label).matches()) {
				throw new BadAddress();
			}
		}
		return domain;
	}

	@Override
	public String toString() {
		return this.value;
	}

	/** An address that no mail server takes. It is not repeated in the message. */
	public static class BadAddress extends IllegalArgumentException {

		private static final long serialVersionUID = 1;

		BadAddress() {
			super("Not the address of one mailbox");
		}

	}

}
