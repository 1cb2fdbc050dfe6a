package org.citynetworks.database;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

/**
 * Keeps a server running, on a thread of its own: one that ends by itself is started
 * again, after a longer pause each time that this fails.
 */
final class PostgresKeeper implements AutoCloseable {

	private static final Log logger = LogFactory.getLog(PostgresKeeper.class);

	private static final long STABLE = Duration.ofMinutes(1).toNanos();

	private static final int LONGEST_PAUSE = 30;

	private static final int LOOK_MILLIS = 250;

	private final PostgresServer server;

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "postgresql");
		thread.setDaemon(true);
		return thread;
	});

	private volatile boolean closing;

	private int port;

	private boolean watched;

	private long lastStart;

	private int failures;

	PostgresKeeper(PostgresServer server) {
		this.server = server;
	}

	/** Does on the thread of the server what leads to its start. */
	void begin(Runnable first) {
		this.thread.execute(first);
	}

	/** Throws when the site was told to stop meanwhile. */
	void requireOpen() {
		if (this.closing) {
			throw new DatabaseFailure("The site was stopped before PostgreSQL had started.", "Start it again.");
		}
	}

	/** Starts the server at a port, where it stays. */
	void start(int port) throws IOException {
		this.port = port;
		start();
	}

	private void start() throws IOException {
		requireOpen();
		this.server.start(this.port);
		this.lastStart = System.nanoTime();
		this.watched = true;
	}

	/** From now on, looks whether the server runs, and after its logs. */
	void watch() {
		this.thread.scheduleWithFixedDelay(this::pruneLog, 1, 1, TimeUnit.HOURS);
		this.thread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
	}

	// The server is no child of this process: ProcessHandle.onExit would look every five
	// seconds, and take it for alive until its parent has taken note of its end
	private void look() {
		try {
			if (this.watched && this.server.running().isEmpty()) {
				this.watched = false;
				ended();
			}
		}
		catch (IOException ex) {
			logger.debug("Whether PostgreSQL runs cannot be told now", ex);
		}
	}

	private void ended() {
		if (this.closing) {
			return;
		}
		logger.error("PostgreSQL has ended by itself");
		if (System.nanoTime() - this.lastStart > STABLE) {
			this.failures = 0;
		}
		startAgainLater();
	}

	private void startAgainLater() {
		int pause = (this.failures == 0) ? 0 : Math.min(LONGEST_PAUSE, 1 << Math.min(this.failures - 1, 5));
		this.failures++;
		logger.warn("PostgreSQL is started again in %d s".formatted(pause));
		this.thread.schedule(this::startAgain, pause, TimeUnit.SECONDS);
	}

	private void startAgain() {
		try {
			start();
			logger.info("PostgreSQL answers again");
		}
		catch (IOException | RuntimeException ex) {
			if (!this.closing) {
				logger.error(ex.getMessage());
				startAgainLater();
			}
		}
	}

	private void pruneLog() {
		try {
			this.server.pruneLog();
		}
		catch (IOException ex) {
			logger.warn("Old logs of PostgreSQL cannot be removed: " + ex);
		}
	}

	/** Stops the server, also one that is only starting. */
	@Override
	public void close() {
		this.closing = true;
		try {
			stop();
			logger.info("PostgreSQL has stopped");
		}
		catch (IOException | ExecutionException ex) {
			logger.warn("PostgreSQL did not stop in good order; its data are safe: " + ex.getMessage());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		this.thread.shutdownNow();
	}

	/** A start that is under way ends because its server is stopped under it. */
	private void stop() throws IOException, ExecutionException, InterruptedException {
		Future<?> idle = this.thread.submit(() -> {
		});
		boolean busy = true;
		while (busy) {
			this.server.stop();
			try {
				idle.get(100, TimeUnit.MILLISECONDS);
				busy = false;
			}
			catch (TimeoutException ex) {
				logger.debug("PostgreSQL is still starting");
			}
		}
		this.server.stop();
	}

}
