package org.citynetworks.directory;

import java.util.List;

import org.citynetworks.network.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A network's line in a list.
 *
 * @param language the language of {@code text}, as a tag of BCP 47
 */
record NetworkRow(String slug, String name, @Nullable String acronym, List<Kind> kinds, String language, String text) {

	/** Whether the acronym tells a reader anything that the name does not. */
	public boolean acronymAdds() {
		return this.acronym != null && !this.name.contains(this.acronym);
	}

}
