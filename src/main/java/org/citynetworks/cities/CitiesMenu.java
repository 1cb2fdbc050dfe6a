package org.citynetworks.cities;

import org.citynetworks.web.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class CitiesMenu {

	@Bean
	@Order(20)
	MenuEntry citiesEntry() {
		return new MenuEntry("/cities", "menu.cities");
	}

}
