package org.citynetworks.web;

import java.time.Duration;
import java.util.function.BooleanSupplier;

import org.assertj.core.api.Assertions;

/**
 * Waits for something to come true, for at most 20 seconds.
 */
public final class Eventually {

	private static final Duration LIMIT = Duration.ofSeconds(20);

	private Eventually() {
	}

	public static void assertThat(BooleanSupplier condition) {
		long start = System.nanoTime();
		Throwable last = null;
		while (System.nanoTime() - start < LIMIT.toNanos()) {
			try {
				if (condition.getAsBoolean()) {
					return;
				}
				Thread.sleep(50);
			}
			catch (RuntimeException ex) {
				last = ex;
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
		Assertions.fail("Not true within " + LIMIT, last);
	}

}
