package org.citynetworks.upkeep;

import org.citynetworks.web.DeskEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class UpkeepDesk {

	@Bean
	@Order(10)
	DeskEntry networksOnTheDesk() {
		return new DeskEntry("/admin/networks", "upkeep.networks", "ROLE_ADMINISTRATOR", "ROLE_EDITOR");
	}

}
