package org.citynetworks.tiers;

import org.citynetworks.web.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class TiersMenu {

	@Bean
	@Order(60)
	MenuEntry programmeEntry() {
		return new MenuEntry("/programme", "menu.programme");
	}

}
