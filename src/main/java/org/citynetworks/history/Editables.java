package org.citynetworks.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.shared.NotFound;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Finds what knows the entries of a subject.
 */
@Component
public class Editables {

	private final List<Editable> all;

	Editables(ObjectProvider<Editable> all) {
		this.all = all.orderedStream().toList();
	}

	/** What knows the entry of a subject ({@code network/iclei}). */
	public Editable of(String subject) {
		var kind = subject.split("/", 2)[0];
		return this.all.stream()
			.filter((editable) -> editable.kind().equals(kind))
			.findFirst()
			.orElseThrow(() -> new NotFound("entry", subject));
	}

	/**
	 * What knows the entries whose histories stand at a place such as {@code networks}.
	 */
	public Editable at(String place) {
		return this.all.stream()
			.filter((editable) -> editable.historyPlace().equals(place))
			.findFirst()
			.orElseThrow(() -> new NotFound("entry", place));
	}

	/**
	 * What everybody reads as the names of what was changed, by the ids of the revisions;
	 * those of what is no entry are not among them.
	 */
	public Map<Long, String> titles(List<Revision> revisions) {
		var titles = new HashMap<Long, String>();
		for (var editable : this.all) {
			var theirs = revisions.stream().filter((one) -> one.subject().startsWith(editable.kind() + "/")).toList();
			var called = editable.titles(theirs.stream().map(Revision::state).map(editable::mask).toList());
			for (int i = 0; i < called.size(); i++) {
				titles.put(theirs.get(i).id(), called.get(i));
			}
		}
		return titles;
	}

	/** The kinds of entries that are how the site works. */
	public Set<String> innerKinds() {
		return this.all.stream().filter(Editable::isInner).map(Editable::kind).collect(Collectors.toSet());
	}

	/** Lets what hangs on an entry go or come with it. */
	void follow(String subject, boolean isThere) {
		this.all.forEach((editable) -> editable.follow(subject, isThere));
	}

	/** What stands behind the kind in a subject. */
	public static String key(String subject) {
		return subject.substring(subject.indexOf('/') + 1);
	}

}
