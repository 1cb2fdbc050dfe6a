package org.citynetworks.database;

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
 * after everything else.
 */
class EmbeddedPostgresRunListener implements SpringApplicationRunListener {

	private @Nullable EmbeddedPostgres postgres;

	@Override
	public void environmentPrepared(ConfigurableBootstrapContext bootstrap, ConfigurableEnvironment environment) {
		if (!StringUtils.hasText(environment.getProperty("spring.datasource.url"))) {
			DatabaseSettings settings = Binder.get(environment).bindOrCreate("citynetworks", DatabaseSettings.class);
			EmbeddedPostgres begun = EmbeddedPostgres.begin(settings.dataDir());
			// Runs after all contexts are closed, or instead of that when there is none.
			SpringApplication.getShutdownHandlers().add(begun::close);
			this.postgres = begun;
		}
	}

	/** As a bean it outlives the data source that asks for its address. */
	@Override
	public void contextPrepared(ConfigurableApplicationContext context) {
		EmbeddedPostgres begun = this.postgres;
		if (begun != null) {
			((GenericApplicationContext) context).registerBean(EmbeddedPostgres.class, () -> begun);
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
