package org.citynetworks;

import java.time.Clock;

import org.citynetworks.backup.BackupApplication;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;

/**
 * The international directory of city networks and the Cities Programme.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
@Modulithic(systemName = "City Networks", sharedModules = { "shared", "web", "cache" })
public class CityNetworks {

	public static void main(String[] args) {
		if (BackupApplication.isAskedFor(args)) {
			BackupApplication.run(clock(), args);
		}
		else {
			SpringApplication.run(CityNetworks.class, args);
		}
	}

	@Bean
	static Clock clock() {
		return Clock.systemUTC();
	}

}
