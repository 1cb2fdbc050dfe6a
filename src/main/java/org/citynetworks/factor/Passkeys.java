package org.citynetworks.factor;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.util.exception.WebAuthnException;
import org.citynetworks.account.Person;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Passkeys: keys that a device makes for this site and its owner unlocks with a finger, a
 * face or a PIN. Of each we know the public half.
 */
@Component
public class Passkeys {

	private final JdbcClient jdbc;

	private final RelyingParty site;

	private final AttestedCredentialDataConverter attested;

	private final Clock clock;

	Passkeys(JdbcClient jdbc, RelyingParty site, Clock clock) {
		this.jdbc = jdbc;
		this.site = site;
		this.attested = new AttestedCredentialDataConverter(site.converter());
		this.clock = clock;
	}

	/** The name of this site, at which those that are made now work. */
	public String site() {
		return this.site.id();
	}

	/** What a browser needs to make one for a person. */
	public String toMake(Person person, byte[] challenge) {
		this.jdbc.sql("insert into passkey_owner (person_id, handle) values (:person, :handle) on conflict do nothing")
			.param("person", person.id())
			.param("handle", PasskeyChallenge.random())
			.update();
		byte[] handle = this.jdbc.sql("select handle from passkey_owner where person_id = :person")
			.param("person", person.id())
			.query(byte[].class)
			.single();
		return this.site.toMake(person, handle, descriptors(person.id()), challenge, PasskeyChallenge.LONGEST);
	}

	/**
	 * What a browser needs to show one.
	 * @param person whose it has to be, or null for anybody's
	 */
	public String toShow(@Nullable Long person, byte[] challenge) {
		List<PublicKeyCredentialDescriptor> allowed = (person != null) ? descriptors(person) : List.of();
		return this.site.toShow(allowed, challenge, PasskeyChallenge.LONGEST);
	}

	private List<PublicKeyCredentialDescriptor> descriptors(long person) {
		return this.jdbc.sql("select credential_id, transports from passkey where person_id = :person and site = :site")
			.param("person", person)
			.param("site", this.site.id())
			.query((row, number) -> new PublicKeyCredentialDescriptor(PublicKeyCredentialType.PUBLIC_KEY,
					row.getBytes("credential_id"), transports(row.getString("transports"))))
			.list();
	}

	private static Set<AuthenticatorTransport> transports(String text) {
		return Arrays.stream(text.split(","))
			.filter((name) -> !name.isEmpty())
			.map(AuthenticatorTransport::create)
			.collect(Collectors.toSet());
	}

	/**
	 * Keeps one that a browser has made.
	 * @return whether it was made as it should be, and is new
	 */
	public boolean add(long person, String name, String credential, byte[] challenge) {
		RegistrationData made;
		try {
			made = this.site.made(credential, challenge);
		}
		catch (WebAuthnException ex) {
			return false;
		}
		var authenticator = made.getAttestationObject().getAuthenticatorData();
		AttestedCredentialData data = authenticator.getAttestedCredentialData();
		return this.jdbc
			.sql("""
					insert into passkey (person_id, site, credential_id, attested, signature_count, backup_eligible, backed_up,
						transports, name, made_at)
					values (:person, :site, :credential, :attested, :count, :eligible, :backedUp, :transports, :name, :now)
					on conflict do nothing
					""")
			.param("person", person)
			.param("site", this.site.id())
			.param("credential", data.getCredentialId())
			.param("attested", this.attested.convert(data))
			.param("count", authenticator.getSignCount())
			.param("eligible", authenticator.isFlagBE())
			.param("backedUp", authenticator.isFlagBS())
			.param("transports", written(made.getTransports()))
			.param("name", name)
			.param("now", now())
			.update() == 1;
	}

	private static String written(@Nullable Set<AuthenticatorTransport> transports) {
		return (transports == null) ? ""
				: transports.stream().map(AuthenticatorTransport::getValue).sorted().collect(Collectors.joining(","));
	}

	/** A person's, in the order they were made. */
	public List<Line> of(long person) {
		return this.jdbc.sql("""
				select id, name, site, site = :site as here, made_at, last_used_at
				from passkey
				where person_id = :person
				order by made_at, id
				""").param("person", person).param("site", this.site.id()).query(Line.class).list();
	}

	/**
	 * Forgets one of a person's, unless it is the last way in of somebody who is staff.
	 * Wants a transaction.
	 * @return whether it is forgotten
	 */
	public boolean remove(Person person, long passkey) {
		// Two at a time could each take the other for the one that is left
		this.jdbc.sql("select id from person where id = :person for update")
			.param("person", person.id())
			.query(Long.class)
			.single();
		return this.jdbc
			.sql("""
					delete from passkey
					where id = :passkey and person_id = :person
					and (not :staff
						or exists (select 1 from passkey other where other.person_id = :person and site = :site and id <> :passkey)
						or exists (select 1 from password where person_id = :person)
							and exists (select 1 from authenticator where person_id = :person))
					""")
			.param("passkey", passkey)
			.param("person", person.id())
			.param("staff", person.isStaff())
			.param("site", this.site.id())
			.update() == 1;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

	/**
	 * A passkey in the list.
	 *
	 * @param here whether it works at this site's present name
	 */
	public record Line(long id, String name, String site, boolean here, OffsetDateTime madeAt,
			@Nullable OffsetDateTime lastUsedAt) {
	}

}
