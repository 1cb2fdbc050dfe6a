package org.citynetworks.article;

import java.util.List;
import java.util.Optional;

import org.citynetworks.history.Editables;
import org.citynetworks.shared.NotFound;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Names what articles are about, whatever kind of entry it is.
 */
@Component
class Subjects {

	private final ObjectProvider<Editables> editables;

	Subjects(ObjectProvider<Editables> editables) {
		// Looked up late, because they know what needs this
		this.editables = editables;
	}

	/** Those of some subjects that are on the site and have a page there. */
	List<LinkedName> of(List<String> subjects) {
		return subjects.stream().flatMap((subject) -> find(subject).stream()).toList();
	}

	Optional<LinkedName> find(String subject) {
		var key = Editables.key(subject);
		if (!subject.matches("[a-z]+/[A-Za-z0-9-]{1,100}")) {
			return Optional.empty();
		}
		try {
			var editable = this.editables.getObject().of(subject);
			return editable.load(key).flatMap((state) -> {
				var shown = editable.mask(state);
				return Optional.ofNullable(editable.address(key, shown))
					.map((address) -> new LinkedName(editable.title(shown), address));
			});
		}
		catch (NotFound ex) {
			return Optional.empty();
		}
	}

	/**
	 * An entry.
	 *
	 * @param address without language prefix
	 */
	record LinkedName(String name, String address) {

	}

}
