package org.citynetworks.resilience;

import java.util.UUID;

import org.citynetworks.cache.DataVersion;

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
 * all, with a note of the deed, and with a page that shows it at once.
 */
@Controller
@TestComponent
class Receipts {

	private final JdbcClient jdbc;

	private final DataVersion versions;

	private final TransactionOperations transaction;

	Receipts(JdbcClient jdbc, DataVersion versions, TransactionOperations transaction) {
		this.jdbc = jdbc;
		this.versions = versions;
		this.transaction = transaction;
	}

	/** How many there are, on a page that is kept. */
	@GetMapping(path = "/resilience/receipts", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String count() {
		return this.jdbc.sql("select count(*) from receipt").query(String.class).single();
	}

	/** What a form needs to be sent. */
	@GetMapping(path = "/resilience/token", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String token(CsrfToken token) {
		return token.getToken();
	}

	@PostMapping(path = "/resilience/receipts", produces = MediaType.TEXT_PLAIN_VALUE)
	@ResponseBody
	String add(@RequestParam UUID key) {
		this.transaction.executeWithoutResult((status) -> {
			int added = this.jdbc.sql("insert into receipt (key) values (?) on conflict do nothing")
				.param(key)
				.update();
			if (added == 1) {
				this.jdbc.sql("insert into receipt_deed (receipt) values (?)").param(key).update();
				this.versions.raise("directory");
			}
		});
		return "receipt " + key;
	}

}
