package org.citynetworks.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The database of the site on the embedded server, the role that owns it and the role
 * that the site runs as. Both get a new password at each start, so that none lies about;
 * the superuser serves only here.
 */
final class SiteDatabase {

	/** Of the database and of the role that owns it and makes its tables. */
	static final String OWNER = "citynetworks";

	/** Of the role that reads and writes rows. */
	static final String SITE = "citynetworks_site";

	/**
	 * What there is when the role is made is granted once, and what the owner makes from
	 * then on by itself; so a migration may take a right back for good.
	 */
	private static final String MAKE_SITE = """
			create role citynetworks_site login;
			grant usage on schema public to citynetworks_site;
			grant select, insert, update, delete on all tables in schema public to citynetworks_site;
			grant usage on all sequences in schema public to citynetworks_site;
			alter default privileges for role citynetworks grant usage on schemas to citynetworks_site;
			alter default privileges for role citynetworks
				grant select, insert, update, delete on tables to citynetworks_site;
			alter default privileges for role citynetworks grant usage on sequences to citynetworks_site""";

	private final String superuserPassword;

	private final String ownerPassword = DataDirectory.newPassword();

	private final String sitePassword = DataDirectory.newPassword();

	SiteDatabase(String superuserPassword) {
		this.superuserPassword = superuserPassword;
	}

	static String url(int port) {
		return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, OWNER);
	}

	String password(String role) {
		return role.equals(OWNER) ? this.ownerPassword : this.sitePassword;
	}

	/** Makes what is missing; an earlier run may have ended at any point. */
	void ensure(int port) throws SQLException {
		try (Connection server = connect(port, "postgres"); Statement statement = server.createStatement()) {
			if (!exists(statement, "select from pg_roles where rolname = '" + OWNER + "'")) {
				statement.execute("create role " + OWNER + " login");
			}
			if (!exists(statement, "select from pg_database where datname = '" + OWNER + "'")) {
				statement.execute("create database " + OWNER + " owner " + OWNER);
			}
		}
		try (Connection database = connect(port, OWNER); Statement statement = database.createStatement()) {
			if (!exists(statement, "select from pg_roles where rolname = '" + SITE + "'")) {
				database.setAutoCommit(false);
				statement.execute(MAKE_SITE);
				database.commit();
				database.setAutoCommit(true);
			}
			PGConnection roles = database.unwrap(PGConnection.class);
			roles.alterUserPassword(OWNER, this.ownerPassword.toCharArray(), "scram-sha-256");
			roles.alterUserPassword(SITE, this.sitePassword.toCharArray(), "scram-sha-256");
		}
	}

	private Connection connect(int port, String database) throws SQLException {
		PGSimpleDataSource server = new PGSimpleDataSource();
		server.setServerNames(new String[] { "127.0.0.1" });
		server.setPortNumbers(new int[] { port });
		server.setDatabaseName(database);
		server.setUser("postgres");
		server.setPassword(this.superuserPassword);
		return server.getConnection();
	}

	private static boolean exists(Statement statement, String query) throws SQLException {
		try (ResultSet rows = statement.executeQuery(query)) {
			return rows.next();
		}
	}

}
