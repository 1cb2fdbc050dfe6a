package org.citynetworks.mail;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.mail.Header;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import org.citynetworks.shared.Language;
import org.citynetworks.web.Eventually;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionOperations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@MailTest
class OutboxTests {

	private static final String SECRET = "Zm9yLXlvdXItZXllcw";

	@Autowired
	private Outbox outbox;

	@Autowired
	private MailServer server;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TransactionOperations transactions;

	@Test
	void mailGoesOutWithTheTransactionThatCausedIt() {
		var reader = someone();
		this.transactions.executeWithoutResult((status) -> {
			this.outbox.add(mail(reader, Language.ENGLISH, "in vain"));
			status.setRollbackOnly();
		});
		add(mail(reader, Language.ENGLISH, "Ada"));
		Eventually.assertThat(() -> !this.server.received(reader.value()).isEmpty());
		assertThat(this.server.received(reader.value())).hasSize(1);
		assertThat(this.jdbc.sql("select subject from mail where recipient = ?")
			.param(reader.value())
			.query(String.class)
			.list()).containsExactly("Action needed: Hello Ada");
		assertThatExceptionOfType(IllegalTransactionStateException.class)
			.isThrownBy(() -> this.outbox.add(mail(reader, Language.ENGLISH, "Ada")));
	}

	@Test
	void speaksTheLanguageOfItsReader() throws Exception {
		var reader = someone();
		add(new Mail(reader, Language.FRENCH, "mail.trial", Map.of(), true, "person/1", null));
		var mail = received(reader);
		assertThat(mail.getSubject()).isEqualTo("Action requise\u00a0: Un courriel d’essai");
		assertThat(mail.getHeader("Content-Language")).containsExactly("fr");
		for (int part = 0; part < 2; part++) {
			assertThat(MailServer.body(mail, part)).contains("Ceci est un essai\u00a0:",
					"https://citynetworks.test/fr/", "réseaux de villes");
		}
		assertThat(MailServer.body(mail, 1)).contains("<html lang=\"fr\" dir=\"ltr\">");
	}

	@Test
	void theHeadIsWhatMailServersExpect() throws Exception {
		var reader = someone();
		var id = add(mail(reader, Language.ENGLISH, "Ada"));
		var mail = received(reader);
		assertThat(names(mail)).containsExactlyInAnyOrder("Return-Path", "Received", "Date", "From", "To", "Message-ID",
				"Subject", "MIME-Version", "Content-Type", "Content-Language", "Auto-Submitted",
				"X-Auto-Response-Suppress");
		assertThat(mail.getMessageID()).isEqualTo("<" + id + "@citynetworks.test>");
		assertThat(mail.getFrom()).extracting(Object::toString)
			.containsExactly("City Networks <mail@citynetworks.test>");
		assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
		assertThat(mail.getContentType()).startsWith("multipart/alternative");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ada\r\nBcc: eve@example.org", "Ada\nBcc: eve@example.org", "Ada\rBcc: eve@example.org",
			"Ada\r\n\r\n<script>", "Ada\0Bcc: eve@example.org", "Ada\u2028Bcc: eve@example.org",
			"=?utf-8?q?Ada=0D=0ABcc:_eve@example.org?=", "Ada <a@example.org>, eve@example.org", "Ada\u202Eevil",
			"Ада,\u0085Bcc: eve@example.org" })
	void noNameReachesTheHead(String name) throws Exception {
		var plain = received(sent("Ada"));
		var mail = received(sent(name));
		assertThat(names(mail)).isEqualTo(names(plain));
		assertThat(mail.getAllRecipients()).hasSize(1);
		assertThat(mail.getRecipients(RecipientType.TO)).hasSize(1);
		assertThat(mail.getSubject()).startsWith("Action needed: Hello ")
			.doesNotContainPattern("[\\p{Cntrl}\\u2028\\u202E]");
		assertThat(MailServer.body(mail, 1)).doesNotContain("<script>");
	}

	private Address sent(String name) {
		var reader = someone();
		add(mail(reader, Language.ENGLISH, name));
		return reader;
	}

	@Test
	void aSecretIsForItsReaderAlone() throws Exception {
		var reader = someone();
		var id = add(mail(reader, Language.ENGLISH, "Ada"));
		var mail = received(reader);
		for (int part = 0; part < 2; part++) {
			assertThat(MailServer.body(mail, part)).contains("https://citynetworks.test/sign-in/link#" + SECRET);
		}
		Eventually.assertThat(() -> column("state", id).equals("sent"));
		assertThat(this.jdbc.sql("select mail::text from mail where id = ?").param(id).query(String.class).single())
			.contains("/sign-in/link#")
			.doesNotContain(SECRET);
	}

	@Test
	void forgetsWhatStoodInItAfterItsTime() {
		var reader = someone();
		var id = add(mail(reader, Language.ENGLISH, "Ada"));
		Eventually.assertThat(() -> column("state", id).equals("sent"));
		this.outbox.forget(Instant.now().minusSeconds(3600));
		assertThat(column("text", id)).contains("Dear Ada");
		assertThat(this.outbox.forget(Instant.now().plusSeconds(3600))).isPositive();
		assertThat(this.jdbc.sql("select coalesce(text, html, secret) is null from mail where id = ?")
			.param(id)
			.query(Boolean.class)
			.single()).isTrue();
		assertThat(column("subject", id)).isEqualTo("Action needed: Hello Ada");
	}

	private static Mail mail(Address to, Language language, String name) {
		return new Mail(to, language, "test.link", Map.of("name", name), true, "person/1", SECRET);
	}

	static Address someone() {
		return Address.of(UUID.randomUUID() + "@example.org");
	}

	private UUID add(Mail mail) {
		return this.transactions.execute((status) -> this.outbox.add(mail));
	}

	private MimeMessage received(Address reader) {
		Eventually.assertThat(() -> !this.server.received(reader.value()).isEmpty());
		return this.server.received(reader.value()).get(0);
	}

	private String column(String name, UUID id) {
		return this.jdbc.sql("select to_jsonb(mail) ->> ? from mail where id = ?")
			.params(name, id)
			.query(String.class)
			.single();
	}

	private static List<String> names(MimeMessage mail) throws Exception {
		return Collections.list(mail.getAllHeaders()).stream().map(Header::getName).sorted().toList();
	}

}
