package org.citynetworks.shaping;

import org.citynetworks.web.DeskEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class ShapingDesk {

	@Bean
	@Order(15)
	DeskEntry programmesOnTheDesk() {
		return new DeskEntry("/admin/programmes", "shaping.title", "ROLE_ADMINISTRATOR", "ROLE_EDITOR");
	}

}
