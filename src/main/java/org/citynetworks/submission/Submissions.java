package org.citynetworks.submission;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.citynetworks.answer.Answer;
import org.citynetworks.answer.Answers;
import org.citynetworks.form.Form;
import org.citynetworks.form.Forms;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.shared.SortedId;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to what is filled in and handed in.
 */
@Component
public class Submissions {

	private final JdbcClient jdbc;

	private final Forms forms;

	private final Clock clock;

	Submissions(JdbcClient jdbc, Forms forms, Clock clock) {
		this.jdbc = jdbc;
		this.forms = forms;
		this.clock = clock;
	}

	/** Begins one, empty; its questions stay what the form has now. */
	@Transactional(propagation = Propagation.MANDATORY)
	public UUID begin(String kind, Form form, Language language) {
		var now = this.clock.instant();
		var id = SortedId.at(now);
		this.jdbc.sql("""
				insert into submission (id, kind, form, language, begun_at, changed_at)
				values (:id, :kind, :form, :language, :now, :now)
				""")
			.param("id", id)
			.param("kind", kind)
			.param("form", this.forms.keep(form))
			.param("language", language.tag())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update();
		return id;
	}

	public Optional<Submission> find(UUID id) {
		return this.jdbc.sql("select * from submission where id = :id")
			.param("id", id)
			.query(this::submission)
			.optional()
			.map(Supplier::get);
	}

	public Submission get(UUID id) {
		return find(id).orElseThrow(() -> new NotFound("submission", id.toString()));
	}

	/** The one of a reference, however it was typed. */
	public Optional<Submission> byReference(String typed) {
		return this.jdbc.sql("select * from submission where reference = :reference")
			.param("reference", Reference.plain(typed))
			.query(this::submission)
			.optional()
			.map(Supplier::get);
	}

	/**
	 * The same, and nobody else changes anything of it before the transaction of the
	 * caller is over.
	 */
	@Transactional(propagation = Propagation.MANDATORY)
	public Submission hold(UUID id) {
		return this.jdbc.sql("select * from submission where id = :id for update")
			.param("id", id)
			.query(this::submission)
			.optional()
			.map(Supplier::get)
			.orElseThrow(() -> new NotFound("submission", id.toString()));
	}

	public Answers answers(Submission submission) {
		return Answers.of(submission.form(), this.jdbc.sql("""
				select task, entry, question, typed, contributor, typed_at, other, other_contributor
				from answer
				where submission = :id
				""").param("id", submission.id()).query(Submissions::answer).list());
	}

	/** From now on only what is asked for again can be changed. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void lock(UUID id) {
		this.jdbc.sql("update submission set locked_at = coalesce(locked_at, :now) where id = :id")
			.param("now", now())
			.param("id", id)
			.update();
	}

	/** From now on all can be changed again. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void unlock(UUID id) {
		this.jdbc.sql("update submission set locked_at = null where id = :id").param("id", id).update();
	}

	/** All is said and done: how long it is kept counts from now. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void close(UUID id) {
		this.jdbc.sql("update submission set closed_at = coalesce(closed_at, :now) where id = :id")
			.param("now", now())
			.param("id", id)
			.update();
	}

	/** It is taken up again, as after an appeal. */
	@Transactional(propagation = Propagation.MANDATORY)
	public void reopen(UUID id) {
		this.jdbc.sql("update submission set closed_at = null where id = :id").param("id", id).update();
	}

	// Its form is read when the connection is free again: if each holds one and waits for
	// another, all stand still
	private Supplier<Submission> submission(ResultSet line, int number) throws SQLException {
		var id = line.getObject("id", UUID.class);
		var kind = line.getString("kind");
		var form = line.getString("form");
		var language = Language.of(Locale.forLanguageTag(line.getString("language")));
		var begunAt = at(line.getObject("begun_at", OffsetDateTime.class));
		var changedAt = at(line.getObject("changed_at", OffsetDateTime.class));
		var lockedAt = perhaps(line, "locked_at");
		var sentAt = perhaps(line, "sent_at");
		var reference = line.getString("reference");
		var closedAt = perhaps(line, "closed_at");
		return () -> new Submission(id, kind, this.forms.kept(form), language, begunAt, changedAt, lockedAt, sentAt,
				reference, closedAt);
	}

	private static Answer answer(ResultSet line, int number) throws SQLException {
		return new Answer(line.getString("task"), line.getInt("entry"), line.getString("question"),
				line.getString("typed"), line.getObject("contributor", Long.class),
				at(line.getObject("typed_at", OffsetDateTime.class)), line.getString("other"),
				line.getObject("other_contributor", Long.class));
	}

	private static Instant at(OffsetDateTime time) {
		return time.toInstant();
	}

	private static @Nullable Instant perhaps(ResultSet line, String column) throws SQLException {
		var time = line.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

	private OffsetDateTime now() {
		return this.clock.instant().atOffset(ZoneOffset.UTC);
	}

}
