package org.citynetworks.web;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Holds a rendering up in its middle, while a test does something else.
 */
public final class Gate {

	private volatile CountDownLatch reached = new CountDownLatch(0);

	private volatile CountDownLatch opened = new CountDownLatch(0);

	public void close() {
		this.reached = new CountDownLatch(1);
		this.opened = new CountDownLatch(1);
	}

	public void awaitSomebody() {
		await(this.reached);
	}

	public void open() {
		this.opened.countDown();
	}

	public void pass() {
		this.reached.countDown();
		await(this.opened);
	}

	private static void await(CountDownLatch latch) {
		try {
			if (!latch.await(20, TimeUnit.SECONDS)) {
				throw new IllegalStateException("Waited in vain");
			}
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
