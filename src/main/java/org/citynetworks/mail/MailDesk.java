package org.citynetworks.mail;

import java.util.Set;

import org.citynetworks.web.DeskEntry;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

@Configuration(proxyBeanMethods = false)
class MailDesk {

	/** What waits for somebody is what was given up or held. */
	@Bean
	@Order(70)
	DeskEntry mailOnTheDesk(FindMail find) {
		return new DeskEntry("/admin/mail", "mail.title", Set.of("ROLE_ADMINISTRATOR"), find::countThatWaitForSomebody);
	}

}
