package org.citynetworks.round;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.answer.ReadAnswer;
import org.citynetworks.instrument.Instrument.Topic;
import org.jspecify.annotations.Nullable;

import org.springframework.validation.Errors;

/**
 * What a round is called, what it asks, and until when.
 *
 * @param topics those that are ticked, or {@link #ALL}
 * @param named {@code yes} if the group sees who answered what
 */
record RoundForm(
		@NotBlank(message = "{round.title.missing}") @Size(max = 200,
				message = "{round.title.long}") @Nullable String title,
		@NotBlank(message = "{round.until.missing}") @Nullable String until, @Nullable List<String> topics,
		@Nullable String named) {

	static final String ALL = "all";

	private static final int LONGEST_DAYS = 366;

	static RoundForm of(Round round) {
		return new RoundForm(round.title(), round.until().toString(), List.of(ALL), round.named() ? "yes" : "no");
	}

	/** Says what is wrong with it besides. */
	void check(List<Topic> all, LocalDate today, Errors errors) {
		checkUntil(this.until, today, errors);
		if (!has(ALL) && of(all).isEmpty()) {
			errors.rejectValue("topics", "round.topics.missing");
		}
	}

	/** Says what is wrong with a last day. */
	static void checkUntil(@Nullable String typed, LocalDate today, Errors errors) {
		if (typed == null) {
			return;
		}
		var day = ReadAnswer.day(typed);
		if (day.isEmpty()) {
			errors.rejectValue("until", "round.until.wrong");
		}
		else if (day.get().isBefore(today)) {
			errors.rejectValue("until", "round.until.past");
		}
		else if (day.get().isAfter(today.plusDays(LONGEST_DAYS))) {
			errors.rejectValue("until", "round.until.far");
		}
	}

	LocalDate day() {
		return Optional.ofNullable(this.until).flatMap(ReadAnswer::day).orElseThrow();
	}

	String called() {
		return Objects.requireNonNull(this.title);
	}

	public boolean has(String topic) {
		return this.topics != null && this.topics.contains(topic);
	}

	/** Those that are ticked, also where {@link #ALL} still is; none stand for all. */
	Set<String> of(List<Topic> all) {
		return all.stream().map(Topic::key).filter(this::has).collect(Collectors.toUnmodifiableSet());
	}

	public boolean isNamed() {
		return "yes".equals(this.named);
	}

}
