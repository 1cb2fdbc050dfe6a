package org.citynetworks.directory;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A network's line in a list.
 *
 * @param language the language of {@code text}, as a tag of BCP 47
 * @param searched everything that words are looked for in, in plain letters
 * @param terms the slugs that are said of it, by field
 */
record NetworkRow(String slug, String name, @Nullable String acronym, String language, String text, String searched,
		Map<String, List<String>> terms) {

	/** Whether the acronym tells a reader anything that the name does not. */
	public boolean acronymAdds() {
		return this.acronym != null && !this.name.contains(this.acronym);
	}

	public List<String> terms(String field) {
		return this.terms.getOrDefault(field, List.of());
	}

}
