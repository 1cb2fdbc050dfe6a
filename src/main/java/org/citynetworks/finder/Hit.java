package org.citynetworks.finder;

import org.citynetworks.finder.Named.Form;
import org.jspecify.annotations.Nullable;

/**
 * A name in the index that answers to a query.
 *
 * @param plain the name as it is looked for
 */
record Hit(String subject, String name, String plain, @Nullable String language, Form form, long weight) {

	String kind() {
		return this.subject.substring(0, this.subject.indexOf('/'));
	}

	Match as(Closeness closeness) {
		var slash = this.subject.indexOf('/');
		return new Match(kind(), this.subject.substring(slash + 1), closeness, this.name, this.language, this.form);
	}

}
