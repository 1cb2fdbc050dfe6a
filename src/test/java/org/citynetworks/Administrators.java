package org.citynetworks;

import java.time.Clock;
import java.util.Set;

import com.microsoft.playwright.Page;
import org.citynetworks.account.Grant;
import org.citynetworks.account.OpenSession;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.shared.Language;

import org.springframework.context.ApplicationContext;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/**
 * Makes administrators for a test in a browser.
 */
record Administrators(ApplicationContext site) {

	/** A new one, who is signed in where a page of the visitor's stands. */
	Person signIn(Visitor visitor, Page page, String name) {
		var clock = this.site.getBean(Clock.class);
		var person = new Person(name.toLowerCase() + "@example.org", name, Language.ENGLISH, clock.instant());
		person.grant(Set.of(Grant.everywhere(Role.ADMINISTRATOR)));
		var kept = this.site.getBean(PersonRepository.class).save(person);
		var sessions = this.site.getBean(JdbcIndexedSessionRepository.class);
		visitor.hold(page, new OpenSession(sessions, clock).of(kept, true));
		return kept;
	}

}
