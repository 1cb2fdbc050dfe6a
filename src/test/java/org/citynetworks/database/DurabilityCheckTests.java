package org.citynetworks.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

/**
 * The site on a server that was named, which confirms before it has written.
 */
@ExtendWith(OutputCaptureExtension.class)
class DurabilityCheckTests {

	@TempDir
	private static Path temp;

	private static EmbeddedPostgres server;

	@BeforeAll
	static void start() throws Exception {
		Path data = TestDirectories.withPrograms(temp.resolve("data"));
		server = EmbeddedPostgres.begin(data, SiteDatabase.SITE);
		String superuser = Files.readString(data.resolve("password")).strip();
		try (Connection connection = DriverManager.getConnection(server.getJdbcUrl(), "postgres", superuser);
				Statement statement = connection.createStatement()) {
			statement.execute("alter role citynetworks_site set synchronous_commit = off");
		}
	}

	@AfterAll
	static void stop() {
		server.close();
	}

	@Test
	void refusesAServerThatMayLoseWhatItHasConfirmed(CapturedOutput output) {
		assertThatException().isThrownBy(() -> run().close()).withRootCauseInstanceOf(DatabaseFailure.class);
		assertThat(output).contains("may lose what it has confirmed, because it runs with synchronous_commit=off.")
			.contains("citynetworks.accept-data-loss=true")
			.doesNotContain("\tat ");
	}

	@Test
	void warnsWhereThatIsAccepted(CapturedOutput output) throws SQLException {
		try (ConfigurableApplicationContext context = run("--citynetworks.accept-data-loss=true")) {
			assertThat(context.isRunning()).isTrue();
		}
		assertThat(output).contains("citynetworks.accept-data-loss=true accepts that.");
	}

	private static ConfigurableApplicationContext run(String... arguments) {
		return new SpringApplicationBuilder(Site.class).web(WebApplicationType.NONE)
			.run(Stream
				.concat(Stream.of("--spring.datasource.url=" + server.getJdbcUrl(),
						"--spring.datasource.username=" + server.getUsername(),
						"--spring.datasource.password=" + server.getPassword()), Stream.of(arguments))
				.toArray(String[]::new));
	}

	@ImportAutoConfiguration(DataSourceAutoConfiguration.class)
	@Import(DatabaseConfiguration.class)
	static class Site {

	}

}
