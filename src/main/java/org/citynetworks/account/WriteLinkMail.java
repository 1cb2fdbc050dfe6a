package org.citynetworks.account;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.web.SiteAddress;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * The mail that carries a link: who asks its reader to do what, until when, and what
 * comes next.
 */
@Component
class WriteLinkMail {

	private final Outbox outbox;

	private final SiteAddress site;

	private final GrantsInWords grants;

	WriteLinkMail(Outbox outbox, SiteAddress site, GrantsInWords grants) {
		this.outbox = outbox;
		this.site = site;
		this.grants = grants;
	}

	void write(Person person, Purpose purpose, UUID id, String code, OffsetDateTime until) {
		Map<String, Object> words = new HashMap<>();
		words.put("name", person.name());
		words.put("link", this.site.origin() + person.language().prefix() + "/sign-in/link/" + id);
		words.put("until", until);
		boolean invitation = purpose == Purpose.INVITATION;
		if (invitation) {
			words.put("staff", person.isStaff());
			words.put("roles", this.grants.of(person));
			words.put("by", by());
		}
		this.outbox.add(new Mail(Address.of(person.email()), person.language(), purpose.mail(), words, invitation,
				person.subject(), code));
	}

	/** Whose invitation it is, or nothing where the site itself invites. */
	private static List<String> by() {
		return (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn somebody)
				? List.of(somebody.personName()) : List.of();
	}

}
