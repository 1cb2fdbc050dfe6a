package org.citynetworks.signin;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;

/**
 * Devices that keep passkeys, as Chromium plays them; whoever holds one unlocks it at
 * once.
 */
public final class Devices {

	private Devices() {
	}

	/**
	 * Gives a page's owner a device.
	 * @param transport {@code internal} or {@code usb}
	 */
	public static void add(Page page, String transport) {
		var session = page.context().newCDPSession(page);
		session.send("WebAuthn.enable");
		session.send("WebAuthn.addVirtualAuthenticator", JsonParser.parseString("""
				{"options": {"protocol": "ctap2", "transport": "%s", "hasResidentKey": true,
				"hasUserVerification": true, "isUserVerified": true, "automaticPresenceSimulation": true}}
				""".formatted(transport)).getAsJsonObject());
	}

}
