package org.citynetworks.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.submission.Submission;
import org.citynetworks.submission.Submissions;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Reminds of drafts that lie still, warns before one is deleted, and deletes it.
 */
@Component
class RemindOfDrafts {

	/** How long a draft is kept after its last change. */
	static final Period KEPT = Period.ofMonths(12);

	/** How long before its end its owner is warned, and at least has. */
	private static final Period WARNING = Period.ofDays(14);

	private static final List<Integer> REMINDERS = List.of(60, 21, 7);

	/** Stands for the warning, among the days after which somebody is reminded. */
	private static final int LAST = 0;

	private final JdbcClient jdbc;

	private final Submissions submissions;

	private final Contributors contributors;

	private final MailContributors mail;

	private final Intakes intakes;

	private final TransactionOperations transaction;

	private final Clock clock;

	// A draft, its people and what they are told
	RemindOfDrafts(JdbcClient jdbc, Submissions submissions, Contributors contributors, MailContributors mail,
			Intakes intakes, TransactionOperations transaction, Clock clock) {
		this.jdbc = jdbc;
		this.submissions = submissions;
		this.contributors = contributors;
		this.mail = mail;
		this.intakes = intakes;
		this.transaction = transaction;
		this.clock = clock;
	}

	/** Each draft in a transaction of its own, so that one does not hinder the others. */
	void run() {
		drafts().forEach((id) -> this.transaction.executeWithoutResult((status) -> look(id)));
	}

	private List<UUID> drafts() {
		return this.jdbc.sql("""
				select id from submission
				where sent_at is null and locked_at is null and closed_at is null and changed_at <= :before
				order by changed_at
				""").param("before", now().minusDays(REMINDERS.get(REMINDERS.size() - 1))).query(UUID.class).list();
	}

	private void look(UUID id) {
		var draft = this.submissions.hold(id);
		if (draft.isLocked() || draft.isSent() || !this.intakes.of(draft).reminds()) {
			return;
		}
		var end = end(draft);
		var warned = sent(draft, LAST);
		if (warned != null && !end.isAfter(now()) && !warned.plus(WARNING).isAfter(now())) {
			tell(draft, "intake.deleted", false, now().toLocalDate());
			this.jdbc.sql("delete from submission where id = :id").param("id", id).update();
		}
		else if (!end.minus(WARNING).isAfter(now())) {
			// Whoever is warned late has as much time as others
			var goes = end.isBefore(now().plus(WARNING)) ? now().plus(WARNING) : end;
			once(draft, LAST, "intake.warning", goes.toLocalDate());
		}
		else {
			var days = Duration.between(draft.changedAt(), this.clock.instant()).toDays();
			REMINDERS.stream()
				.filter((reminder) -> reminder <= days)
				.findFirst()
				.ifPresent((reminder) -> once(draft, reminder, "intake.reminder", end.toLocalDate()));
		}
	}

	private static OffsetDateTime end(Submission draft) {
		return draft.changedAt().atOffset(ZoneOffset.UTC).plus(KEPT);
	}

	private @Nullable OffsetDateTime sent(Submission draft, int days) {
		return this.jdbc.sql("""
				select sent_at from submission_reminder
				where submission = :id and counted_from = :from and days = :days
				""")
			.param("id", draft.id())
			.param("from", at(draft.changedAt()))
			.param("days", days)
			.query(OffsetDateTime.class)
			.optional()
			.orElse(null);
	}

	private void once(Submission draft, int days, String kind, LocalDate goes) {
		var added = this.jdbc
			.sql("""
					insert into submission_reminder (submission, counted_from, days, sent_at) values (:id, :from, :days, :now)
					on conflict do nothing
					""")
			.param("id", draft.id())
			.param("from", at(draft.changedAt()))
			.param("days", days)
			.param("now", now())
			.update();
		if (added > 0) {
			tell(draft, kind, true, goes);
		}
	}

	private void tell(Submission draft, String kind, boolean asks, LocalDate day) {
		this.contributors.of(draft.id())
			.stream()
			.filter(Contributor::isOwner)
			.forEach((owner) -> this.mail.write(draft, owner, kind, asks, Map.of("day", day)));
	}

	private static OffsetDateTime at(Instant moment) {
		return moment.atOffset(ZoneOffset.UTC);
	}

	private OffsetDateTime now() {
		return at(this.clock.instant());
	}

}
