package org.citynetworks.factor;

import java.util.List;
import java.util.Map;

import org.citynetworks.account.Person;
import org.citynetworks.account.WaysIn;
import org.citynetworks.audit.AuditLog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a person keeps for signing in; every change of it stands in the audit log.
 */
@Component
public class Enrolment implements WaysIn {

	private static final List<String> TABLES = List.of("password", "authenticator", "recovery_code", "mail_factor",
			"passkey", "person_identity");

	private final Passwords passwords;

	private final Authenticators authenticators;

	private final RecoveryCodes recoveryCodes;

	private final MailCodes mailCodes;

	private final Passkeys passkeys;

	private final AuditLog audit;

	private final JdbcClient jdbc;

	Enrolment(Passwords passwords, Authenticators authenticators, RecoveryCodes recoveryCodes, MailCodes mailCodes,
			Passkeys passkeys, AuditLog audit, JdbcClient jdbc) {
		this.passwords = passwords;
		this.authenticators = authenticators;
		this.recoveryCodes = recoveryCodes;
		this.mailCodes = mailCodes;
		this.passkeys = passkeys;
		this.audit = audit;
		this.jdbc = jdbc;
	}

	@Transactional
	public void setPassword(long person, String password) {
		this.passwords.set(person, password);
		note("signin.password-set", person);
	}

	@Transactional
	public boolean setApp(long person, byte[] secret, String code) {
		boolean right = this.authenticators.confirm(person, secret, code);
		if (right) {
			note("signin.app-set", person);
		}
		return right;
	}

	/** Has codes by mail be enough beside the password, for somebody who got one. */
	@Transactional
	public boolean setMail(long person, String code) {
		boolean right = this.mailCodes.take(person, code);
		if (right) {
			this.mailCodes.choose(person);
			note("signin.mail-set", person);
		}
		return right;
	}

	@Transactional
	public List<String> newCodes(long person) {
		note("signin.codes-made", person);
		return this.recoveryCodes.renew(person);
	}

	@Transactional
	public boolean addPasskey(long person, String name, String credential, byte[] challenge) {
		boolean right = this.passkeys.add(person, name, credential, challenge);
		if (right) {
			note("signin.passkey-made", person);
		}
		return right;
	}

	@Transactional
	public boolean removePasskey(Person person, long passkey) {
		boolean gone = this.passkeys.remove(person, passkey);
		if (gone) {
			note("signin.passkey-removed", person.id());
		}
		return gone;
	}

	/** What a person can sign in with. */
	public Kept of(long person) {
		return this.jdbc.sql("""
				select exists (select 1 from password where person_id = :person) as password,
					exists (select 1 from authenticator where person_id = :person) as app,
					exists (select 1 from mail_factor where person_id = :person) as mail,
					(select count(*) from recovery_code where person_id = :person) as codes,
					(select count(*) from passkey where person_id = :person and site = :site) as passkeys
				""").param("person", person).param("site", this.passkeys.site()).query(Kept.class).single();
	}

	@Override
	@Transactional
	public void forget(long person) {
		for (String table : TABLES) {
			this.jdbc.sql("delete from %s where person_id = :person".formatted(table)).param("person", person).update();
		}
		note("signin.forgotten", person);
	}

	private void note(String deed, long person) {
		this.audit.record(deed, "person/" + person, Map.of());
	}

	/**
	 * What a person has.
	 *
	 * @param mail whether they chose codes by mail as their second factor
	 * @param codes how many recovery codes are left
	 * @param passkeys how many passkeys work here
	 */
	public record Kept(boolean password, boolean app, boolean mail, int codes, int passkeys) {

		/** Whether it is enough for staff. */
		public boolean isEnough() {
			return this.passkeys > 0 || this.password && (this.app || this.mail);
		}

	}

}
