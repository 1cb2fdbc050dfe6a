package org.citynetworks.contributor;

/**
 * Somebody asks for what only those see who came in by a link. Whether there is such a
 * submission at all it does not tell.
 */
public class NotVisiting extends RuntimeException {

	private static final long serialVersionUID = 1;

	private final String submission;

	NotVisiting(String submission) {
		super("Nobody came in to '%s'".formatted(submission));
		this.submission = submission;
	}

	/** What was asked for, as it stands in the address. */
	public String submission() {
		return this.submission;
	}

}
