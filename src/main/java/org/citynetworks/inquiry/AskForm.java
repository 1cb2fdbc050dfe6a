package org.citynetworks.inquiry;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.Person;
import org.citynetworks.commitment.Participant;
import org.citynetworks.inquiry.Inquiries.Asking;
import org.citynetworks.mail.Address;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What somebody would ask.
 *
 * @param participant for which participant, where somebody acts for one
 * @param called which city or organisation it is otherwise
 * @param trying anything if they try the same
 * @param named anything if they may be named for it
 */
record AskForm(@Nullable String participant,
		@Size(max = 200, message = "{inquiry.called.long}") @Nullable String called,
		@Size(max = 120, message = "{inquiry.name.long}") @Nullable String name, @Nullable String email,
		@NotBlank(message = "{inquiry.note.missing}") @Size(max = 2000,
				message = "{inquiry.note.long}") @Nullable String note,
		@Nullable String trying, @Nullable String named) {

	static AskForm empty() {
		return new AskForm(null, null, null, null, null, null, null);
	}

	/** What has to be said by whoever acts for no participant. */
	void check(Errors errors) {
		if (this.called == null) {
			errors.rejectValue("called", "inquiry.called.missing");
		}
		if (this.email == null || !Address.isTaken(this.email)) {
			errors.rejectValue("email", "account.email.wrong");
		}
	}

	Asking of(String practice, Language language) {
		return new Asking(practice, null, Objects.requireNonNull(this.called),
				Objects.requireNonNullElse(this.name, ""), address(), language, Objects.requireNonNull(this.note),
				isTrying(), isNamed());
	}

	Asking of(String practice, Participant asker, Person person) {
		return new Asking(practice, asker.slug(), asker.called(), person.name(), person.email(), person.language(),
				Objects.requireNonNull(this.note), isTrying(), isNamed());
	}

	public boolean isTrying() {
		return this.trying != null;
	}

	public boolean isNamed() {
		return this.named != null;
	}

	String address() {
		return Objects.requireNonNull(this.email);
	}

}
