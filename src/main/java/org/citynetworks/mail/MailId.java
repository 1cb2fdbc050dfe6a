package org.citynetworks.mail;

import java.time.Instant;
import java.util.UUID;

/**
 * Ids that nobody guesses and that sort by time (UUID, version 7).
 */
final class MailId {

	private MailId() {
	}

	static UUID at(Instant time) {
		UUID random = UUID.randomUUID();
		long high = time.toEpochMilli() << 16 | 0x7000 | random.getMostSignificantBits() & 0x0FFF;
		return new UUID(high, random.getLeastSignificantBits());
	}

}
