package org.citynetworks.editing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Presence;
import org.citynetworks.history.State;
import org.citynetworks.shared.PersonNames;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page with the form of an entry, and who else is at it.
 */
@Component
class FormPage {

	static final String VIEW = "editing/edit";

	private final Editables editables;

	private final EntryForms forms;

	private final Drafts drafts;

	private final Presence presence;

	private final PersonNames names;

	FormPage(Editables editables, EntryForms forms, Drafts drafts, Presence presence, PersonNames names) {
		this.editables = editables;
		this.forms = forms;
		this.drafts = drafts;
		this.presence = presence;
		this.names = names;
	}

	void show(String subject, State state, State before, List<Mistake> mistakes, SignedIn somebody, Model model) {
		var editable = this.editables.of(subject);
		this.presence.opened(subject, somebody.person());
		model.addAttribute("subject", subject);
		model.addAttribute("called", editable.title(state.texts().isEmpty() ? before : state));
		model.addAttribute("address", editable.address(Editables.key(subject), state));
		model.addAttribute("removable", editable.isRemovable() && !before.texts().isEmpty());
		model.addAttribute("entry", this.forms.of(editable.schema(), state, before, mistakes));
		model.addAttribute("others", others(subject, somebody));
		// The languages of the page are buttons of this form, so that nothing typed is
		// lost
		model.addAttribute("keeps", "entry");
	}

	/** Who else is at it, and since when. */
	List<Other> others(String subject, SignedIn somebody) {
		var drafts = this.drafts.of(subject)
			.stream()
			.filter((draft) -> draft.person() != somebody.person())
			.collect(Collectors.toMap(Draft::person, Draft::savedAt, (newest, older) -> newest));
		var visits = this.presence.others(subject, somebody.person());
		var people = visits.stream().map(Presence.Visit::person).collect(Collectors.toSet());
		people.addAll(drafts.keySet());
		var called = this.names.of(people);
		return people.stream()
			.map((person) -> new Other(Objects.requireNonNullElse(called.get(person), Long.toString(person)),
					visits.stream()
						.filter((visit) -> visit.person() == person)
						.map(Presence.Visit::openedAt)
						.findFirst()
						.orElseGet(() -> drafts.get(person)),
					drafts.containsKey(person)))
			.sorted((one, other) -> other.at().compareTo(one.at()))
			.toList();
	}

	/** What somebody is called; a number where that is not known any more. */
	String name(long person) {
		return Objects.requireNonNullElse(this.names.of(Set.of(person)).get(person), Long.toString(person));
	}

	/** Somebody else who has the entry open, or has typed something already. */
	record Other(String name, Instant at, boolean typed) {

	}

}
