package org.citynetworks.signin;

import java.time.Instant;

import org.apache.commons.codec.binary.Base32;
import org.citynetworks.factor.Authenticators;

/**
 * An authenticator app.
 */
public final class Apps {

	private Apps() {
	}

	/** What it shows at a moment for a key as a page spells it. */
	public static String digits(String key, Instant at) {
		return Authenticators.code(Base32.builder().get().decode(key.replaceAll("\\s", "")), at);
	}

}
