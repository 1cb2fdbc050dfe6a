package org.citynetworks.factor;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.exception.DataConversionException;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.data.AttestationConveyancePreference;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorSelectionCriteria;
import com.webauthn4j.data.PublicKeyCredentialCreationOptions;
import com.webauthn4j.data.PublicKeyCredentialDescriptor;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialRequestOptions;
import com.webauthn4j.data.PublicKeyCredentialRpEntity;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.PublicKeyCredentialUserEntity;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.ResidentKeyRequirement;
import com.webauthn4j.data.UserVerificationRequirement;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import org.citynetworks.account.Person;
import org.citynetworks.web.SiteAddress;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;

/**
 * This site, as browsers know it that make and show passkeys: a name, and the one address
 * at which it may ask. A passkey stands for two factors, so each time its owner has to
 * show the device that it is them.
 */
@Component
public class RelyingParty {

	private static final List<PublicKeyCredentialParameters> KEYS = List
		.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256)
		.stream()
		.map((algorithm) -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, algorithm))
		.toList();

	private static final boolean USER_VERIFIED = true;

	private final ObjectConverter converter = new ObjectConverter();

	private final JsonMapper json = this.converter.getJsonMapper()
		.rebuild()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(Include.NON_NULL))
		.build();

	// Who made the authenticator is not asked, so there is no statement of it to check
	private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(this.converter);

	private final SiteAddress site;

	RelyingParty(SiteAddress site) {
		this.site = site;
	}

	/** The domain for which passkeys hold. */
	public String id() {
		return URI.create(address()).getHost();
	}

	/** Where passkeys can be used; no passkey holds for an IP address. */
	public String address() {
		return this.site.origin().replaceFirst("//(127\\.0\\.0\\.1|\\[(::1|0:0:0:0:0:0:0:1)])", "//localhost");
	}

	public ObjectConverter converter() {
		return this.converter;
	}

	/**
	 * What a browser needs to make a passkey, as JSON.
	 * @param others passkeys that the person has, of which no device gets a second one
	 */
	public String toMake(Person person, byte[] handle, List<PublicKeyCredentialDescriptor> others, byte[] challenge,
			Duration time) {
		return this.json.writeValueAsString(new PublicKeyCredentialCreationOptions(
				new PublicKeyCredentialRpEntity(id(), "City Networks"),
				new PublicKeyCredentialUserEntity(handle, person.email(), person.name()),
				new DefaultChallenge(challenge), KEYS, time.toMillis(), others, new AuthenticatorSelectionCriteria(null,
						true, ResidentKeyRequirement.REQUIRED, UserVerificationRequirement.REQUIRED),
				AttestationConveyancePreference.NONE, null));
	}

	/**
	 * What a browser needs to show a passkey, as JSON.
	 * @param allowed which it may be; any that the browser knows, if there are none
	 */
	public String toShow(List<PublicKeyCredentialDescriptor> allowed, byte[] challenge, Duration time) {
		return this.json.writeValueAsString(new PublicKeyCredentialRequestOptions(new DefaultChallenge(challenge),
				time.toMillis(), id(), allowed, UserVerificationRequirement.REQUIRED, null));
	}

	/**
	 * The passkey that a browser made.
	 * @throws com.webauthn4j.util.exception.WebAuthnException if it was not made for this
	 * challenge, or not as it was wanted
	 */
	public RegistrationData made(String credential, byte[] challenge) {
		RegistrationData made = parsed(credential, this.manager::parseRegistrationResponseJSON);
		return this.manager.verify(made, new RegistrationParameters(here(challenge), KEYS, USER_VERIFIED));
	}

	/**
	 * What a browser showed; it proves nothing yet.
	 * @throws com.webauthn4j.util.exception.WebAuthnException if it is no passkey
	 */
	public AuthenticationData read(String credential) {
		return parsed(credential, this.manager::parseAuthenticationResponseJSON);
	}

	// What somebody has made up can trip the parser in more ways than its library says
	private static <T> T parsed(String credential, Function<String, T> parser) {
		try {
			return Objects.requireNonNull(parser.apply(credential));
		}
		catch (RuntimeException ex) {
			throw new DataConversionException("This was not sent by a browser", ex);
		}
	}

	/**
	 * Checks that what a browser showed was made now, with this passkey, by its owner.
	 * @throws com.webauthn4j.util.exception.WebAuthnException if it was not
	 */
	public void check(AuthenticationData shown, CredentialRecord passkey, byte[] challenge) {
		this.manager.verify(shown, new AuthenticationParameters(here(challenge), passkey, null, USER_VERIFIED));
	}

	private ServerProperty here(byte[] challenge) {
		return ServerProperty.builder()
			.origin(Origin.create(address()))
			.rpId(id())
			.challenge(new DefaultChallenge(challenge))
			.build();
	}

}
