package org.citynetworks.network;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.citynetworks.audit.AuditLog;
import org.citynetworks.cache.DataVersion;
import org.citynetworks.network.ContactLinks.Shown;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes persons out of the contacts of networks, out of the history and all drafts too:
 * at their wish, and when their consent ends.
 */
@Component
class WithdrawContact {

	/** How long before its end a person is told of it. */
	private static final int DAYS_BEFORE = 30;

	private final JdbcClient jdbc;

	private final ContactLinks links;

	private final AuditLog audit;

	private final DataVersion version;

	private final Clock clock;

	WithdrawContact(JdbcClient jdbc, ContactLinks links, AuditLog audit, DataVersion version, Clock clock) {
		this.jdbc = jdbc;
		this.links = links;
		this.audit = audit;
		this.version = version;
		this.clock = clock;
	}

	/** At the wish of the person, wherever the same address stands. */
	@Transactional
	public void atWish(long contact) {
		withdraw(contact, true);
	}

	/** All whose consent has ended, as the newest of it that was published says. */
	@Transactional
	public void expired() {
		this.jdbc.sql("""
				select split_part(key, '.', 2)::bigint
				from revision
				cross join jsonb_each_text(state)
				where subject like 'network/%' and key like 'contact.%.expires_on'
				group by 1
				having max(value) < :today
				""")
			.param("today", today().toString())
			.query(Long.class)
			.list()
			.forEach((line) -> withdraw(line, false));
	}

	/** Tells those whose consent ends soon, once. */
	@Transactional
	public void remind() {
		this.jdbc.sql("""
				select contact.id, slug, network.name as network, text_language, contact.name, address, expires_on::text
				from contact
				join network on network.id = network_id
				where address is not null and consented_on is not null and expires_on >= :today and expires_on <= :soon
					and not exists (select from contact_link where contact = contact.id and reminds = expires_on)
				""").param("today", today()).param("soon", today().plusDays(DAYS_BEFORE)).query((row, number) -> {
			var line = new TreeMap<>(
					Map.of("address", row.getString("address"), "expires_on", row.getString("expires_on")));
			if (row.getString("name") != null) {
				line.put("name", row.getString("name"));
			}
			return new Shown(row.getLong("id"), row.getString("slug"), row.getString("network"), line,
					Contacts.language(row.getString("text_language")));
		}).list().forEach(this.links::remind);
	}

	private void withdraw(long contact, boolean everywhere) {
		this.jdbc.sql("select withdraw_contact(:contact, :everywhere)")
			.param("contact", contact)
			.param("everywhere", everywhere)
			.query(Integer.class)
			.single();
		this.version.raise("directory");
		this.audit.record("network.contact-withdrawn", "contact/" + contact,
				Map.of("why", everywhere ? "wish" : "expiry"));
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
