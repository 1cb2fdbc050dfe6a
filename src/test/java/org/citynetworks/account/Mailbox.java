package org.citynetworks.account;

import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the site wrote to somebody, as it lies in the outbox.
 */
public final class Mailbox {

	private static final Pattern LINK = Pattern.compile(
			"(/(?:fr/)?(?:sign-in/link|applications|ask-a-city/[a-z0-9-]+/links)/[0-9a-f-]{36}(?:/sign|/spread)?)#(\\S+)");

	private final JdbcClient jdbc;

	private final String address;

	public Mailbox(JdbcClient jdbc, String address) {
		this.jdbc = jdbc;
		this.address = address;
	}

	public int size() {
		return this.jdbc.sql("select count(*) from mail where recipient = :address")
			.param("address", this.address)
			.query(Integer.class)
			.single();
	}

	/** The newest mail, with its secret in its place. */
	public Letter newest() {
		return this.jdbc.sql("""
				select subject, kind, replace(text, 'secret-' || id, coalesce(secret, '')) as text,
					replace(html, 'secret-' || id, coalesce(secret, '')) as html, coalesce(secret, '') as code
				from mail where recipient = :address order by id desc limit 1
				""").param("address", this.address).query(Letter.class).single();
	}

	/**
	 * A mail.
	 *
	 * @param code what lets its bearer in
	 */
	public record Letter(String subject, String kind, String text, String html, String code) {

		/** Where its link leads, without what stands behind the #. */
		public String link() {
			var link = LINK.matcher(this.text);
			if (!link.find() || !link.group(2).equals(this.code)) {
				throw new AssertionError("There is no link with its code in " + this.text);
			}
			return link.group(1);
		}

	}

}
