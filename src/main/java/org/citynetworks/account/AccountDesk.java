package org.citynetworks.account;

import org.citynetworks.web.DeskEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class AccountDesk {

	@Bean
	@Order(80)
	DeskEntry peopleOnTheDesk() {
		return new DeskEntry("/admin/people", "account.people", Role.ADMINISTRATOR.authority());
	}

}
