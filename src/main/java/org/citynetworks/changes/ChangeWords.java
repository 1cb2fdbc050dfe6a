package org.citynetworks.changes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.citynetworks.changes.Change.Cursor;
import org.citynetworks.history.Editable;
import org.citynetworks.history.Editables;
import org.citynetworks.history.EntryWords;
import org.citynetworks.history.FindSteps.Step;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revision.Kind;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says in the reader's language what changed.
 */
@Component
class ChangeWords {

	private final Editables editables;

	private final MessageSource messages;

	ChangeWords(Editables editables, MessageSource messages) {
		this.editables = editables;
		this.messages = messages;
	}

	/** The lines in the list of everything that changed. */
	List<Change> changes(List<Step> steps) {
		var titles = this.editables.titles(steps.stream().map(Step::revision).toList());
		return steps.stream().map((step) -> change(step, titles.get(step.revision().id()))).toList();
	}

	private Change change(Step step, @Nullable String title) {
		var revision = step.revision();
		var cursor = new Cursor(revision.changedAt(), revision.id());
		if (title == null) {
			// Places of the world came in all at once, and are no entry
			return new Change(say("changes." + kind(revision), ""), "/about/data", what(revision, step.amount()),
					revision.source(), null, null, cursor);
		}
		var editable = this.editables.of(revision.subject());
		var state = editable.mask(revision.state());
		var address = editable.address(Editables.key(revision.subject()), state);
		var history = editable.history(Editables.key(revision.subject()), state);
		return new Change(title, (address != null) ? address : history, whatOf(editable, revision, step.amount()),
				revision.source(), (step.amount() > 0 && revision.source() == null) ? address + "/members" : null,
				Entry.comparison(history, revision), cursor);
	}

	/** Whose deed it was; its message, for persons are not named. */
	String by(Revision revision) {
		if (revision.changedBy() == null) {
			return "changes.by.site";
		}
		return this.editables.of(revision.subject()).isKeptByTeams() ? "changes.by.keepers" : "changes.by.editor";
	}

	/** How something changed: as this kind of thing does, or as anything does. */
	String what(Revision revision, int amount) {
		return say("changes." + kind(revision) + "." + revision.kind().term(),
				say("changes.kind." + revision.kind().term(), revision.kind().term()), amount);
	}

	private String whatOf(Editable editable, Revision revision, int amount) {
		var what = what(revision, amount);
		if ((revision.kind() != Kind.EDITED && revision.kind() != Kind.RESTORED) || revision.fields().isEmpty()) {
			return what;
		}
		var words = new EntryWords(editable.schema(), this.messages, LocaleContextHolder.getLocale());
		return say("changes.fields", what, what,
				revision.fields().stream().map(words::field).collect(Collectors.joining(", ")));
	}

	private static String kind(Revision revision) {
		return revision.subject().split("/", 2)[0];
	}

	private String say(String code, String otherwise, @Nullable Object... arguments) {
		return Objects
			.requireNonNull(this.messages.getMessage(code, arguments, otherwise, LocaleContextHolder.getLocale()));
	}

}
