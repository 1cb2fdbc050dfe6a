package org.citynetworks.portfolio;

import org.citynetworks.web.DeskEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class PortfolioDesk {

	@Bean
	@Order(6)
	DeskEntry portfoliosOnTheDesk() {
		return new DeskEntry("/admin/participants", "portfolio.title", "ROLE_ADMINISTRATOR", "ROLE_REVIEWER");
	}

}
