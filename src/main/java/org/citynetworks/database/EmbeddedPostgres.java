package org.citynetworks.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;

/**
 * The PostgreSQL that comes with the site. It starts beside the rest of the application;
 * whoever asks for its address waits until it answers. Should it end by itself, it is
 * started again.
 */
final class EmbeddedPostgres implements JdbcConnectionDetails, AutoCloseable {

	private static final Log logger = LogFactory.getLog(EmbeddedPostgres.class);

	private static final long STABLE = Duration.ofMinutes(1).toNanos();

	private static final int LONGEST_PAUSE = 30;

	private static final int LOOK_MILLIS = 250;

	private final DataDirectory directory;

	private final PostgresBundle bundle;

	private final PostgresServer server;

	private final SiteDatabase site;

	private final String user;

	private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor((task) -> {
		Thread thread = new Thread(task, "postgresql");
		thread.setDaemon(true);
		return thread;
	});

	private final CompletableFuture<Void> started = new CompletableFuture<>();

	private volatile int port;

	private volatile boolean closing;

	private boolean watched;

	private long lastStart;

	private int failures;

	private EmbeddedPostgres(DataDirectory directory, PostgresBundle bundle, String superuserPassword, String user) {
		this.directory = directory;
		this.bundle = bundle;
		this.server = new PostgresServer(directory, bundle.home(directory));
		this.site = new SiteDatabase(superuserPassword);
		this.user = user;
	}

	/**
	 * Takes the directory and begins to start the server.
	 * @param user the role that this application runs as
	 * @throws DirectoryInUse when another process has the directory
	 * @throws DatabaseFailure when it is plain already that the server cannot start
	 */
	static EmbeddedPostgres begin(Path path, String user) {
		PostgresBundle bundle = PostgresBundle.find();
		PostgresPrograms.requireUsableUser();
		DataDirectory directory = DataDirectory.open(path);
		try {
			PostgresServer.requireReadable(directory, bundle.major());
			EmbeddedPostgres postgres = new EmbeddedPostgres(directory, bundle, directory.password(), user);
			postgres.thread.execute(postgres::startFirst);
			return postgres;
		}
		catch (IOException | RuntimeException ex) {
			release(directory);
			throw (ex instanceof IOException io) ? directory.failure(io) : (RuntimeException) ex;
		}
	}

	Path location() {
		return this.directory.root();
	}

	/** Waits for nothing; throws when the start has failed already. */
	void requireNoFailure() {
		if (this.started.isCompletedExceptionally()) {
			getJdbcUrl();
		}
	}

	/**
	 * Waits until the server answers.
	 * @throws DatabaseFailure when it does not start
	 */
	@Override
	public String getJdbcUrl() {
		try {
			this.started.join();
		}
		catch (CompletionException ex) {
			throw (ex.getCause() instanceof DatabaseFailure failure) ? failure : ex;
		}
		return SiteDatabase.url(this.port);
	}

	@Override
	public String getUsername() {
		return this.user;
	}

	@Override
	public String getPassword() {
		return passwordOf(this.user);
	}

	String passwordOf(String role) {
		return this.site.password(role);
	}

	private void startFirst() {
		try {
			this.bundle.unpack(this.directory);
			stopOrphan();
			requireOpen();
			this.server.initialise();
			this.port = freePort();
			start();
			this.site.ensure(this.port);
			this.thread.scheduleWithFixedDelay(this::pruneLog, 1, 1, TimeUnit.HOURS);
			this.thread.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
			this.started.complete(null);
		}
		catch (IOException ex) {
			this.started.completeExceptionally(this.directory.failure(ex));
		}
		catch (SQLException ex) {
			this.started.completeExceptionally(new DatabaseFailure(
					"The database in %s cannot be prepared: %s.".formatted(this.directory.cluster(), ex.getMessage()),
					"Read the words of PostgreSQL in %s; nothing was deleted.".formatted(this.directory.logs()), ex));
		}
		catch (RuntimeException ex) {
			this.started.completeExceptionally(ex);
		}
	}

	private void stopOrphan() throws IOException {
		Optional<ProcessHandle> orphan = this.server.running();
		if (orphan.isPresent()) {
			logger.warn("Stopping the PostgreSQL that an earlier run left behind, process id " + orphan.get().pid());
			this.server.stop();
		}
	}

	private void start() throws IOException {
		requireOpen();
		this.server.start(this.port);
		this.lastStart = System.nanoTime();
		this.watched = true;
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

	private void requireOpen() {
		if (this.closing) {
			throw new DatabaseFailure("The site was stopped before PostgreSQL had started.", "Start it again.");
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

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }))) {
			return socket.getLocalPort();
		}
	}

	/** Stops the server, also one that is only starting, and lets go of the directory. */
	@Override
	public synchronized void close() {
		if (this.closing) {
			return;
		}
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
		release(this.directory);
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

	private static void release(DataDirectory directory) {
		try {
			directory.close();
		}
		catch (IOException ex) {
			logger.warn("The lock of the data directory cannot be released: " + ex);
		}
	}

}
