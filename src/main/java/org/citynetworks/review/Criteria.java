package org.citynetworks.review;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.citynetworks.answer.Seen;
import org.citynetworks.application.Application;
import org.citynetworks.programme.Tier;
import org.citynetworks.shared.Language;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is held against every application, and against those of a tier, and what was
 * found.
 */
@Component
class Criteria {

	static final List<String> VERDICTS = List.of("met", "not-met", "open");

	private static final List<String> ALWAYS = List.of("signatory", "letter", "commitments", "contacts", "conduct");

	/** Of an expression of interest, which promises nothing yet. */
	private static final List<String> BEFORE = List.of("contacts", "conduct");

	private static final int LONGEST = 2000;

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final Clock clock;

	Criteria(JdbcClient jdbc, MessageSource messages, Clock clock) {
		this.jdbc = jdbc;
		this.messages = messages;
		this.clock = clock;
	}

	/** What is asked of an application to a tier, with what was found. */
	List<Criterion> of(Application application, Tier tier, Locale locale) {
		var found = found(application.id());
		var always = (application.isExpression() ? BEFORE : ALWAYS).stream()
			.map((code) -> criterion(code, this.messages.getMessage("review.criterion." + code, null, locale), found));
		var ofTier = tier.eligibility()
			.stream()
			.map((condition) -> criterion(code(condition), condition.question().in(Language.of(locale)), found));
		return Stream.concat(always, ofTier).toList();
	}

	// A question that is asked otherwise now is another one, and wants a new answer
	private static String code(Tier.Condition condition) {
		return "condition-" + Seen.of(condition.question().in(Language.ENGLISH));
	}

	private static Criterion criterion(String code, String text, Map<String, Found> found) {
		var line = found.getOrDefault(code, new Found(code, "", ""));
		return new Criterion(code, text, line.verdict(), line.note());
	}

	private Map<String, Found> found(UUID application) {
		return this.jdbc.sql("select criterion, verdict, note from review_criterion where application = :application")
			.param("application", application)
			.query(Found.class)
			.list()
			.stream()
			.collect(Collectors.toMap(Found::criterion, Function.identity()));
	}

	/**
	 * Keeps what was found.
	 * @param sent the fields of the form: {@code verdict.<code>} and {@code note.<code>}
	 */
	void save(Application application, Tier tier, long person, Map<String, String> sent) {
		of(application, tier, Locale.ENGLISH).forEach((criterion) -> {
			var verdict = sent.getOrDefault("verdict." + criterion.code(), "");
			var note = sent.getOrDefault("note." + criterion.code(), "").strip();
			var isNew = !verdict.equals(criterion.verdict()) || !note.equals(criterion.note());
			if (isNew && VERDICTS.contains(verdict)) {
				save(application.id(), criterion.code(), person, verdict, note);
			}
		});
	}

	private void save(UUID application, String criterion, long person, String verdict, String note) {
		this.jdbc.sql("""
				insert into review_criterion (application, criterion, verdict, note, person_id, noted_at)
				values (:application, :criterion, :verdict, :note, :person, :now)
				on conflict (application, criterion) do update set verdict = excluded.verdict, note = excluded.note,
					person_id = excluded.person_id, noted_at = excluded.noted_at
				""")
			.param("application", application)
			.param("criterion", criterion)
			.param("verdict", verdict)
			.param("note", (note.length() > LONGEST) ? note.substring(0, LONGEST) : note)
			.param("person", person)
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/**
	 * Something that is held against an application.
	 *
	 * @param verdict one of {@link #VERDICTS}; empty where nobody has looked
	 */
	record Criterion(String code, String text, String verdict, String note) {

	}

	private record Found(String criterion, String verdict, String note) {

	}

}
