package org.citynetworks.involvement;

import java.util.Optional;

import org.citynetworks.shared.Language;

/**
 * A section on a page about a way to take part; the feature that knows of it supplies a
 * bean, and its order says where it stands.
 */
public interface PageSection {

	/**
	 * The fragment that shows it, with one parameter for what it shows, such as
	 * {@code project/parts :: partnerships}.
	 */
	String fragment();

	/**
	 * What it shows on a page; nothing if there is nothing to show.
	 * @param page what comes after the slash in its address
	 */
	Optional<?> of(String page, Language language);

}
