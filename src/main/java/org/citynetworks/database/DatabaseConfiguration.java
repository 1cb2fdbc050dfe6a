package org.citynetworks.database;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What an application needs that uses the database.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
public class DatabaseConfiguration {

	@Bean
	static DurabilityCheck durabilityCheck(ObjectProvider<DatabaseSettings> settings,
			ObjectProvider<JdbcConnectionDetails> details) {
		return new DurabilityCheck(settings, details);
	}

	@Bean
	static PatientMigrations patientMigrations() {
		return new PatientMigrations();
	}

}
