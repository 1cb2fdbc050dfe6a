package org.citynetworks.letter;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.ReadAnswer;
import org.citynetworks.application.Applications;
import org.citynetworks.application.Meanings;
import org.citynetworks.history.Revisions;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Plain;
import org.citynetworks.submission.Submission;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the letter of an application from its answers, in the language in which it was
 * begun, as the template of the tier has it.
 */
@Component
class ComposeLetter {

	private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

	private static final Pattern EMPTY_PARAGRAPHS = Pattern.compile("\\n(\\s*\\n){2,}");

	private final Applications applications;

	private final Programmes programmes;

	private final Revisions revisions;

	private final MessageSource messages;

	private final Clock clock;

	// A letter draws on the tier and the answers, in the words of a language
	ComposeLetter(Applications applications, Programmes programmes, Revisions revisions, MessageSource messages,
			Clock clock) {
		this.applications = applications;
		this.programmes = programmes;
		this.revisions = revisions;
		this.messages = messages;
		this.clock = clock;
	}

	/** As it would be written today. */
	Composed of(Submission submission, Answers answers) {
		return of(submission, answers, LocalDate.now(this.clock));
	}

	/** As it would have been written on another day. */
	Composed of(Submission submission, Answers answers, LocalDate day) {
		var application = this.applications.get(submission.id());
		var tier = this.programmes.tier(application.tier());
		var language = submission.language();
		var locale = language.locale();
		var words = new HashMap<String, String>();
		words.put("city", application.called());
		words.put("country", new Country(application.country()).name(locale));
		words.put("tier", tier.name().in(language));
		words.put("addressee", this.programmes.bySlug(tier.programme()).addressee().in(language));
		words.put("date", say("letter.date", locale, application.called(), written(day, locale)));
		words.put("signatory", answered(answers, Meanings.SIGNATORY_NAME, "letter.blank.name", locale));
		words.put("title", answered(answers, Meanings.SIGNATORY_TITLE, "letter.blank.title", locale));
		words.put("commitments", commitments(answers, locale));
		words.put("council", council(answers, locale));
		var text = fill(once(tier.letter().in(language), words), words);
		var template = this.revisions.latest("tier/" + tier.slug()).map((revision) -> revision.number()).orElse(0);
		return new Composed(language, text, hash(text), template, answers.meaning(Meanings.SIGNATORY_NAME),
				answers.meaning(Meanings.SIGNATORY_TITLE), day);
	}

	// "Mayor of Bonn" says the city already
	private static String once(String template, Map<String, String> words) {
		var plain = template.replace("\r\n", "\n");
		return isPart(words.getOrDefault("city", ""), words.getOrDefault("title", ""))
				? plain.replace("{title}\n{city}", "{title}") : plain;
	}

	private static boolean isPart(String words, String text) {
		return (" " + Plain.words(text) + " ").contains(" " + Plain.words(words) + " ");
	}

	// At once, for an answer may have braces of its own
	private static String fill(String template, Map<String, String> words) {
		var text = BLANK.matcher(template)
			.replaceAll((blank) -> Matcher
				.quoteReplacement(Objects.requireNonNullElse(words.get(blank.group(1)), blank.group())));
		return EMPTY_PARAGRAPHS.matcher(text).replaceAll("\n\n").strip();
	}

	private String answered(Answers answers, String meaning, String blank, Locale locale) {
		var answer = line(answers.meaning(meaning));
		return answer.isEmpty() ? say(blank, locale) : answer;
	}

	private String commitments(Answers answers, Locale locale) {
		var lines = answers.entriesOf(Meanings.COMMITMENT_WORDS)
			.stream()
			.map((entry) -> commitment(entry, locale))
			.collect(Collectors.joining("\n"));
		return lines.isEmpty() ? say("letter.blank.commitments", locale) : lines;
	}

	private String commitment(Map<String, String> entry, Locale locale) {
		var words = line(entry.getOrDefault(Meanings.COMMITMENT_WORDS, ""));
		var target = line(entry.getOrDefault(Meanings.COMMITMENT_TARGET, ""));
		var date = line(entry.getOrDefault(Meanings.COMMITMENT_DATE, ""));
		if (target.isEmpty() || date.isEmpty()) {
			return say("letter.commitment.words", locale, words);
		}
		return say("letter.commitment", locale, words, target, written(date, locale));
	}

	private String council(Answers answers, Locale locale) {
		var date = line(answers.meaning(Meanings.COUNCIL_DATE));
		var reference = line(answers.meaning(Meanings.COUNCIL_REFERENCE));
		if (date.isEmpty()) {
			return "";
		}
		return reference.isEmpty() ? say("letter.council", locale, written(date, locale))
				: say("letter.council.reference", locale, written(date, locale), reference);
	}

	/** A text with what stands below it, in its own language. */
	LaidOut laidOut(LetterText text) {
		var locale = text.language().locale();
		var signed = text.signedAt();
		return LaidOut.of(text.text(), line(text.signatory()), (signed == null) ? null : say("letter.signed", locale,
				text.signedBy(), text.title(), written(LocalDate.ofInstant(signed, ZoneOffset.UTC), locale)));
	}

	/** A day as it was typed, in full; a year or what is no day stays as it is. */
	private String written(String typed, Locale locale) {
		return ReadAnswer.day(typed).map((day) -> written(day, locale)).orElse(typed);
	}

	private String written(LocalDate day, Locale locale) {
		return say("day", locale, day.getDayOfMonth(), DateTimeFormatter.ofPattern("MMMM uuuu", locale).format(day));
	}

	/** What was typed, as part of a line, without a stop at its end. */
	private static String line(String typed) {
		return typed.replaceAll("\\s+", " ").strip().replaceFirst("\\.$", "");
	}

	private String say(String message, Locale locale, Object... arguments) {
		return this.messages.getMessage(message, arguments, locale);
	}

	static String hash(String text) {
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java has SHA-256", ex);
		}
	}

	/**
	 * A letter that was written.
	 *
	 * @param template by which revision of the tier
	 * @param day the date that it bears
	 */
	record Composed(Language language, String text, String hash, int template, String signatory, String title,
			LocalDate day) {

	}

}
