package org.citynetworks;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.function.BooleanSupplier;

import javax.sql.DataSource;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import org.citynetworks.database.EmbeddedTestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.annotation.MergedAnnotations;
import org.springframework.core.annotation.MergedAnnotations.SearchStrategy;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.test.context.BootstrapWith;

/**
 * The one PostgreSQL of a test run, empty at its beginning: the server that
 * {@code spring.datasource.url} names, else a container where Docker answers, else the
 * embedded one. {@code -Dtest.database} forces one of the last two. On a named server the
 * tests make a database of their own beside the named one, which stays as it is. On the
 * embedded one, and where {@code spring.flyway.user} names one, a role migrates that is
 * not the one the tests run as.
 */
public class TestDatabase implements TestExecutionListener {

	private static final String URL = "spring.datasource.url";

	private static final String USERNAME = "spring.datasource.username";

	private static final String PASSWORD = "spring.datasource.password";

	private static final String OWNER = "spring.flyway.user";

	private static final String OWNER_PASSWORD = "spring.flyway.password";

	/** What the owner of a database grants before there is anything in it. */
	private static final String RIGHTS = """
			grant usage on schema public to "%1$s";
			alter default privileges grant usage on schemas to "%1$s";
			alter default privileges grant select, insert, update, delete on tables to "%1$s";
			alter default privileges grant usage on sequences to "%1$s"
			""";

	private static boolean chosen;

	enum Kind {

		NAMED, CONTAINER, EMBEDDED

	}

	/** Starts nothing for tests that have no Spring context. */
	@Override
	public void testPlanExecutionStarted(TestPlan plan) {
		if (!chosen && plan.getRoots()
			.stream()
			.flatMap((root) -> plan.getDescendants(root).stream())
			.anyMatch(TestDatabase::hasContext)) {
			chosen = true;
			start();
		}
	}

	/**
	 * A name of its own for each of the processes among which the tests are shared out.
	 */
	public static String own(String name) {
		return name + System.getProperty("test.process", "");
	}

	/**
	 * Makes an empty database beside that of the tests, for the same users.
	 * @param suffix what its name has besides
	 * @return its address
	 */
	public static String beside(String suffix) {
		if (!chosen) {
			chosen = true;
			start();
		}
		return database(String.valueOf(setting(URL)), suffix);
	}

	/** A database as the role that owns the tables has it. */
	public static DataSource asOwner(String url) {
		DriverManagerDataSource source = new DriverManagerDataSource(url);
		JdbcConnectionDetails owner = at(url);
		source.setUsername(owner.getUsername());
		source.setPassword(owner.getPassword());
		return source;
	}

	/** A database as a site has it that knows one role, which owns the tables. */
	public static JdbcConnectionDetails at(String url) {
		return new JdbcConnectionDetails() {

			@Override
			public String getJdbcUrl() {
				return url;
			}

			@Override
			public @Nullable String getUsername() {
				return setting((setting(OWNER) != null) ? OWNER : USERNAME);
			}

			@Override
			public @Nullable String getPassword() {
				return setting((setting(OWNER) != null) ? OWNER_PASSWORD : PASSWORD);
			}

		};
	}

	private static boolean hasContext(TestIdentifier test) {
		return test.getSource()
			.filter(ClassSource.class::isInstance)
			.map((source) -> ((ClassSource) source).getJavaClass())
			.filter((type) -> MergedAnnotations.search(SearchStrategy.TYPE_HIERARCHY)
				.withEnclosingClasses((enclosed) -> true)
				.from(type)
				.isPresent(BootstrapWith.class))
			.isPresent();
	}

	private static void start() {
		String url = setting(URL);
		Kind kind = choose(url, System.getProperty("test.database", "auto"), TestDatabase::dockerAnswers);
		switch (kind) {
			case NAMED -> use(database(String.valueOf(url), own("_test")), setting(USERNAME), setting(PASSWORD));
			case CONTAINER -> {
				@SuppressWarnings("resource") // Testcontainers removes it after the run
				PostgreSQLContainer container = new PostgreSQLContainer("postgres:18");
				container.start();
				use(container.getJdbcUrl(), container.getUsername(), container.getPassword());
			}
			case EMBEDDED -> {
				var server = EmbeddedTestPostgres.startEmpty(Path.of("target", own("test-database")));
				System.setProperty(OWNER, server.owner());
				System.setProperty(OWNER_PASSWORD, server.ownerPassword());
				use(server.url(), server.user(), server.password());
			}
		}
		System.out.printf("Tests use the %s PostgreSQL at %s%n", kind.name().toLowerCase(Locale.ROOT),
				System.getProperty(URL));
	}

	/** Asks without the errors that a machine without Docker would fill the log with. */
	private static boolean dockerAnswers() {
		Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
		Level level = root.getLevel();
		root.setLevel(Level.OFF);
		try {
			return DockerClientFactory.instance().isDockerAvailable();
		}
		finally {
			root.setLevel(level);
		}
	}

	static Kind choose(@Nullable String url, String wanted, BooleanSupplier dockerAnswers) {
		return switch (wanted) {
			case "container" -> Kind.CONTAINER;
			case "embedded" -> Kind.EMBEDDED;
			case "auto" -> (url != null) ? Kind.NAMED : dockerAnswers.getAsBoolean() ? Kind.CONTAINER : Kind.EMBEDDED;
			default ->
				throw new IllegalArgumentException("test.database is auto, container or embedded, not " + wanted);
		};
	}

	/** The address of an empty database beside the one that the address names. */
	private static String database(String url, String suffix) {
		String address = url.replaceFirst("\\?.*", "");
		String name = address.substring(address.lastIndexOf('/') + 1) + suffix;
		String made = address + suffix + url.substring(address.length());
		try (Connection connection = asOwner(url).getConnection(); Statement statement = connection.createStatement()) {
			statement.execute("drop database if exists \"%s\" with (force)".formatted(name));
			statement.execute("create database \"%s\" encoding 'UTF8' template template0".formatted(name));
			if (setting(OWNER) != null) {
				grantRights(made);
			}
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The tests cannot make the database %s at %s".formatted(name, address), ex);
		}
		return made;
	}

	private static void grantRights(String url) throws SQLException {
		try (Connection connection = asOwner(url).getConnection(); Statement statement = connection.createStatement()) {
			statement.execute(RIGHTS.formatted(setting(USERNAME)));
		}
	}

	private static @Nullable String setting(String name) {
		return System.getProperty(name, System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_')));
	}

	private static void use(String url, @Nullable String username, @Nullable String password) {
		System.setProperty(URL, url);
		System.setProperty(USERNAME, String.valueOf(username));
		System.setProperty(PASSWORD, String.valueOf(password));
		// Each context that the tests keep has a pool, and all of them share the
		// connections of one server.
		System.setProperty("spring.datasource.hikari.minimum-idle", "0");
		System.setProperty("spring.datasource.hikari.idle-timeout", "10000");
		// Nor does each need the names of all cities in its memory
		System.setProperty("citynetworks.finder.build-early", "false");
	}

}
