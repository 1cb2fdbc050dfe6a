package org.citynetworks.cache;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGProperty;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears of changes that other instances make: reads the version again whenever one says
 * so, and every few seconds besides, because a notification can be lost.
 */
@Component
class DataVersionListener implements SmartLifecycle {

	private static final Log logger = LogFactory.getLog(DataVersionListener.class);

	private static final int REREAD_MILLIS = 5000;

	private static final int RECONNECT_MILLIS = 500;

	private final JdbcConnectionDetails database;

	private final DataVersion versions;

	private @Nullable Following following;

	DataVersionListener(JdbcConnectionDetails database, DataVersion versions) {
		this.database = database;
		this.versions = versions;
	}

	@Override
	public synchronized void start() {
		this.following = new Following();
		Thread thread = new Thread(this.following, "data-version");
		thread.setDaemon(true);
		thread.start();
	}

	@Override
	public synchronized void stop() {
		if (this.following != null) {
			this.following.stop();
			this.following = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.following != null;
	}

	/** One life of the thread, from start to stop. */
	private final class Following implements Runnable {

		private final CountDownLatch stopped = new CountDownLatch(1);

		private volatile @Nullable Connection connection;

		private boolean lost;

		@Override
		public void run() {
			while (isWanted()) {
				try (Connection connection = connect(); Statement statement = connection.createStatement()) {
					this.connection = connection;
					follow(connection, statement);
				}
				catch (SQLException ex) {
					lose(ex);
				}
			}
		}

		private boolean isWanted() {
			return this.stopped.getCount() > 0;
		}

		void stop() {
			this.stopped.countDown();
			Connection connection = this.connection;
			if (connection != null) {
				try {
					connection.abort(Runnable::run);
				}
				catch (SQLException ex) {
					logger.debug("The connection was closed already", ex);
				}
			}
		}

		private void follow(Connection connection, Statement statement) throws SQLException {
			statement.execute("set lock_timeout = '5s'; listen " + DataVersion.CHANNEL);
			PGConnection notifications = connection.unwrap(PGConnection.class);
			while (isWanted()) {
				try (ResultSet row = statement.executeQuery(DataVersion.SELECT)) {
					row.next();
					DataVersionListener.this.versions.learn(row.getLong(1));
				}
				if (this.lost) {
					this.lost = false;
					logger.info("The database is back; changes are heard of again");
				}
				notifications.getNotifications(REREAD_MILLIS);
			}
		}

		private void lose(SQLException ex) {
			if (this.lost) {
				// A connection that ends tells nothing yet; one that cannot be made does
				DataVersionListener.this.versions.lose();
			}
			else if (isWanted()) {
				this.lost = true;
				logger.warn("The database is away; pages stay as they are until it is back: " + ex.getMessage());
			}
			try {
				this.stopped.await(RECONNECT_MILLIS, TimeUnit.MILLISECONDS);
			}
			catch (InterruptedException interrupted) {
				this.stopped.countDown();
			}
		}

		private Connection connect() throws SQLException {
			JdbcConnectionDetails database = DataVersionListener.this.database;
			Properties properties = new Properties();
			set(properties, PGProperty.USER, database.getUsername());
			set(properties, PGProperty.PASSWORD, database.getPassword());
			set(properties, PGProperty.APPLICATION_NAME, "city-networks data version");
			set(properties, PGProperty.CONNECT_TIMEOUT, "5");
			set(properties, PGProperty.SOCKET_TIMEOUT, "15");
			set(properties, PGProperty.TCP_KEEP_ALIVE, "true");
			return DriverManager.getConnection(database.getJdbcUrl(), properties);
		}

		private static void set(Properties properties, PGProperty property, @Nullable String value) {
			if (value != null) {
				property.set(properties, value);
			}
		}

	}

}
