package org.citynetworks.applying;

import java.util.Objects;
import java.util.UUID;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.mail.Address;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Who begins an application, or wants to take part in one.
 *
 * @param key tells one form from another, so that it counts once however often it is sent
 * @param reason why, though another one is open
 */
record BeginForm(@Nullable String key, @Size(max = 120, message = "{applying.name.long}") @Nullable String name,
		@NotBlank(message = "{applying.email.missing}") @Email(message = "{account.email.wrong}") @Size(max = 254,
				message = "{account.email.wrong}") @Nullable String email,
		@Size(max = 2000, message = "{applying.reason.long}") @Nullable String reason) {

	static BeginForm empty() {
		return new BeginForm(UUID.randomUUID().toString(), null, null, null);
	}

	/** What no annotation says: the address must be one that mail can be sent to. */
	void check(Errors errors) {
		if (this.email != null && !errors.hasFieldErrors("email") && !Address.isTaken(this.email)) {
			errors.rejectValue("email", "account.email.wrong");
		}
	}

	String address() {
		return Objects.requireNonNull(this.email);
	}

	String called() {
		return Objects.requireNonNullElse(this.name, "");
	}

	/** Whatever else stands there is a form of its own. */
	UUID uuid() {
		try {
			return UUID.fromString(Objects.requireNonNullElse(this.key, ""));
		}
		catch (IllegalArgumentException ex) {
			return UUID.randomUUID();
		}
	}

}
