package org.citynetworks.resilience;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

/**
 * People who send forms one after the other, each until it is acknowledged, and note what
 * was.
 */
final class Clients implements AutoCloseable {

	private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

	private final List<Thread> threads = new ArrayList<>();

	private final AtomicInteger refused = new AtomicInteger();

	private final Supplier<String> site;

	private final Ledger ledger;

	private volatile boolean leaving;

	private volatile @Nullable Throwable failure;

	/**
	 * Brings them together.
	 * @param site where the site is now
	 */
	Clients(int number, Supplier<Writer> writers, Supplier<String> site, Ledger ledger) {
		this.site = site;
		this.ledger = ledger;
		for (int i = 0; i < number; i++) {
			var writer = writers.get();
			this.threads.add(new Thread(() -> work(writer), "client-" + i));
		}
	}

	Clients begin() {
		this.threads.forEach(Thread::start);
		return this;
	}

	/** How often nothing was acknowledged, so that it was sent again. */
	int refused() {
		return this.refused.get();
	}

	private void work(Writer writer) {
		try {
			while (!this.leaving) {
				var key = writer.next();
				if (key != null) {
					send(writer, key);
				}
				LockSupport.parkNanos(PAUSE_NANOS);
			}
		}
		catch (IOException | InterruptedException | RuntimeException ex) {
			this.failure = ex;
		}
	}

	private void send(Writer writer, String key) throws IOException, InterruptedException {
		while (!isAcknowledged(writer, key)) {
			this.refused.incrementAndGet();
			LockSupport.parkNanos(PAUSE_NANOS);
			if (this.leaving) {
				return;
			}
		}
		this.ledger.note(key);
	}

	private boolean isAcknowledged(Writer writer, String key) throws InterruptedException {
		try {
			return writer.write(this.site.get(), key);
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** Waits until each has had its answer and has left. */
	@Override
	public void close() {
		this.leaving = true;
		for (var thread : this.threads) {
			try {
				thread.join();
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}
		if (this.failure != null) {
			throw new IllegalStateException(this.failure);
		}
	}

}
