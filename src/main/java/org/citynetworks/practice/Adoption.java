package org.citynetworks.practice;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who tries a practice elsewhere; the feature that puts cities in touch supplies a bean.
 */
public interface Adoption {

	/** Those that said so, and are named because they agreed to it; the first first. */
	List<Adopter> of(String practice);

	/**
	 * A city that tries it.
	 *
	 * @param path of its page, without language prefix; null for one that has none
	 */
	record Adopter(String called, @Nullable String path) {

	}

}
