package org.citynetworks.matching;

import java.util.List;
import java.util.Set;

import org.citynetworks.shared.Language;

/**
 * What participants look for partners for; the feature that knows of it supplies a bean.
 */
public interface LooksForPartners {

	List<Search> all(Language language);

	/**
	 * Something that partners are looked for.
	 *
	 * @param participants the slugs of those whose it is
	 * @param title what it is called
	 * @param address where everybody reads of it, without language prefix
	 * @param goals Sustainable Development Goals, by number
	 * @param themes by their terms
	 */
	record Search(Set<String> participants, String title, String address, Set<Integer> goals, Set<String> themes) {

	}

}
