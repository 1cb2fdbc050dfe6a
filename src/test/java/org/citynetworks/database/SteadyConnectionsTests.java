package org.citynetworks.database;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.jdbc.datasource.AbstractDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class SteadyConnectionsTests {

	private final Deque<String> failures = new ArrayDeque<>();

	private final SteadyConnections connections = new SteadyConnections(new Server());

	@Test
	void aServerThatIsAwayIsTriedUntilItIsBack() throws SQLException {
		assertThat(this.connections.getConnection()).isNotNull();
		this.failures.addAll(List.of("08001", "57P03", "08006"));
		assertThat(this.connections.getConnection("user", "password")).isNotNull();
		assertThat(this.failures).isEmpty();
	}

	@Test
	void aServerThatNeverAnsweredIsGivenUpAtOnce() {
		this.failures.addAll(List.of("08001", "08001"));
		assertThatExceptionOfType(SQLException.class).isThrownBy(this.connections::getConnection);
		assertThat(this.failures).hasSize(1);
	}

	@Test
	void aRefusalIsNotRepeated() throws SQLException {
		this.connections.getConnection();
		this.failures.addAll(List.of("28P01", "28P01"));
		assertThatExceptionOfType(SQLException.class).isThrownBy(this.connections::getConnection);
		assertThat(this.failures).hasSize(1);
	}

	@Test
	void whoIsInterruptedGoes() throws SQLException {
		this.connections.getConnection();
		this.failures.addAll(List.of("08001", "08001"));
		Thread.currentThread().interrupt();
		assertThatExceptionOfType(SQLException.class).isThrownBy(this.connections::getConnection);
		assertThat(Thread.interrupted()).isTrue();
		assertThat(this.failures).hasSize(1);
	}

	/** Fails with each of the states, then no more. */
	private final class Server extends AbstractDataSource {

		@Override
		public Connection getConnection() throws SQLException {
			if (!SteadyConnectionsTests.this.failures.isEmpty()) {
				throw new SQLException("away", SteadyConnectionsTests.this.failures.remove());
			}
			return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(), new Class<?>[] { Connection.class },
					(proxy, method, arguments) -> null);
		}

		@Override
		public Connection getConnection(String username, String password) throws SQLException {
			return getConnection();
		}

	}

}
