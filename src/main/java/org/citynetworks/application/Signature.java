package org.citynetworks.application;

import java.util.List;
import java.util.UUID;

import org.citynetworks.answer.Answers;
import org.citynetworks.answer.Remark;
import org.citynetworks.intake.Progress;
import org.citynetworks.submission.Submission;
import org.jspecify.annotations.Nullable;

/**
 * The letter that an application comes with, as far as the application has to know of it;
 * whoever composes letters supplies it.
 */
public interface Signature {

	/** How far it has come, as a task. */
	Progress progress(Submission submission);

	/** What is said of it instead, where it is chosen and not done; null if nothing. */
	@Nullable Remark said(Submission submission);

	/** How many bytes it holds. */
	long size(Submission submission);

	/** Whether it is asked for again, and waits for whoever signs it online. */
	boolean waitsAnew(Submission submission);

	/** Whether it is to be signed online, and not handed in on paper. */
	boolean isOnline(Submission submission);

	/** What has to be seen to before the application can be sent. */
	List<Remark> missing(Submission submission, Answers answers);

	/** What whoever sends it should know. */
	List<Remark> remarks(Submission submission, Answers answers);

	/** Keeps the text as it is to be signed, or as it was. */
	void keep(Submission submission, Answers answers);

	/** Forgets whatever is kept of it. */
	void forget(UUID submission);

}
