package org.citynetworks.resilience;

import java.io.IOException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who sends a form to a site.
 */
interface Writer {

	/** The key of what is sent next; null while there is nothing to send. */
	default @Nullable String next() {
		return UUID.randomUUID().toString();
	}

	/**
	 * Sends it. What was sent before and not acknowledged is sent with the same key
	 * again, and must not be taken in twice.
	 * @param site such as {@code http://127.0.0.1:8080}
	 * @return whether the site says that it has taken it in
	 */
	boolean write(String site, String key) throws IOException, InterruptedException;

}
