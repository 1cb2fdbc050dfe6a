package org.citynetworks.factor;

import java.util.Optional;

import org.citynetworks.account.Way;

import org.springframework.stereotype.Component;

/**
 * What somebody shows beside their password: the digits of their app, one of their
 * recovery codes, or the code from a mail, in one field.
 */
@Component
public class SecondFactor {

	private final Authenticators authenticators;

	private final RecoveryCodes recoveryCodes;

	private final MailCodes mailCodes;

	SecondFactor(Authenticators authenticators, RecoveryCodes recoveryCodes, MailCodes mailCodes) {
		this.authenticators = authenticators;
		this.recoveryCodes = recoveryCodes;
		this.mailCodes = mailCodes;
	}

	/** What the code shows, if it is right; it is not right a second time. */
	public Optional<Way> take(long person, String code) {
		if (this.authenticators.take(person, code)) {
			return Optional.of(Way.PASSWORD_AND_APP);
		}
		if (this.recoveryCodes.take(person, code)) {
			return Optional.of(Way.PASSWORD_AND_RECOVERY_CODE);
		}
		return this.mailCodes.take(person, code) ? Optional.of(Way.PASSWORD_AND_MAIL) : Optional.empty();
	}

}
