package org.citynetworks.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Work that waits for somebody; a feature supplies it as a bean, and the desk shows it,
 * reminds of it, and tells the administrators when nobody sees to it.
 */
public interface Queue {

	/** The key of what is to be done, in words. */
	String message();

	/** Whose it is where it is nobody's in particular ({@code ROLE_EDITOR}). */
	Set<String> authorities();

	/** What waits, in any order. */
	List<Item> items();

	/** After how many working days those are reminded whose it is. */
	default int reminder() {
		return 2;
	}

	/** After how many working days the administrators hear of it. */
	default int escalation() {
		return 5;
	}

	/**
	 * Something that waits.
	 *
	 * @param key tells it from everything else that ever waited
	 * @param title what it is about
	 * @param address where it is seen to, without language prefix
	 * @param since when it began to wait
	 * @param person whose it is, a number; null for all who have the authority
	 * @param from who asked for it and so cannot see to it, a number
	 */
	record Item(String key, String title, String address, Instant since, @Nullable Long person, @Nullable Long from) {

	}

}
