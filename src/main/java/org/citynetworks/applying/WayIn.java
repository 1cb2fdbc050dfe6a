package org.citynetworks.applying;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.citynetworks.account.EmailAddress;
import org.citynetworks.application.Application;
import org.citynetworks.application.TellApplicants;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Mails whoever begins an application the way in, and brings those who want to come in to
 * whoever began it.
 */
@Component
class WayIn {

	private final JdbcClient jdbc;

	private final Contributors contributors;

	private final Prefill prefill;

	private final TellApplicants tell;

	WayIn(JdbcClient jdbc, Contributors contributors, Prefill prefill, TellApplicants tell) {
		this.jdbc = jdbc;
		this.contributors = contributors;
		this.prefill = prefill;
		this.tell = tell;
	}

	/**
	 * Who began one with a form, as long as they have not come in; from then on the form
	 * opens nothing.
	 */
	Optional<Contributor> unvisited(UUID key) {
		return this.jdbc.sql("""
				select contributor.id
				from application
				join contributor on contributor.submission = application.id
				where begun_with = :key and capacity = 'owner' and seen_at is null
				""").param("key", key).query(Long.class).optional().flatMap(this.contributors::find);
	}

	@Transactional
	void mailAgain(Contributor owner) {
		this.tell.write(owner, "application.begun", Map.of());
	}

	/** Mails it to another address instead: links to the one before lead nowhere. */
	@Transactional
	void mailInstead(Contributor owner, String email) {
		this.contributors.remove(owner);
		var other = this.contributors.add(owner.submission(), email, owner.name(), Capacity.OWNER, Set.of(),
				owner.language());
		this.prefill.fill(other, Map.of("contact.mail", email));
		this.tell.write(other, "application.begun", Map.of());
	}

	/**
	 * Tells whoever is in charge that somebody wants to take part. If they are the same,
	 * they get a new link; what is seen outside is alike.
	 */
	@Transactional
	void ask(Application application, String email, String name) {
		var key = EmailAddress.key(email);
		for (var one : this.contributors.of(application.id())) {
			if (one.isOwner()) {
				var kind = EmailAddress.key(one.email()).equals(key) ? "application.begun" : "application.asked";
				this.tell.write(one, kind, Map.of("who", name, "address", email));
			}
		}
	}

}
