package org.citynetworks.about;

import org.citynetworks.web.MenuEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class AboutMenu {

	@Bean
	@Order(90)
	MenuEntry aboutEntry() {
		return new MenuEntry("/about", "menu.about");
	}

}
