package org.citynetworks.backup;

import java.time.Clock;
import java.util.Map;

import javax.sql.DataSource;

import org.citynetworks.database.DatabaseAccess;
import org.citynetworks.database.DatabaseConfiguration;
import org.flywaydb.core.Flyway;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.info.ProjectInfoAutoConfiguration;
import org.springframework.boot.bootstrap.BootstrapRegistry.InstanceSupplier;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.boot.info.BuildProperties;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * The program when it is asked to take, restore or look at a backup: it carries that out
 * and ends, without a web server. Not annotated as a configuration, so that the site does
 * not find it.
 */
@ImportAutoConfiguration({ DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class,
		ProjectInfoAutoConfiguration.class })
@Import(DatabaseConfiguration.class)
public final class BackupApplication {

	private BackupApplication() {
	}

	/** Whether the arguments ask for this and not for the site. */
	public static boolean isAskedFor(String... arguments) {
		return !Command.of(arguments).deeds().isEmpty();
	}

	/**
	 * Does what the arguments ask for. What stands in its way is printed in sentences and
	 * thrown.
	 */
	public static void run(Clock clock, String... arguments) {
		Command command = Command.of(arguments);
		DatabaseAccess access = command.needsDatabase() ? DatabaseAccess.BESIDE_THE_SITE : DatabaseAccess.NONE;
		new SpringApplicationBuilder(BackupApplication.class).web(WebApplicationType.NONE)
			.lazyInitialization(true)
			.logStartupInfo(false)
			.addBootstrapRegistryInitializer(
					(registry) -> registry.register(DatabaseAccess.class, InstanceSupplier.of(access)))
			.initializers((context) -> ((GenericApplicationContext) context).registerBean(Clock.class, () -> clock),
					(context) -> comeAsOwner(context.getEnvironment()))
			.run(StringUtils.addStringToArray(arguments, "--spring.datasource.hikari.maximum-pool-size=1"))
			.close();
	}

	/**
	 * Where another role migrates than the site runs as, this takes what is that role's.
	 */
	private static void comeAsOwner(ConfigurableEnvironment environment) {
		if (StringUtils.hasText(environment.getProperty("spring.flyway.user"))) {
			environment.getPropertySources()
				.addFirst(new MapPropertySource("owner of the tables", Map.of("spring.datasource.username",
						"${spring.flyway.user}", "spring.datasource.password", "${spring.flyway.password:}")));
		}
	}

	@Bean
	static ApplicationRunner commandRunner(ApplicationArguments arguments, ObjectProvider<DataSource> database,
			ObjectProvider<Flyway> flyway, Clock clock, ObjectProvider<BuildProperties> build) {
		return new CommandRunner(Command.of(arguments.getSourceArgs()), database, flyway, clock, build);
	}

	/**
	 * The start alone migrates nothing: a backup is restored into the schema it came
	 * from.
	 */
	@Bean
	static FlywayMigrationStrategy noMigration() {
		return (flyway) -> {
		};
	}

}
