package org.citynetworks.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Makes the connections of the pool, and goes on trying while the server is away: the
 * pool itself would try less and less often, at last every five seconds, and be as late
 * when the server is back. Who waits for a connection is not held up by it.
 */
class SteadyConnections extends DelegatingDataSource {

	private static final long PAUSE_MILLIS = 250;

	private static final long PATIENCE_NANOS = Duration.ofSeconds(30).toNanos();

	private volatile boolean worked;

	SteadyConnections(DataSource target) {
		super(target);
	}

	@Override
	public Connection getConnection() throws SQLException {
		return steadily(super::getConnection);
	}

	@Override
	public Connection getConnection(String username, String password) throws SQLException {
		return steadily(() -> super.getConnection(username, password));
	}

	private Connection steadily(Attempt attempt) throws SQLException {
		long begun = System.nanoTime();
		while (true) {
			try {
				Connection connection = attempt.make();
				this.worked = true;
				return connection;
			}
			catch (SQLException ex) {
				// At the start the reason counts, and is said at once
				if (!this.worked || !isAway(ex.getSQLState()) || System.nanoTime() - begun > PATIENCE_NANOS) {
					throw ex;
				}
				pause(ex);
			}
		}
	}

	// Class 08: no connection; 57P01 to 57P03: the server stops, has crashed or starts
	private static boolean isAway(@Nullable String state) {
		return state != null && (state.startsWith("08") || state.startsWith("57P0"));
	}

	private static void pause(SQLException ex) throws SQLException {
		try {
			Thread.sleep(PAUSE_MILLIS);
		}
		catch (InterruptedException interrupted) {
			// The pool is being closed
			Thread.currentThread().interrupt();
			throw ex;
		}
	}

	/** One attempt. */
	private interface Attempt {

		Connection make() throws SQLException;

	}

}
