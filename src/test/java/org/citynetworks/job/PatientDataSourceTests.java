package org.citynetworks.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

import org.citynetworks.web.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.datasource.AbstractDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

@ExtendWith(OutputCaptureExtension.class)
class PatientDataSourceTests {

	private final AtomicInteger refusals = new AtomicInteger(3);

	private final Connection connection = mock(Connection.class);

	private final PatientDataSource connections = new PatientDataSource(new AbstractDataSource() {

		@Override
		public Connection getConnection() throws SQLException {
			if (PatientDataSourceTests.this.refusals.getAndDecrement() > 0) {
				throw new SQLException("Nobody at home");
			}
			return PatientDataSourceTests.this.connection;
		}

		@Override
		public Connection getConnection(String username, String password) throws SQLException {
			return getConnection();
		}

	});

	@Test
	void waitsForADatabaseThatIsAwayAndSaysSoOnce(CapturedOutput output) throws SQLException {
		assertThat(this.connections.getConnection()).isSameAs(this.connection);
		assertThat(this.refusals).hasValue(-1);
		assertThat(output.getOut()).containsOnlyOnce("The database is away").containsOnlyOnce("The database is back");
	}

	@Test
	void waitsNoLongerWhenTheSiteStops() {
		this.refusals.set(Integer.MAX_VALUE);
		var waiting = CompletableFuture.supplyAsync(() -> {
			try {
				return this.connections.getConnection();
			}
			catch (SQLException ex) {
				return ex.getMessage();
			}
		});
		Eventually.assertThat(() -> this.refusals.get() < Integer.MAX_VALUE);
		this.connections.stopWaiting();
		assertThat(waiting.join()).isEqualTo("Nobody at home");
	}

}
