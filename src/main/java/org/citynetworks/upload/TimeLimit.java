package org.citynetworks.upload;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Does something on a thread of its own and waits for it only so long.
 */
final class TimeLimit {

	private TimeLimit() {
	}

	/**
	 * Returns what the work returns.
	 * @param atEnd done when the work has ended, also if nobody waited for it any more
	 * @throws InterruptedIOException if it takes longer; it is interrupted, and may go on
	 * until it notices
	 */
	static <T> T call(Duration limit, Callable<T> work, Runnable atEnd) throws IOException {
		var task = new FutureTask<>(work);
		var thread = new Thread(() -> {
			task.run();
			atEnd.run();
		}, "document-" + Thread.currentThread().getName());
		thread.setDaemon(true);
		thread.start();
		try {
			return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof IOException expected) {
				throw expected;
			}
			if (ex.getCause() instanceof Error error) {
				throw error;
			}
			throw new IllegalStateException(ex.getCause());
		}
		catch (TimeoutException ex) {
			task.cancel(true);
			throw new InterruptedIOException("Not done within " + limit);
		}
		catch (InterruptedException ex) {
			task.cancel(true);
			Thread.currentThread().interrupt();
			throw new InterruptedIOException();
		}
	}

}
