package org.citynetworks.places;

import java.util.Optional;

import org.citynetworks.shared.Language;

/**
 * A section on the page of a city or region that takes part in a programme; the feature
 * that knows of it supplies a bean, and its order says where it stands.
 */
public interface PlaceSection {

	/** The fragment that shows it, with one parameter for what it shows. */
	String fragment();

	/**
	 * What it shows; nothing if there is nothing to show.
	 * @param place a subject such as {@code city/2660646}
	 */
	Optional<?> of(String place, Language language);

}
