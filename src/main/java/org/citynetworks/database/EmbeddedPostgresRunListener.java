package org.citynetworks.database;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded PostgreSQL as soon as the settings are known, beside the rest of
 * the application, unless {@code spring.datasource.url} names another server; stops it
 * after everything else. The site runs as a role that only reads and writes rows, and its
 * migrations as the owner of the tables. An application with another
 * {@link DatabaseAccess} than the site is a guest of the site's server, where that runs,
 * and always comes as the owner.
 */
class EmbeddedPostgresRunListener implements SpringApplicationRunListener {

	private @Nullable EmbeddedPostgres postgres;

	private @Nullable RunningPostgres host;

	@Override
	public void environmentPrepared(ConfigurableBootstrapContext bootstrap, ConfigurableEnvironment environment) {
		DatabaseAccess access = bootstrap.getOrElse(DatabaseAccess.class, DatabaseAccess.ALONE);
		if (access != DatabaseAccess.NONE && !StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
			DatabaseSettings settings = Binder.get(environment).bindOrCreate("citynetworks", DatabaseSettings.class);
			try {
				begin(settings.dataDir(), (access == DatabaseAccess.ALONE) ? SiteDatabase.SITE : SiteDatabase.OWNER);
			}
			catch (DirectoryInUse ex) {
				if (access == DatabaseAccess.ALONE) {
					throw ex;
				}
				this.host = RunningPostgres.in(settings.dataDir());
			}
		}
	}

	private void begin(Path dataDir, String user) {
		EmbeddedPostgres begun = EmbeddedPostgres.begin(dataDir, user);
		// Runs after all contexts are closed, or instead of that when there is none.
		SpringApplication.getShutdownHandlers().add(begun::close);
		this.postgres = begun;
	}

	/** As a bean it outlives the data source that asks for its address. */
	@Override
	public void contextPrepared(ConfigurableApplicationContext context) {
		EmbeddedPostgres begun = this.postgres;
		if (begun != null) {
			((GenericApplicationContext) context).registerBean(EmbeddedPostgres.class, () -> begun);
			((GenericApplicationContext) context).registerBean(OwnerOfTheDatabase.class,
					() -> new OwnerOfTheDatabase(begun));
		}
		RunningPostgres host = this.host;
		if (host != null) {
			((GenericApplicationContext) context).registerBean(RunningPostgres.class, () -> host);
		}
	}

	/**
	 * A start that has failed by now is reported before the rest makes noise about it.
	 */
	@Override
	public void contextLoaded(ConfigurableApplicationContext context) {
		if (this.postgres != null) {
			this.postgres.requireNoFailure();
		}
	}

	@Override
	public void failed(@Nullable ConfigurableApplicationContext context, Throwable exception) {
		if (this.postgres != null) {
			if (context != null) {
				context.close();
			}
			this.postgres.close();
		}
	}

}
