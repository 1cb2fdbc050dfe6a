package org.citynetworks.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * Whether mail is sent, and by whom it says that it is.
 */
@Component
class MailSettings {

	private static final String FROM = "citynetworks.mail.from";

	private static final String REPLY_TO = "citynetworks.mail.reply-to";

	private static final String SITE = "citynetworks.site";

	private final boolean sending;

	private final @Nullable InternetAddress from;

	private final @Nullable InternetAddress replyTo;

	private final String site;

	MailSettings(@Value("${spring.mail.host:}") String host, @Value("${" + FROM + ":}") String from,
			@Value("${" + REPLY_TO + ":}") String replyTo, @Value("${" + SITE + ":}") String site) {
		this.sending = StringUtils.hasText(host);
		this.from = mailbox(FROM, from);
		this.replyTo = mailbox(REPLY_TO, replyTo);
		this.site = site.replaceFirst("/+$", "");
		if (this.sending && this.from == null) {
			throw new InvalidConfigurationPropertyValueException(FROM, from,
					"Mail is sent (spring.mail.host is set), so it has to say from whom.");
		}
		if (this.sending && this.site.isEmpty()) {
			throw new InvalidConfigurationPropertyValueException(SITE, site,
					"Mail is sent (spring.mail.host is set), and the links in it need the site's address.");
		}
	}

	private static @Nullable InternetAddress mailbox(String setting, String value) {
		if (!StringUtils.hasText(value)) {
			return null;
		}
		try {
			InternetAddress[] addresses = InternetAddress.parse(value);
			if (addresses.length == 1) {
				Address.of(addresses[0].getAddress());
				return addresses[0];
			}
		}
		catch (AddressException | IllegalArgumentException ex) {
			// Said below
		}
		throw new InvalidConfigurationPropertyValueException(setting, value,
				"It is not one address, with or without a name: City Networks <mail@example.org>.");
	}

	/** Whether a mail server is set. */
	boolean isSending() {
		return this.sending;
	}

	InternetAddress from() {
		if (this.from == null) {
			throw new IllegalStateException(FROM + " is not set");
		}
		return this.from;
	}

	@Nullable InternetAddress replyTo() {
		return this.replyTo;
	}

	/** What comes before a path in the address of a page; empty where no site is set. */
	String site() {
		return this.site;
	}

}
