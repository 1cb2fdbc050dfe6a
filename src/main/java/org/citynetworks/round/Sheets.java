package org.citynetworks.round;

import java.util.Set;

import org.citynetworks.form.Form;

/**
 * The questions of a round as those who answer see them; supplied by the feature that
 * takes their answers in.
 */
public interface Sheets {

	/** The kind of submission that a sheet is. */
	String KIND = "scan";

	/**
	 * What somebody is asked: a task for each topic, by its key.
	 * @param topics the keys of the topics that they are asked, some of the round's
	 */
	Form form(Round round, Set<String> topics);

}
