package org.citynetworks.signin;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.citynetworks.account.Code;
import org.citynetworks.account.EmailAddress;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Role;
import org.citynetworks.factor.RelyingParty;
import org.citynetworks.audit.AuditLog;
import org.citynetworks.shared.Language;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the first administrator: whoever reads the log of the first start. There is no
 * account before.
 */
@Component
class SetUp {

	private static final Log logger = LogFactory.getLog(SetUp.class);

	private final JdbcClient jdbc;

	private final PersonRepository people;

	private final AuditLog audit;

	private final RelyingParty site;

	private final Clock clock;

	SetUp(JdbcClient jdbc, PersonRepository people, AuditLog audit, RelyingParty site, Clock clock) {
		this.jdbc = jdbc;
		this.people = people;
		this.audit = audit;
		this.site = site;
		this.clock = clock;
	}

	/**
	 * Prints a link while there is no administrator; the one from before works no longer.
	 */
	@EventListener(ApplicationReadyEvent.class)
	void offer() {
		if (isOpen()) {
			String code = renew();
			logger.info("Nobody administers this site yet. Whoever opens this link does, once: %s/set-up#%s"
				.formatted(this.site.address(), code));
		}
	}

	/** Whether no administrator can sign in: there is none, or none has got that far. */
	boolean isOpen() {
		return !this.jdbc.sql("""
				select exists (
					select 1 from person
					join person_grant on person_grant.person_id = person.id and person_grant.role = 'ADMINISTRATOR'
					where person.disabled_at is null
					and (exists (select 1 from passkey where person_id = person.id and site = :site)
						or exists (select 1 from password where person_id = person.id)
							and (exists (select 1 from authenticator where person_id = person.id)
								or exists (select 1 from mail_factor where person_id = person.id))))
				""").param("site", this.site.id()).query(Boolean.class).single();
	}

	String renew() {
		String code = Code.forALink();
		this.jdbc.sql("""
				insert into set_up_link (hash, made_at) values (:hash, :now)
				on conflict (sole) do update set hash = excluded.hash, made_at = excluded.made_at
				""")
			.param("hash", Code.hash(code))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return code;
	}

	/** The first administrator, if the code is that of the link. */
	@Transactional
	Optional<Person> take(String code, String name, String email, Language language) {
		int taken = this.jdbc.sql("delete from set_up_link where hash = :hash").param("hash", Code.hash(code)).update();
		if (taken == 0 || !isOpen()) {
			return Optional.empty();
		}
		Instant now = this.clock.instant();
		Person person = this.people.findByEmailKey(EmailAddress.key(email))
			.orElseGet(() -> this.people.save(new Person(email, name, language, now)));
		person.grant(Set.of(Grant.everywhere(Role.ADMINISTRATOR)));
		this.audit.record("signin.set-up", person.subject(), Map.of());
		return Optional.of(person);
	}

}
