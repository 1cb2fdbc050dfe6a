package org.citynetworks;

import java.time.Clock;

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
		SpringApplication.run(CityNetworks.class, args);
	}

	@Bean
	Clock clock() {
		return Clock.systemUTC();
	}

}
