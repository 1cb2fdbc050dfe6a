package org.citynetworks.network;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

import org.citynetworks.account.Code;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.shared.Language;
import org.citynetworks.web.SiteAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells a person what is published of them and until when, with a link that takes it
 * down.
 */
@Component
class ContactLinks {

	private final JdbcClient jdbc;

	private final Outbox outbox;

	private final SiteAddress site;

	private final Clock clock;

	ContactLinks(JdbcClient jdbc, Outbox outbox, SiteAddress site, Clock clock) {
		this.jdbc = jdbc;
		this.outbox = outbox;
		this.site = site;
		this.clock = clock;
	}

	/** That a person is shown from now on. */
	void tell(Shown shown) {
		write(shown, "network.contact", null);
	}

	/** That the person's consent ends soon, and with it what is shown. */
	void remind(Shown shown) {
		write(shown, "network.contact-ends", LocalDate.parse(Objects.requireNonNull(shown.line().get("expires_on"))));
	}

	private void write(Shown shown, String kind, @Nullable LocalDate reminds) {
		var id = UUID.randomUUID();
		var code = Code.forALink();
		this.jdbc.sql("""
				insert into contact_link (id, contact, hash, made_at, reminds)
				values (:id, :contact, :hash, :now, :reminds)
				""")
			.param("id", id)
			.param("contact", shown.contact())
			.param("hash", Code.hash(code))
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("reminds", reminds)
			.update();
		var language = shown.language();
		var site = this.site.origin() + language.prefix();
		Map<String, Object> words = new HashMap<>();
		words.put("network", shown.network());
		words.put("page", site + "/networks/" + shown.slug());
		words.put("name", shown.line().getOrDefault("name", ""));
		words.put("address", shown.line().getOrDefault("address", ""));
		words.put("until", LocalDate.parse(Objects.requireNonNull(shown.line().get("expires_on"))));
		words.put("link", site + "/withdraw/" + id);
		this.outbox.add(new Mail(Address.of(Objects.requireNonNull(shown.line().get("address"))), language, kind, words,
				false, "network/" + shown.slug(), code));
	}

	/** The line of contacts that a link with its code is about. */
	Optional<Long> contact(UUID id, String code) {
		return this.jdbc.sql("select contact from contact_link where id = :id and hash = :hash")
			.param("id", id)
			.param("hash", Code.hash(code))
			.query(Long.class)
			.optional();
	}

	/**
	 * What is shown of a person.
	 *
	 * @param contact the number of the line
	 * @param slug of the network
	 * @param network what the network is called
	 */
	record Shown(long contact, String slug, String network, SortedMap<String, String> line, Language language) {

	}

}
