package org.citynetworks.history;

import java.util.List;
import java.util.Optional;

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
		return find(subject).orElseThrow(() -> new NotFound("entry", subject));
	}

	/** The same, for what may be no entry that is edited. */
	public Optional<Editable> find(String subject) {
		var kind = subject.split("/", 2)[0];
		return this.all.stream().filter((editable) -> editable.kind().equals(kind)).findFirst();
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
