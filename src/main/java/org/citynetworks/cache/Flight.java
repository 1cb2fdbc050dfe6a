package org.citynetworks.cache;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

/**
 * A page that is being rendered and that others wait for.
 */
final class Flight {

	private static final int PATIENCE_SECONDS = 10;

	private static final Landing NOTHING = new Landing(null, false);

	private final CompletableFuture<Landing> landing = new CompletableFuture<>();

	void land(@Nullable Page page, boolean away) {
		this.landing.complete(new Landing(page, away));
	}

	Landing await() {
		return this.landing.copy().completeOnTimeout(NOTHING, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
	}

	/**
	 * What came of it.
	 *
	 * @param page the page, unless it is not to be kept
	 * @param away whether the database could not be reached
	 */
	record Landing(@Nullable Page page, boolean away) {
	}

}
