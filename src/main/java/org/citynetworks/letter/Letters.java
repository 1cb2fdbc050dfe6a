package org.citynetworks.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.citynetworks.account.Code;
import org.citynetworks.letter.ComposeLetter.Composed;
import org.citynetworks.shared.Language;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to letters and their texts.
 */
@Component
public class Letters {

	private final JdbcClient jdbc;

	private final Clock clock;

	Letters(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/** How the letter of an application is signed, once that is said. */
	public Optional<Letter> find(UUID submission) {
		return this.jdbc.sql("select * from letter where submission = :id")
			.param("id", submission)
			.query((line, number) -> new Letter(submission, Way.of(line.getString("way")),
					line.getObject("document", UUID.class), line.getString("signed_name"),
					line.getString("signed_title")))
			.optional();
	}

	/** The text that stands: signed last, or else given to be signed last. */
	public Optional<LetterText> text(UUID submission) {
		return first(submission, "signed_at desc nulls last, kept_at desc");
	}

	/**
	 * The text of the letter that an application came with; none where the city handed in
	 * one that it had already.
	 */
	public Optional<LetterText> cameWith(UUID submission) {
		return find(submission).filter((letter) -> letter.way() != Way.UPLOAD).flatMap((letter) -> text(submission));
	}

	/** The text that was given to be signed last. */
	Optional<LetterText> newest(UUID submission) {
		return first(submission, "kept_at desc");
	}

	private Optional<LetterText> first(UUID submission, String order) {
		return this.jdbc
			.sql("select * from letter_text where submission = :id order by %s, code limit 1".formatted(order))
			.param("id", submission)
			.query(Letters::text)
			.optional();
	}

	/** The text of a code, however it was typed. */
	public Optional<LetterText> byCode(String typed) {
		return this.jdbc.sql("select * from letter_text where code = :code")
			.param("code", plain(typed))
			.query(Letters::text)
			.optional();
	}

	/** A code as it is written here: five signs, a hyphen, five signs. */
	static String plain(String typed) {
		var signs = typed.toUpperCase(Locale.ROOT)
			.replaceAll("[^A-Z0-9]", "")
			.replace('O', '0')
			.replace('I', '1')
			.replace('L', '1');
		return signs.replaceFirst("^(.{5})(.+)$", "$1-$2");
	}

	/** Says how the letter is signed. */
	@Transactional(propagation = Propagation.MANDATORY)
	void choose(UUID submission, Way way) {
		this.jdbc.sql("""
				insert into letter (submission, way, chosen_at) values (:id, :way, :now)
				on conflict (submission) do update set way = excluded.way, chosen_at = excluded.chosen_at
				""")
			.param("id", submission)
			.param("way", way.term())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
	}

	/** Holds the letter that was signed on paper. */
	@Transactional(propagation = Propagation.MANDATORY)
	void holdPaper(UUID submission, Way way, UUID document, String name, String title) {
		choose(submission, way);
		this.jdbc.sql("""
				update letter set document = :document, signed_name = :name, signed_title = :title
				where submission = :id
				""")
			.param("document", document)
			.param("name", name)
			.param("title", title)
			.param("id", submission)
			.update();
	}

	/** Keeps a text under a code of its own. */
	@Transactional(propagation = Propagation.MANDATORY)
	LetterText keep(UUID submission, Composed composed) {
		var code = Code.forPaper();
		this.jdbc
			.sql("""
					insert into letter_text (code, submission, language, text, hash, template, signatory, title, composed_on,
						kept_at)
					values (:code, :submission, :language, :text, :hash, :template, :signatory, :title, :day, :now)
					""")
			.param("code", code)
			.param("submission", submission)
			.param("language", composed.language().tag())
			.param("text", composed.text())
			.param("hash", composed.hash())
			.param("template", composed.template())
			.param("signatory", composed.signatory())
			.param("title", composed.title())
			.param("day", composed.day())
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.update();
		return byCode(code).orElseThrow();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void signed(LetterText text, String name) {
		this.jdbc.sql("update letter_text set signed_at = :now, signed_name = :name where code = :code")
			.param("now", this.clock.instant().atOffset(ZoneOffset.UTC))
			.param("name", name)
			.param("code", text.code())
			.update();
	}

	@Transactional(propagation = Propagation.MANDATORY)
	void forget(UUID submission) {
		this.jdbc.sql("delete from letter where submission = :id").param("id", submission).update();
		this.jdbc.sql("delete from letter_text where submission = :id").param("id", submission).update();
	}

	private static LetterText text(ResultSet line, int number) throws SQLException {
		var signed = line.getObject("signed_at", OffsetDateTime.class);
		return new LetterText(line.getString("code"), line.getObject("submission", UUID.class),
				Language.of(Locale.forLanguageTag(line.getString("language"))), line.getString("text"),
				line.getString("hash"), line.getInt("template"), line.getString("signatory"), line.getString("title"),
				line.getObject("composed_on", LocalDate.class), (signed != null) ? signed.toInstant() : null,
				line.getString("signed_name"));
	}

}
