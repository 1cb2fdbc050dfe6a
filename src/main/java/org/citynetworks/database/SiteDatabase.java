package org.citynetworks.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of the site on the embedded server, and the role that owns it. The role
 * gets a new password at each start, so that none lies about; the superuser serves only
 * here.
 */
final class SiteDatabase {

	/** Of the database and of the role that owns it. */
	static final String NAME = "citynetworks";

	private final String superuserPassword;

	private final String password = DataDirectory.newPassword();

	SiteDatabase(String superuserPassword) {
		this.superuserPassword = superuserPassword;
	}

	static String url(int port) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, NAME);
	}

	String password() {
		return this.password;
	}

	/** Makes what is missing; an earlier run may have ended at any point. */
	void ensure(int port) throws SQLException {
		PGSimpleDataSource server = new PGSimpleDataSource();
		server.setServerNames(new String[] { "127.0.0.1" });
		server.setPortNumbers(new int[] { port });
		server.setDatabaseName("postgres");
		server.setUser("postgres");
		server.setPassword(this.superuserPassword);
		try (Connection connection = server.getConnection(); Statement statement = connection.createStatement()) {
			if (!exists(statement, "select from pg_roles where rolname = '" + NAME + "'")) {
				statement.execute("create role " + NAME + " login");
			}
			connection.unwrap(PGConnection.class).alterUserPassword(NAME, this.password.toCharArray(), "scram-sha-256");
			if (!exists(statement, "select from pg_database where datname = '" + NAME + "'")) {
				statement.execute("create database " + NAME + " owner " + NAME);
			}
		}
	}

	private static boolean exists(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			return rows.next();
		}
	}

}
