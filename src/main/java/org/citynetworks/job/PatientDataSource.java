package org.citynetworks.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import javax.sql.DataSource;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Waits for a database that is away and says so once, where the scheduler would fill the
 * log. So what was done meanwhile can still be written down as done.
 */
class PatientDataSource extends DelegatingDataSource {

	private static final Log logger = LogFactory.getLog(PatientDataSource.class);

	private static final int RETRY_MILLIS = 500;

	private final CountDownLatch stopped = new CountDownLatch(1);

	private final AtomicBoolean away = new AtomicBoolean();

	PatientDataSource(DataSource target) {
		super(target);
	}

	@Override
	public Connection getConnection() throws SQLException {
		while (true) {
			try {
				Connection connection = super.getConnection();
				if (this.away.getAndSet(false)) {
					logger.info("The database is back; jobs go on");
				}
				return connection;
			}
			catch (SQLException ex) {
				if (!this.away.getAndSet(true)) {
					logger.warn("The database is away; jobs wait until it is back: " + ex.getMessage());
				}
				waitAfter(ex);
			}
		}
	}

	private void waitAfter(SQLException failure) throws SQLException {
		try {
			if (this.stopped.await(RETRY_MILLIS, TimeUnit.MILLISECONDS)) {
				throw failure;
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw failure;
		}
	}

	/** From now on a database that is away is an error again. */
	void stopWaiting() {
		this.stopped.countDown();
	}

}
