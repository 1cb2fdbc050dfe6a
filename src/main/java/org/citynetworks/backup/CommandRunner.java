package org.citynetworks.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;

import javax.sql.DataSource;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.citynetworks.backup.Command.Deed;
import org.citynetworks.database.DatabaseFailure;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.info.BuildProperties;

/**
 * Carries a command out and says in words how it went.
 */
final class CommandRunner implements ApplicationRunner {

	private static final Log logger = LogFactory.getLog(CommandRunner.class);

	private final Command command;

	private final ObjectProvider<DataSource> database;

	private final ObjectProvider<Flyway> flyway;

	private final Clock clock;

	private final ObjectProvider<BuildProperties> build;

	CommandRunner(Command command, ObjectProvider<DataSource> database, ObjectProvider<Flyway> flyway, Clock clock,
			ObjectProvider<BuildProperties> build) {
		this.command = command;
		this.database = database;
		this.flyway = flyway;
		this.clock = clock;
		this.build = build;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		Path file = this.command.requireSense().file();
		try {
			switch (this.command.deed()) {
				case BACKUP -> take(file);
				case RESTORE -> restore(file);
				case CHECK -> check(file);
				case COMPARE -> compare(file);
			}
		}
		catch (IOException | SQLException | FlywayException ex) {
			throw new DatabaseFailure(
					"The command --%s=%s failed: %s.".formatted(this.command.deed().option(), file,
							String.valueOf(ex.getMessage()).replaceAll("\\s+", " ")),
					(this.command.deed() == Deed.RESTORE)
							? "The database is as it was, unless the connection broke at the last step: --compare tells."
							: "Nothing was changed.",
					ex);
		}
	}

	private void take(Path target) throws IOException, SQLException {
		try (BackupWriter file = BackupWriter.create(target, this.command.replace(), this.clock.instant());
				Connection connection = connect()) {
			Manifest manifest = new TakeBackup(application(), this.clock, logger::info).take(new Session(connection),
					file);
			file.finish(manifest);
			logger.info("%s is written: %s, %,d bytes".formatted(target, manifest.summary(), Files.size(target)));
		}
	}

	private String application() {
		BuildProperties properties = this.build.getIfAvailable();
		return (properties != null) ? properties.getName() + " " + properties.getVersion() : "an unpackaged program";
	}

	private void restore(Path source) throws IOException, SQLException {
		try (BackupFile file = BackupFile.open(source)) {
			logger.info("%s is whole: %s".formatted(source, file.manifest().summary()));
			try (Connection connection = connect()) {
				new RestoreBackup(new SiteSchema(this.flyway.getObject()), this.clock, logger::info)
					.restore(new Session(connection), file, this.command.replace());
			}
			logger.info("%s is restored and compared; the site can be started".formatted(source));
		}
	}

	private static void check(Path source) throws IOException {
		try (BackupFile file = BackupFile.open(source)) {
			file.requireItsSums();
			logger.info("%s is whole: %s".formatted(source, file.manifest().summary()));
		}
	}

	private void compare(Path source) throws IOException, SQLException {
		try (BackupFile file = BackupFile.open(source); Connection connection = connect()) {
			Session session = new Session(connection);
			session.beginSnapshot();
			List<String> differences = CompareBackup.differences(session, file.manifest());
			if (!differences.isEmpty()) {
				throw new DatabaseFailure(
						"%s and the database differ in %s.".formatted(source, String.join(", ", differences)),
						"The backup is as it was taken; the database has changed since then.");
			}
			logger.info("%s and the database hold the same: %s".formatted(source, file.manifest().summary()));
		}
	}

	private Connection connect() throws SQLException {
		return this.database.getObject().getConnection();
	}

}
