package org.citynetworks.joining;

import org.citynetworks.web.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class JoiningMenu {

	@Bean
	@Order(15)
	MenuEntry joiningEntry() {
		return new MenuEntry("/which-networks", "menu.joining");
	}

}
