package org.citynetworks.shared;

import java.util.List;

/**
 * What somebody who acts for a subject finds about it on their own pages; a feature
 * supplies it as a bean, and its order says where it stands.
 */
@FunctionalInterface
public interface OwnLines {

	/**
	 * What there is to see and to do.
	 * @param subject such as {@code participant/geneva}
	 */
	List<Line> of(String subject, Language language);

	/**
	 * A page of one's own.
	 *
	 * @param address without language prefix
	 * @param about what is to be done there, and by when
	 */
	record Line(String address, String title, String about) {

	}

}
