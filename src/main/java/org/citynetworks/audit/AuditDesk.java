package org.citynetworks.audit;

import org.citynetworks.web.DeskEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class AuditDesk {

	@Bean
	@Order(90)
	DeskEntry auditOnTheDesk() {
		return new DeskEntry("/admin/audit", "audit.title", "ROLE_ADMINISTRATOR");
	}

}
