package org.citynetworks.directory;

import org.citynetworks.web.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class DirectoryMenu {

	@Bean
	@Order(10)
	MenuEntry networksEntry() {
		return new MenuEntry("/networks", "menu.networks");
	}

}
