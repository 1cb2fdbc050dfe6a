package org.citynetworks.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The pages of a feature that everybody may find; a feature supplies a bean, and the
 * sitemap names them. Lists that are narrowed, and pages about one person, are none.
 */
@FunctionalInterface
public interface PublicPages {

	List<Page> pages();

	/**
	 * A page.
	 *
	 * @param path without the language
	 * @param changed on which day it last changed (UTC), where that is known
	 */
	record Page(String path, @Nullable LocalDate changed) {

		public Page(String path) {
			this(path, null);
		}

	}

}
