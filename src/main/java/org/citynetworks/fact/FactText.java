package org.citynetworks.fact;

import org.jspecify.annotations.Nullable;

/**
 * A fact in the words of a page.
 *
 * @param language the language of the text where it may not be the page's, as a tag of
 * BCP 47
 * @param address where the text leads
 * @param detail a word that tells it from its like
 */
public record FactText(String text, @Nullable String language, @Nullable String address, @Nullable String detail) {

	FactText(String text) {
		this(text, null, null, null);
	}

	public boolean isExternal() {
		return this.address != null && this.address.contains("://");
	}

}
