package org.citynetworks.review;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.citynetworks.answer.Answer.Place;
import org.citynetworks.answer.Answers;
import org.citynetworks.answer.ReadAnswer;
import org.citynetworks.application.Meanings;
import org.citynetworks.application.Signature;
import org.citynetworks.letter.Letters;
import org.citynetworks.shared.Plain;
import org.citynetworks.submission.Submission;

import org.springframework.stereotype.Component;

/**
 * Looks at an application as a careful reader would first: whether addresses, names and
 * days go together.
 */
@Component
class CheckApplication {

	/** How long ago a council may have decided before one would ask. */
	private static final int YEARS = 5;

	private static final Set<String> OF_ANYBODY = Set.of("gmail.com", "googlemail.com", "hotmail.com", "icloud.com",
			"live.com", "outlook.com", "proton.me", "protonmail.com", "yahoo.com", "yahoo.fr", "yandex.ru", "qq.com",
			"163.com");

	private final Signature signature;

	private final Letters letters;

	private final Clock clock;

	CheckApplication(Signature signature, Letters letters, Clock clock) {
		this.signature = signature;
		this.letters = letters;
		this.clock = clock;
	}

	/** What there is to say of single answers, by their place. */
	Map<Place, List<Check>> answers(Answers answers) {
		var checks = new HashMap<Place, List<Check>>();
		var website = ReadAnswer.address(answers.meaning(Meanings.CITY_WEBSITE)).map(URI::getHost).orElse("");
		for (var meaning : List.of(Meanings.SIGNATORY_MAIL, Meanings.CONTACT_MAIL)) {
			put(checks, answers, meaning, mail(domain(answers.meaning(meaning)), website));
		}
		put(checks, answers, Meanings.COUNCIL_DATE, council(answers.meaning(Meanings.COUNCIL_DATE)));
		return checks;
	}

	private static void put(Map<Place, List<Check>> checks, Answers answers, String meaning, Optional<Check> check) {
		answers.form()
			.means(meaning)
			.filter((place) -> check.isPresent())
			.ifPresent((place) -> checks
				.computeIfAbsent(new Place(place.task().code(), 1, place.question().code()), (key) -> new ArrayList<>())
				.add(check.orElseThrow()));
	}

	private static Optional<Check> mail(String domain, String website) {
		if (domain.isEmpty()) {
			return Optional.empty();
		}
		if (isOfAnybody(domain)) {
			return Optional.of(Check.doubt("review.check.mail.anybody", domain));
		}
		if (website.isEmpty()) {
			return Optional.empty();
		}
		var host = website.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
		var isSame = host.equals(domain) || host.endsWith("." + domain) || domain.endsWith("." + host);
		return Optional.of(isSame ? Check.good("review.check.mail.same", domain)
				: Check.doubt("review.check.mail.other", domain, host));
	}

	private Optional<Check> council(String typed) {
		var today = LocalDate.now(this.clock);
		return ReadAnswer.day(typed).map((day) -> {
			if (day.isAfter(today)) {
				return Check.doubt("review.check.council.future");
			}
			return day.isBefore(today.minusYears(YEARS)) ? Check.doubt("review.check.council.old", YEARS)
					: Check.good("review.check.council.past");
		});
	}

	/** What there is to say of the letter. */
	List<Check> letter(Submission submission, Answers answers) {
		var letter = this.letters.find(submission.id());
		if (letter.isEmpty()) {
			return List.of(Check.doubt("review.check.letter.none"));
		}
		var checks = new ArrayList<Check>();
		this.signature.remarks(submission, answers)
			.forEach((remark) -> checks.add(new Check(false, remark.message(), remark.arguments())));
		this.letters.text(submission.id())
			.filter((text) -> text.signedAt() != null)
			.map((text) -> signed(Objects.requireNonNullElse(text.signedName(), ""),
					answers.meaning(Meanings.SIGNATORY_NAME)))
			.ifPresent(checks::add);
		return checks.isEmpty() ? List.of(Check.good("review.check.letter.paper")) : checks;
	}

	private static Check signed(String name, String answered) {
		return Plain.words(name).equals(Plain.words(answered)) ? Check.good("review.check.letter.same", name)
				: Check.doubt("review.check.letter.other", name, answered);
	}

	/** What stands behind the at sign of an address. */
	static String domain(String mail) {
		return mail.contains("@") ? mail.substring(mail.lastIndexOf('@') + 1).strip().toLowerCase(Locale.ROOT) : "";
	}

	/** Whether everybody can have an address of a domain. */
	static boolean isOfAnybody(String domain) {
		return OF_ANYBODY.contains(domain);
	}

}
