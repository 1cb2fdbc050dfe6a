package org.citynetworks.editing;

import java.util.List;
import java.util.stream.IntStream;

import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Lines;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revisions;

import org.springframework.context.ApplicationContext;

/**
 * The doors through which an entry is edited.
 */
record EditingSite(Drafts drafts, Publish publish, Entries entries, Revisions revisions, Editables editables,
		Lines lines) {

	static EditingSite of(ApplicationContext site) {
		return new EditingSite(site.getBean(Drafts.class), site.getBean(Publish.class), site.getBean(Entries.class),
				site.getBean(Revisions.class), site.getBean(Editables.class), site.getBean(Lines.class));
	}

	/** All revisions of an entry; none is missing up to the newest. */
	List<Revision> history(String subject) {
		var newest = this.revisions.latest(subject).map(Revision::number).orElse(0);
		return IntStream.rangeClosed(1, newest).mapToObj((number) -> this.revisions.get(subject, number)).toList();
	}

}
