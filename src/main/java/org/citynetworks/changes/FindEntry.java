package org.citynetworks.changes;

import org.citynetworks.history.Editables;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revisions;
import org.citynetworks.shared.NotFound;

import org.springframework.stereotype.Component;

/**
 * Finds the entry whose history stands at an address, also one that has ended.
 */
@Component
class FindEntry {

	private final Editables editables;

	private final Revisions revisions;

	FindEntry(Editables editables, Revisions revisions) {
		this.editables = editables;
		this.revisions = revisions;
	}

	/**
	 * The entry.
	 * @param place such as {@code networks}
	 * @param name what comes next in the address: the key, of a city with its name
	 */
	Entry at(String place, String name) {
		var editable = this.editables.at(place);
		var key = editable.keyIn(name);
		var subject = editable.kind() + "/" + key;
		var latest = this.revisions.latest(subject);
		var state = latest.map(Revision::state)
			.or(() -> editable.load(key))
			.map(editable::mask)
			.orElseThrow(() -> new NotFound("entry", subject));
		var isEnded = latest.map(Revision::kind).filter(Revision.Kind::isEnd).isPresent();
		return new Entry(subject, editable, editable.title(state), isEnded ? null : editable.address(key, state),
				latest.map(Revision::number).orElse(0), isEnded, editable.history(Editables.key(subject), state));
	}

}
