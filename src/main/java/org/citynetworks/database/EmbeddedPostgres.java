package org.citynetworks.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

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

	private final DataDirectory directory;

	private final PostgresBundle bundle;

	private final PostgresServer server;

	private final PostgresKeeper keeper;

	private final SiteDatabase site;

	private final String user;

	private final CompletableFuture<Void> started = new CompletableFuture<>();

	private volatile int port;

	private boolean closed;

	private EmbeddedPostgres(DataDirectory directory, PostgresBundle bundle, String superuserPassword, String user) {
		this.directory = directory;
		this.bundle = bundle;
		this.server = new PostgresServer(directory, bundle.home(directory));
		this.keeper = new PostgresKeeper(this.server);
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
			postgres.keeper.begin(postgres::startFirst);
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
			this.keeper.requireOpen();
			this.server.initialise();
			this.port = freePort();
			this.keeper.start(this.port);
			this.site.ensure(this.port);
			this.keeper.watch();
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

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] { 127, 0, 0, 1 }))) {
			return socket.getLocalPort();
		}
	}

	/** Stops the server and lets go of the directory. */
	@Override
	public synchronized void close() {
		if (!this.closed) {
			this.closed = true;
			this.keeper.close();
			release(this.directory);
		}
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
