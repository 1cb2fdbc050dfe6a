package org.citynetworks.mail;

import java.util.Locale;
import java.util.UUID;

import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts a mail into words, in its reader's language.
 */
@Component
class WriteMail {

	/** No subject is longer, whatever somebody's name is. */
	private static final int LONGEST_SUBJECT = 200;

	private final ITemplateEngine templates;

	private final MessageSource messages;

	private final MailSettings settings;

	WriteMail(ITemplateEngine templates, MessageSource messages, MailSettings settings) {
		this.templates = templates;
		this.messages = messages;
		this.settings = settings;
	}

	/**
	 * What a mail says.
	 *
	 * @param subject one line without control characters
	 */
	record Written(String subject, String text, String html) {
	}

	/** Writes a placeholder for the secret, which {@link #withSecret} fills in. */
	Written write(UUID id, Mail mail) {
		Language language = mail.language();
		Context words = new Context(language.locale(), mail.words());
		words.setVariable("site", this.settings.site() + language.prefix());
		words.setVariable("language", language);
		words.setVariable("secret", placeholder(id));
		String template = "mail/" + mail.kind().replace('.', '/');
		String[] text = storable(this.templates.process(template + ".txt", words)).split("\\R", 2);
		String subject = subject(text[0], mail.asks(), language.locale());
		words.setVariable("subject", subject);
		return new Written(subject, (text.length > 1) ? text[1].strip() : "",
				storable(this.templates.process(template, words)));
	}

	// PostgreSQL cannot store a zero character
	private static String storable(String body) {
		return body.replace("\0", "").strip();
	}

	private String subject(String line, boolean asks, Locale locale) {
		String subject = asks ? this.messages.getMessage("mail.asks", new Object[] { line }, locale) : line;
		String clean = line(subject);
		return (clean.length() > LONGEST_SUBJECT) ? clean.substring(0, LONGEST_SUBJECT - 1) + "…" : clean;
	}

	/**
	 * Text as one line of a head: nothing in it ends a line or passes for an encoded word
	 * (RFC 2047).
	 */
	static String line(String text) {
		return text.replaceAll("[\\p{Cntrl}\\p{Cf}\\u2028\\u2029\\s]+", " ").replace("=?", "= ?").strip();
	}

	private static String placeholder(UUID id) {
		return "secret-" + id;
	}

	static String withSecret(String body, UUID id, @Nullable String secret) {
		return (secret != null) ? body.replace(placeholder(id), secret) : body;
	}

	/** The body as people other than its reader may see it. */
	static String withoutSecret(String body, UUID id) {
		return body.replace(placeholder(id), "…");
	}

}
