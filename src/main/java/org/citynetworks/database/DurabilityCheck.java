package org.citynetworks.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import com.zaxxer.hikari.util.DriverDataSource;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.Ordered;

/**
 * Looks at the server through the first connection of the pool, before anybody uses it: a
 * server that may lose what it has confirmed is refused. Sees to it that the pool finds
 * back to a server that was away.
 */
class DurabilityCheck implements BeanPostProcessor, Ordered {

	private static final Log logger = LogFactory.getLog(DurabilityCheck.class);

	private static final List<String> REQUIRED = List.of("fsync", "synchronous_commit", "full_page_writes");

	private final ObjectProvider<DatabaseSettings> settings;

	private final ObjectProvider<JdbcConnectionDetails> details;

	DurabilityCheck(ObjectProvider<DatabaseSettings> settings, ObjectProvider<JdbcConnectionDetails> details) {
		this.settings = settings;
		this.details = details;
	}

	/** Before others who may hide the pool behind something of theirs. */
	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	@Override
	public Object postProcessAfterInitialization(Object bean, String beanName) {
		if (bean instanceof HikariDataSource pool) {
			try {
				pool.setDataSource(new SteadyConnections(driver(pool)));
				check(pool);
			}
			catch (DatabaseFailure ex) {
				pool.close();
				throw ex;
			}
		}
		return bean;
	}

	/** What the pool would make its connections by. */
	private static DataSource driver(HikariDataSource pool) {
		return new DriverDataSource(pool.getJdbcUrl(), pool.getDriverClassName(), pool.getDataSourceProperties(),
				pool.getUsername(), pool.getPassword());
	}

	private void check(DataSource pool) {
		try (Connection connection = pool.getConnection()) {
			logger.info("PostgreSQL %s %s".formatted(connection.getMetaData().getDatabaseProductVersion(), place()));
			List<String> off = settingsThatAreOff(connection);
			if (!off.isEmpty()) {
				refuse(String.join(" and ", off));
			}
		}
		catch (SQLException | PoolInitializationException ex) {
			throw new DatabaseFailure(
					"The database %s cannot be used: %s".formatted(place(),
							NestedExceptionUtils.getMostSpecificCause(ex).getMessage()),
					"Check that PostgreSQL runs there, and spring.datasource.url, username and password.", ex);
		}
	}

	private static List<String> settingsThatAreOff(Connection connection) throws SQLException {
		List<String> off = new ArrayList<>();
		try (Statement statement = connection.createStatement()) {
			for (String setting : REQUIRED) {
				try (ResultSet row = statement.executeQuery("show " + setting)) {
					if (row.next() && row.getString(1).equals("off")) {
						off.add(setting + "=off");
					}
				}
			}
		}
		return off;
	}

	private void refuse(String off) {
		String description = "The PostgreSQL server may lose what it has confirmed, because it runs with %s."
			.formatted(off);
		if (!this.settings.getObject().acceptDataLoss()) {
			throw new DatabaseFailure(description,
					"Switch it on in the server, or set citynetworks.accept-data-loss=true for data that may be lost.");
		}
		logger.warn(description + " citynetworks.accept-data-loss=true accepts that.");
	}

	/** The address without its parameters, for a password may be among them. */
	private String place() {
		JdbcConnectionDetails server = this.details.getObject();
		if (server instanceof EmbeddedPostgres embedded) {
			return "keeps the data in " + embedded.location();
		}
		return "at " + server.getJdbcUrl().replaceFirst("\\?.*", "");
	}

}
