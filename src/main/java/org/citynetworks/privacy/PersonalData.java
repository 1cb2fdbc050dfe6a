package org.citynetworks.privacy;

import java.util.List;

/**
 * What one feature keeps of people. Each feature that keeps anything supplies a bean;
 * their order is the order in which it is shown and erased, so the account comes last.
 */
public interface PersonalData {

	/** All that is kept of a person, but for secrets; nothing if there is none. */
	List<Section> of(DataSubject person);

	/**
	 * Erases what is kept of a person, or takes the person out of it, in the transaction
	 * of the caller. What has to stay says so on the page about privacy.
	 */
	void erase(DataSubject person);

	/**
	 * Things that belong together.
	 *
	 * @param title the key of a message
	 */
	record Section(String title, List<Row> rows) {

	}

	/**
	 * One thing that is kept.
	 *
	 * @param label the key of a message
	 */
	record Row(String label, String value) {

	}

}
