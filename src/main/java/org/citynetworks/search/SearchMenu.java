package org.citynetworks.search;

import org.citynetworks.web.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class SearchMenu {

	@Bean
	@Order(80)
	MenuEntry searchEntry() {
		return new MenuEntry("/search", "menu.search");
	}

}
