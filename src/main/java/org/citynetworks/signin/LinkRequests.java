package org.citynetworks.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import org.citynetworks.account.MailLinks;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Purpose;
import org.citynetworks.job.Jobs;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.web.SiteAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers those who ask for a link. Whether anybody has the address is looked up a moment
 * later, so that neither the answer nor the time it takes tells.
 */
@Component
class LinkRequests {

	static final TaskDescriptor<Void> ANSWER = TaskDescriptor.of("signin.link-request");

	private final JdbcClient jdbc;

	private final Jobs jobs;

	private final PersonRepository people;

	private final MailLinks links;

	private final Outbox outbox;

	private final SiteAddress site;

	private final Clock clock;

	LinkRequests(JdbcClient jdbc, Jobs jobs, PersonRepository people, MailLinks links, Outbox outbox, SiteAddress site,
			Clock clock) {
		this.jdbc = jdbc;
		this.jobs = jobs;
		this.people = people;
		this.links = links;
		this.outbox = outbox;
		this.site = site;
		this.clock = clock;
	}

	/** Does the same for every address. */
	@Transactional
	void ask(String emailKey, @Nullable String next) {
		UUID id = UUID.randomUUID();
		Instant now = this.clock.instant();
		this.jdbc.sql("insert into link_request (id, email_key, next, asked_at) values (:id, :email, :next, :now)")
			.param("id", id)
			.param("email", emailKey)
			.param("next", Next.ours(next))
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
		this.jobs.schedule(ANSWER.instance(id.toString()).build(), now);
	}

	@Transactional
	void answer(UUID id) {
		Optional<Asked> asked = this.jdbc.sql("delete from link_request where id = :id returning email_key, next")
			.param("id", id)
			.query(Asked.class)
			.optional();
		asked.ifPresent((request) -> this.people.findByEmailKey(request.emailKey())
			.filter((person) -> !person.isDisabled())
			.ifPresent((person) -> answer(person, request.next())));
	}

	private void answer(Person person, @Nullable String next) {
		if (person.isStaff()) {
			String page = this.site.origin() + person.language().prefix() + "/sign-in";
			this.outbox.add(new Mail(Address.of(person.email()), person.language(), "signin.how",
					Map.of("name", person.name(), "page", page), false, person.subject(), null));
		}
		else {
			this.links.send(person, Purpose.SIGN_IN, next);
		}
	}

	record Asked(String emailKey, @Nullable String next) {

	}

}
