package org.citynetworks.mail;

import java.util.Map;
import java.util.regex.Pattern;

import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.util.Assert;

/**
 * A mail to be written: to whom, in which language, by which templates, with which words.
 *
 * @param kind which mail it is, such as {@code account.invitation}: the templates
 * {@code mail/account/invitation.txt}, whose first line is the subject, and {@code .html}
 * @param words what the templates call by name; besides them they know {@code site} (what
 * comes before a path, language included) and {@code secret}
 * @param asks whether the reader is asked to do something, which the subject says first
 * @param about what it is about, such as {@code person/12}
 * @param secret what lets its bearer in, such as the end of a link; it is erased from the
 * outbox once the mail has been sent
 */
public record Mail(Address to, Language language, String kind, Map<String, Object> words, boolean asks, String about,
		@Nullable String secret) {

	private static final Pattern KIND = Pattern.compile("[a-z][a-z-]*(\\.[a-z][a-z-]*)+");

	/** Looks the same in an address, in text and in HTML. */
	private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{6,200}");

	public Mail {
		Assert.isTrue(KIND.matcher(kind).matches(), "The kind is like account.invitation");
		Assert.isTrue(secret == null || SECRET.matcher(secret).matches(), "The secret needs escaping");
		words = Map.copyOf(words);
	}

}
