package org.citynetworks.web;

import java.util.Map;

import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Binds the management port, where one is set, to this machine alone unless told
 * otherwise. A line in the settings cannot say so: without the port it is an error.
 */
class ManagementAddress implements EnvironmentPostProcessor {

	@Override
	public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
		if (environment.containsProperty("management.server.port")) {
			environment.getPropertySources()
				.addLast(new MapPropertySource("managementAddress", Map.of("management.server.address", "127.0.0.1")));
		}
	}

}
