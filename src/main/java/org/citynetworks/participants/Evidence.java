package org.citynetworks.participants;

import java.util.List;

import org.citynetworks.commitment.Participant;
import org.citynetworks.shared.Language;

/**
 * What participants publish besides their reports, and may point to in them; the feature
 * that keeps it supplies a bean.
 */
public interface Evidence {

	/** All that one has published, the latest first. */
	List<Item> of(Participant participant, Language language);

	/**
	 * Something published.
	 *
	 * @param subject such as {@code project/blue-green-streets}
	 * @param address without language prefix
	 */
	record Item(String subject, String title, String summary, String address) {

	}

}
