package org.citynetworks.resilience;

import java.util.Map;
import java.util.UUID;

import org.citynetworks.cache.DataVersion;
import org.citynetworks.audit.AuditLog;
import org.citynetworks.mail.Address;
import org.citynetworks.mail.Mail;
import org.citynetworks.mail.Outbox;
import org.citynetworks.shared.Language;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * Takes something in as every form of the site does: once for each key, whole or not at
 * all, with an entry in the audit log, a mail, and a page that shows it at once.
 */
@Controller
@TestComponent
class Receipts {

	/** The keys of all. */
	static final String KEYS = "select key::text from receipt";

	/** In the audit log. */
	static final String DEED = "resilience.received";

	/** In the outbox. */
	static final String MAIL = "mail.trial";

	private static final Address SENDER = Address.of("sender@example.org");

	private final JdbcClient jdbc;

	private final AuditLog audit;

	private final Outbox outbox;

	private final DataVersion versions;

	private final TransactionOperations transaction;

	Receipts(JdbcClient jdbc, AuditLog audit, Outbox outbox, DataVersion versions, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.audit = audit;
		this.outbox = outbox;
		this.versions = versions;
		this.transaction = transaction;
	}

	/** How many there are, on a page that is kept. */
	@GetMapping(path = "/resilience/receipts", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String count() {
		return this.jdbc.sql("select count(*) from receipt").query(String.class).single();
	}

	/** What a form needs to be sent, as forms have it. */
	@GetMapping(path = "/resilience/token", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String token(CsrfToken token) {
		return "<input type=\"hidden\" name=\"_csrf\" value=\"%s\">".formatted(token.getToken());
	}

	@PostMapping(path = "/resilience/receipts", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String add(@RequestParam UUID key) {
		this.transaction.executeWithoutResult((status) -> {
			int added = this.jdbc.sql("insert into receipt (key) values (?) on conflict do nothing")
				.param(key)
				.update();
			if (added == 1) {
				var subject = "receipt/" + key;
				this.audit.record(DEED, subject, Map.of());
				this.outbox.add(new Mail(SENDER, Language.ENGLISH, MAIL, Map.of(), false, subject, null));
				this.versions.raise("directory");
			}
		});
		return "receipt " + key;
	}

}
