package org.citynetworks.cache;

import org.citynetworks.web.DatabaseOutage;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import com.github.benmanes.caffeine.cache.Ticker;
import jakarta.servlet.ServletException;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Renders a page from one snapshot of the database, together with the version of that
 * snapshot: else old words could be kept under a new version.
 */
@Component
class PageSnapshot {

	/** What its transactions are called. */
	static final String NAME = "page";

	static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(1);

	private static final Log logger = LogFactory.getLog(PageSnapshot.class);

	private static final DefaultTransactionDefinition SNAPSHOT = new DefaultTransactionDefinition();

	static {
		SNAPSHOT.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
		SNAPSHOT.setReadOnly(true);
		SNAPSHOT.setName(NAME);
	}

	private final PlatformTransactionManager transactions;

	private final DataVersion versions;

	private final Ticker ticker;

	/** When the database may be tried again; 0 while it answers. */
	private final AtomicLong nextTry = new AtomicLong();

	PageSnapshot(PlatformTransactionManager transactions, DataVersion versions, Ticker ticker) {
		this.transactions = transactions;
		this.versions = versions;
		this.ticker = ticker;
	}

	/**
	 * Runs the rendering.
	 * @return the data version it saw
	 * @throws DatabaseAwayException if the database cannot be reached
	 */
	long take(Rendering rendering) throws IOException, ServletException {
		if (!mayTry()) {
			throw new DatabaseAwayException(null);
		}
		try {
			long version = inTransaction(rendering);
			this.nextTry.set(0);
			return version;
		}
		catch (RuntimeException | ServletException ex) {
			if (DatabaseOutage.caused(ex)) {
				this.nextTry.set(this.ticker.read() + PAUSE_NANOS);
				throw new DatabaseAwayException(ex);
			}
			throw ex;
		}
	}

	// Waiting for connections in vain would take the threads that kept pages need: while
	// the database is away, one request a second tries it and the others do not wait
	private boolean mayTry() {
		long next = this.nextTry.get();
		long now = this.ticker.read();
		return next == 0 || now - next >= 0 && this.nextTry.compareAndSet(next, now + PAUSE_NANOS);
	}

	private long inTransaction(Rendering rendering) throws IOException, ServletException {
		TransactionStatus transaction = this.transactions.getTransaction(SNAPSHOT);
		try {
			long version = this.versions.read();
			this.versions.learn(version);
			rendering.run();
			return version;
		}
		finally {
			rollback(transaction);
		}
	}

	// It only read, so there is nothing to commit, and a rollback cannot fail because of
	// what a handler marked on its way to a 404
	private void rollback(TransactionStatus transaction) {
		try {
			this.transactions.rollback(transaction);
		}
		catch (TransactionException ex) {
			logger.debug("The connection was lost while a page was rendered", ex);
		}
	}

	/** What makes the page. */
	@FunctionalInterface
	interface Rendering {

		void run() throws IOException, ServletException;

	}

	/** The database cannot be reached. */
	static final class DatabaseAwayException extends RuntimeException {

		private static final long serialVersionUID = 1;

		DatabaseAwayException(@Nullable Throwable cause) {
			super("The database cannot be reached", cause);
		}

	}

}
