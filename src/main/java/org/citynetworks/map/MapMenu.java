package org.citynetworks.map;

import org.citynetworks.web.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class MapMenu {

	@Bean
	@Order(30)
	MenuEntry mapEntry() {
		return new MenuEntry("/map", "menu.map");
	}

}
