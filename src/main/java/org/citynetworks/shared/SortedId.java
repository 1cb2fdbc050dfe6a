package org.citynetworks.shared;

import java.time.Instant;
import java.util.UUID;

/**
 * Ids that nobody guesses and that sort by time, to a quarter of a microsecond (UUID,
 * version 7, RFC 9562, 6.2, method 3).
 */
public final class SortedId {

	private static final long NANOS_OF_A_MILLISECOND = 1_000_000;

	private SortedId() {
	}

	public static UUID at(Instant time) {
		// Not milliseconds alone: what one deed writes would stand in any order.
		long partOfTheMillisecond = time.getNano() % NANOS_OF_A_MILLISECOND * 4096 / NANOS_OF_A_MILLISECOND;
		long high = time.toEpochMilli() << 16 | 0x7000 | partOfTheMillisecond;
		return new UUID(high, UUID.randomUUID().getLeastSignificantBits());
	}

}
