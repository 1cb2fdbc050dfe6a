package org.citynetworks.account;

import java.text.Normalizer;
import java.util.Locale;

/**
 * How addresses are compared: in practice nobody's mailbox tells capitals from small
 * letters.
 */
public final class EmailAddress {

	private EmailAddress() {
	}

	public static String key(String address) {
		return Normalizer.normalize(address.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
	}

}
