package org.citynetworks.intake;

import java.util.List;
import java.util.Map;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Remark;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.shared.Language;
import org.citynetworks.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * A kind of submission; the feature that takes it in supplies a bean.
 */
public interface Intake {

	/** What its submissions are called in the database, such as {@code application}. */
	String kind();

	/** What one is called on its pages: what it is for and whose it is. */
	String title(Submission submission, Language language);

	/** How far a task has come that a page of the feature itself asks. */
	Progress progress(Submission submission, String page);

	/**
	 * What is said of such a page in place of how far it has come; null if that says all.
	 */
	default @Nullable Remark said(Submission submission, String page) {
		return null;
	}

	/** The address behind the submission's own of such a page, such as {@code letter}. */
	String address(String page);

	/** The message for a task that need not be answered. */
	default String optional() {
		return "answering.optional";
	}

	/** What whoever fills one in should know before; null if nothing. */
	default @Nullable Remark foreword(Submission submission) {
		return null;
	}

	/**
	 * The tasks that take no answers now, also while it was not handed in, by their codes
	 * and each with why.
	 */
	default Map<String, Remark> closed(Submission submission) {
		return Map.of();
	}

	/**
	 * Whether whoever let a draft lie still is reminded of it, and it is deleted in the
	 * end; not if the feature sees to that itself.
	 */
	default boolean reminds() {
		return true;
	}

	/** How many bytes of files the feature itself holds for one. */
	default long size(Submission submission) {
		return 0;
	}

	/** What the one who checks the answers should know before sending them. */
	List<Remark> remarks(Submission submission, Answers answers);

	/** What sending it does now, and who hears of it. */
	Sending sending(Submission submission, Answers answers);

	/**
	 * Sends it on, in a transaction of its own. Sent a second time, however that came
	 * about, it does nothing more.
	 */
	void send(Submission submission, Contributor by);

	/** Whether somebody reads what is written about one after it was sent. */
	default boolean talks() {
		return true;
	}

	/** How it stands, once it is no longer with those who fill it in. */
	Standing standing(Submission submission, Contributor reader);

	/**
	 * Takes out of what the feature itself keeps about a submission what tells whose it
	 * was, in the caller's transaction.
	 * @return whether the rest may go too; not if it stands behind something that goes
	 * on, as one that was accepted does
	 */
	default boolean anonymise(Submission submission) {
		return false;
	}

	/**
	 * Whether one that was handed in can be erased by whoever began it; while it is
	 * looked at it cannot.
	 */
	default boolean mayErase(Submission submission) {
		return submission.closedAt() != null;
	}

	/**
	 * How the keys of the messages begin that say what taking it back is; null if it
	 * cannot be taken back.
	 */
	default @Nullable String withdrawing(Submission submission) {
		return (submission.closedAt() == null) ? "answering.withdraw" : null;
	}

	/** Takes it back, with a reason that may be empty; a second time does nothing. */
	void withdraw(Submission submission, Contributor by, String reason);

}
