package org.citynetworks.contributor;

import org.citynetworks.submission.Submission;

/**
 * Somebody who came in by a link, and what they came for. A handler of an address below
 * that of a submission ({@code /applications/{id}/…}) has it as an argument; who has not
 * come in gets no further than {@link NotVisiting}.
 */
public record Visit(Contributor by, Submission submission) {

	/** The submission's own address, without language. */
	public String address() {
		return "/applications/" + this.submission.id();
	}

}
