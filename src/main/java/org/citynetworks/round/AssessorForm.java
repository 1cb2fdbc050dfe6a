package org.citynetworks.round;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.EmailAddress;
import org.citynetworks.instrument.Instrument.Topic;
import org.citynetworks.mail.Address;
import org.citynetworks.round.RoundProgress.Sheet;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * Somebody who is to answer, as typed.
 *
 * @param way {@code paper}, or else by mail
 * @param topics those that are ticked, or {@link RoundForm#ALL}
 */
record AssessorForm(
		@NotBlank(message = "{round.name.missing}") @Size(max = PastedLines.LONGEST_NAME,
				message = "{round.name.long}") @Nullable String name,
		@Nullable String sector, @Nullable String way, @Nullable String email, @Nullable String language,
		@Nullable List<String> topics) {

	static AssessorForm begun(Language language) {
		return new AssessorForm(null, null, null, null, language.tag(), List.of(RoundForm.ALL));
	}

	static AssessorForm of(Sheet sheet) {
		return new AssessorForm(sheet.assessor().name(), sheet.assessor().sector(),
				sheet.assessor().onPaper() ? "paper" : "mail", sheet.email(), sheet.language(), List.of(RoundForm.ALL));
	}

	/**
	 * Says what is wrong with it besides.
	 * @param taken the keys of the addresses that others have
	 */
	void check(Set<String> taken, Errors errors) {
		if (!Assessor.SECTORS.contains(Objects.requireNonNullElse(this.sector, ""))) {
			errors.rejectValue("sector", "round.sector.missing");
		}
		if (isOnPaper()) {
			return;
		}
		if (this.email == null) {
			errors.rejectValue("email", "round.email.missing");
		}
		else if (!Address.isTaken(this.email)) {
			errors.rejectValue("email", "account.email.wrong");
		}
		else if (taken.contains(EmailAddress.key(this.email))) {
			errors.rejectValue("email", "round.email.taken");
		}
	}

	public boolean isOnPaper() {
		return "paper".equals(this.way);
	}

	public boolean has(String topic) {
		return this.topics != null && this.topics.contains(topic);
	}

	NewAssessor of(List<Topic> all) {
		var asked = has(RoundForm.ALL) ? Set.<String>of()
				: all.stream().map(Topic::key).filter(this::has).collect(Collectors.toUnmodifiableSet());
		return new NewAssessor(Objects.requireNonNull(this.name), Objects.requireNonNull(this.sector),
				isOnPaper() ? "" : Objects.requireNonNull(this.email), spoken(this.language), asked);
	}

	static Language spoken(@Nullable String tag) {
		return Arrays.stream(Language.values())
			.filter((one) -> one.tag().equals(tag))
			.findFirst()
			.orElse(Language.ENGLISH);
	}

}
