package org.citynetworks.projects;

import org.citynetworks.web.DeskEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class OrganisationDesk {

	@Bean
	@Order(18)
	DeskEntry organisationsOnTheDesk() {
		return new DeskEntry("/admin/organisations", "organisation.desk", "ROLE_ADMINISTRATOR", "ROLE_EDITOR");
	}

}
