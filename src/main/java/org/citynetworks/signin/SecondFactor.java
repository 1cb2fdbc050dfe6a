package org.citynetworks.signin;

import java.util.Optional;

import org.citynetworks.account.Way;

import org.springframework.stereotype.Component;

/**
 * What somebody shows beside their password: the digits of their app, or one of their
 * recovery codes, in one field.
 */
@Component
class SecondFactor {

	private final Authenticators authenticators;

	private final RecoveryCodes recoveryCodes;

	SecondFactor(Authenticators authenticators, RecoveryCodes recoveryCodes) {
		this.authenticators = authenticators;
		this.recoveryCodes = recoveryCodes;
	}

	/** What the code shows, if it is right; it is not right a second time. */
	Optional<Way> take(long person, String code) {
		if (this.authenticators.take(person, code)) {
			return Optional.of(Way.PASSWORD_AND_APP);
		}
		return this.recoveryCodes.take(person, code) ? Optional.of(Way.PASSWORD_AND_RECOVERY_CODE) : Optional.empty();
	}

}
