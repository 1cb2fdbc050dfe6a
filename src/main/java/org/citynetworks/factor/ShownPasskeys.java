package org.citynetworks.factor;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;

import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import org.citynetworks.audit.AuditLog;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who it is that shows a passkey.
 */
@Component
public class ShownPasskeys {

	private final JdbcClient jdbc;

	private final RelyingParty site;

	private final AttestedCredentialDataConverter attested;

	private final AuditLog audit;

	private final Clock clock;

	ShownPasskeys(JdbcClient jdbc, RelyingParty site, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.site = site;
		this.attested = new AttestedCredentialDataConverter(site.converter());
		this.audit = audit;
		this.clock = clock;
	}

	/**
	 * Whose passkey answers a challenge. One that we do not know is nobody's, and so is
	 * one that counts backwards, as a copy does.
	 */
	public Optional<Long> whose(String credential, byte[] challenge) {
		try {
			AuthenticationData shown = this.site.read(credential);
			return find(shown).filter((kept) -> isRight(kept, shown, challenge)).map(Kept::person);
		}
		catch (WebAuthnException ex) {
			return Optional.empty();
		}
	}

	private boolean isRight(Kept kept, AuthenticationData shown, byte[] challenge) {
		try {
			this.site.check(shown, record(kept), challenge);
		}
		catch (MaliciousCounterValueException ex) {
			this.audit.record("signin.passkey-copied", "person/" + kept.person(), Map.of());
			return false;
		}
		used(kept, shown);
		return true;
	}

	private Optional<Kept> find(AuthenticationData shown) {
		return this.jdbc.sql("""
				select passkey.id, passkey.person_id as person, attested, signature_count as count,
					backup_eligible as eligible, backed_up as backed_up
				from passkey
				join passkey_owner on passkey_owner.person_id = passkey.person_id
				join person on person.id = passkey.person_id
				where credential_id = :credential and site = :site and handle = :handle and person.disabled_at is null
				""")
			.param("credential", shown.getCredentialId())
			.param("site", this.site.id())
			.param("handle", shown.getUserHandle())
			.query(Kept.class)
			.optional();
	}

	private CredentialRecord record(Kept kept) {
		return new CredentialRecordImpl(new NoneAttestationStatement(), true, kept.eligible(), kept.backedUp(),
				kept.count(), this.attested.convert(kept.attested()), null, null, null, null);
	}

	private void used(Kept kept, AuthenticationData shown) {
		this.jdbc.sql(
				"update passkey set signature_count = :count, backed_up = :backedUp, last_used_at = :now where id = :id")
			.param("count", shown.getAuthenticatorData().getSignCount())
			.param("backedUp", shown.getAuthenticatorData().isFlagBS())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("id", kept.id())
			.update();
	}

	private record Kept(long id, long person, byte[] attested, long count, boolean eligible, boolean backedUp) {
	}

}
