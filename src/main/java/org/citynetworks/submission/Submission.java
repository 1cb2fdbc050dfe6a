package org.citynetworks.submission;

import java.time.Instant;
import java.util.UUID;

import org.citynetworks.form.Form;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * What somebody fills in and hands in.
 *
 * @param kind which feature takes it in, such as {@code application}
 * @param form the questions as they were when it was begun
 * @param changedAt when those who fill it in last changed anything
 * @param lockedAt since when only what was asked for again can be changed; null while all
 * can
 * @param sentAt when it was handed in last
 * @param reference what it is called since it was first handed in, such as
 * {@code CN-2026-7F3K-9}
 * @param closedAt when all was said and done
 */
public record Submission(UUID id, String kind, Form form, Language language, Instant begunAt, Instant changedAt,
		@Nullable Instant lockedAt, @Nullable Instant sentAt, @Nullable String reference, @Nullable Instant closedAt) {

	/** What logs and mail call it. */
	public String subject() {
		return "submission/" + this.id;
	}

	/** Whether at most what is asked for again can be changed. */
	public boolean isLocked() {
		return this.lockedAt != null || this.closedAt != null;
	}

	public boolean isSent() {
		return this.sentAt != null;
	}

}
