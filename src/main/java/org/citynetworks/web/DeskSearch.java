package org.citynetworks.web;

import java.util.List;

import org.springframework.security.core.Authentication;

/**
 * Finds what can be looked after from the desk; a feature supplies it as a bean for its
 * own.
 */
public interface DeskSearch {

	/** What answers to some words, the best first, of what somebody may look after. */
	List<Hit> find(String words, Authentication somebody);

	/**
	 * Something found.
	 *
	 * @param message the key of the kind of thing it is
	 * @param title what it is called
	 * @param address where it is looked after, without language prefix
	 */
	record Hit(String message, String title, String address) {

	}

}
