package org.citynetworks.backup;

import java.sql.Connection;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

import org.citynetworks.database.DatabaseFailure;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * The tables of the site, made by its own migrations within a transaction that is already
 * under way.
 */
final class SiteSchema {

	/** Which migrations a database has had. */
	static final String HISTORY = "flyway_schema_history";

	/** How often what pages are made from has changed; also the channel that tells. */
	static final String VERSIONS = "data_version";

	/** When the database was last restored. */
	static final String RESTORED = "restored";

	/**
	 * Tables that no backup holds and that are empty after a restore. What has to be done
	 * later follows from what is kept, and half of it may have been done since; when a
	 * database was last restored is true of that database alone. A link or code that has
	 * been used since must not work again, nor a session that has ended; how often
	 * something was tried is soon forgotten anyway.
	 */
	static final Set<String> LEFT_OUT = Set.of("scheduled_tasks", RESTORED, "mail_link", "mail_code", "link_request",
			"visit_request", "spring_session", "spring_session_attributes", "rate_limit", "presence");

	private final Flyway settings;

	SiteSchema(Flyway settings) {
		this.settings = settings;
	}

	/**
	 * Makes the tables anew, as they were at a version, with what migrations fill in.
	 * @throws DatabaseFailure when this program does not know the version
	 */
	void build(String version, Connection connection) {
		FluentConfiguration configuration = Flyway.configure(this.settings.getConfiguration().getClassLoader())
			.configuration(this.settings.getConfiguration())
			.dataSource(new SingleConnectionDataSource(OneTransaction.over(connection), true))
			// The restore has said already how long a statement may take
			.initSql("")
			.cleanDisabled(false);
		requireKnown(MigrationVersion.fromVersion(version), configuration.load());
		Flyway flyway = configuration.target(version).load();
		flyway.clean();
		flyway.migrate();
	}

	private static void requireKnown(MigrationVersion version, Flyway flyway) {
		Optional<MigrationVersion> newest = Arrays.stream(flyway.info().all())
			.filter((migration) -> migration.getState().isResolved() && migration.getVersion() != null)
			.map(MigrationInfo::getVersion)
			.max(Comparator.naturalOrder());
		if (newest.isEmpty() || newest.get().compareTo(version) < 0) {
			throw new DatabaseFailure(
					"The backup has the schema %s, which is newer than this program (%s).".formatted(version,
							newest.map(MigrationVersion::getVersion).orElse("none")),
					"Restore it with the release that took it; nothing was changed.");
		}
	}

}
