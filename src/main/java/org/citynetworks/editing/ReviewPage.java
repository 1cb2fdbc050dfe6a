package org.citynetworks.editing;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Change;
import org.citynetworks.history.ChangeLines;
import org.citynetworks.history.Doubts;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Field;
import org.citynetworks.history.Merge;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.State;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page that shows what a draft would change, field by field.
 */
@Component
class ReviewPage {

	static final String VIEW = "editing/review";

	private final Editables editables;

	private final Entries entries;

	private final EntryForms forms;

	private final ChangeLines lines;

	private final FormPage page;

	private final SecondLook secondLook;

	private final List<Doubts> doubts;

	// One page, for every kind of entry and of draft
	ReviewPage(Editables editables, Entries entries, EntryForms forms, ChangeLines lines, FormPage page,
			SecondLook secondLook, ObjectProvider<Doubts> doubts) {
		this.editables = editables;
		this.entries = entries;
		this.forms = forms;
		this.lines = lines;
		this.page = page;
		this.secondLook = secondLook;
		this.doubts = doubts.orderedStream().toList();
	}

	/** Shows a draft that goes together with what was published meanwhile. */
	void show(Draft draft, Merge merge, List<Mistake> mistakes, SignedIn somebody, Model model) {
		var editable = this.editables.of(draft.subject());
		var key = Editables.key(draft.subject());
		var now = this.entries.current(draft.subject()).map(Entries.Current::state).orElse(State.NONE);
		var after = merge.merged();
		var changes = Change.of(now, after);
		model.addAttribute("draft", draft);
		model.addAttribute("whose", (draft.person() != somebody.person()) ? this.page.name(draft.person()) : null);
		model.addAttribute("called", editable.title(after));
		model.addAttribute("address", editable.address(key, after));
		// Where an entry belongs was not typed, and says nothing to whoever reads it here
		model.addAttribute("changes", this.lines.between(editable.schema(), now, after
			.only((path) -> editable.schema().field(State.field(path)).isPresent() || now.text(path) != null)));
		model.addAttribute("notPublic", hidden(changes, Change.of(editable.mask(now), editable.mask(after))));
		model.addAttribute("sourced", !editable.isKeptByTeams());
		model.addAttribute("meanwhile",
				fields(editable.schema().sections().stream().flatMap((section) -> section.fields().stream()).toList(),
						merge.theirs()));
		model.addAttribute("mistakes", mistakes.stream().map(this.forms::say).toList());
		model.addAttribute("explained", draft.kind() == Kind.ARCHIVED || !now.equals(State.NONE) && changes.stream()
			.anyMatch((change) -> editable.schema().field(change.field()).filter(Field::explained).isPresent()));
		model.addAttribute("doubts",
				this.doubts.stream()
					.flatMap((doubt) -> doubt.about(draft.subject(), now, after).stream())
					.map(this.forms::say)
					.toList());
		model.addAttribute("colleagues", this.secondLook.colleagues(somebody));
	}

	/** What nobody will read in public, by the ids of the changes. */
	private static Set<String> hidden(List<Change> changes, List<Change> open) {
		var keys = open.stream().map(Change::key).collect(Collectors.toSet());
		return changes.stream()
			.map(Change::key)
			.filter((key) -> !keys.contains(key))
			.map(ChangeLines::id)
			.collect(Collectors.toSet());
	}

	private static List<String> fields(List<Field> fields, Set<String> keys) {
		var names = new TreeSet<String>();
		keys.forEach((key) -> names.add(State.field(key)));
		return fields.stream().filter((field) -> names.contains(field.name())).map(Field::message).toList();
	}

}
