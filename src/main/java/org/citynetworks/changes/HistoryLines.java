package org.citynetworks.changes;

import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;

import org.citynetworks.changes.HistoryLine.FieldLine;
import org.citynetworks.history.Change;
import org.citynetworks.history.Editable;
import org.citynetworks.history.Editables;
import org.citynetworks.history.EntryWords;
import org.citynetworks.history.FindSteps.Step;
import org.citynetworks.history.Revision;
import org.citynetworks.history.State;
import org.citynetworks.history.WordDiff;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says the steps in a history in the reader's language, without what not everybody may
 * see.
 */
@Component
class HistoryLines {

	/** How many changes of one step are shown; the rest stands in the comparison. */
	private static final int MOST = 6;

	private final Editables editables;

	private final ChangeWords words;

	private final MessageSource messages;

	HistoryLines(Editables editables, ChangeWords words, MessageSource messages) {
		this.editables = editables;
		this.words = words;
		this.messages = messages;
	}

	/** The lines of an entry's history. */
	List<HistoryLine> of(Entry entry, List<Step> steps) {
		var titles = this.editables.titles(steps.stream()
			.map(Step::revision)
			.filter((revision) -> !revision.subject().equals(entry.subject()))
			.toList());
		return steps.stream().map((step) -> line(step, titles.get(step.revision().id()))).toList();
	}

	/**
	 * A line.
	 * @param title what changed, where it is not the entry itself
	 */
	private HistoryLine line(Step step, @Nullable String title) {
		var revision = step.revision();
		var subject = revision.subject();
		var editable = this.editables.of(subject);
		var words = new EntryWords(editable.schema(), this.messages, LocaleContextHolder.getLocale());
		var after = editable.mask(revision.state());
		var changes = changes(editable, editable.mask(step.before()), after);
		var isFirst = revision.number() == 1;
		var hidden = !isFirst && revision.fields()
			.stream()
			.anyMatch((field) -> changes.stream().noneMatch((change) -> change.field().equals(field)));
		return new HistoryLine(revision.id(), revision.number(), revision.changedAt().atOffset(ZoneOffset.UTC), title,
				this.words.what(revision, step.amount()), this.words.by(revision),
				(revision.changedBy() != null) ? revision.reason() : null, revision.source(),
				isFirst ? List.of() : changes.stream().limit(MOST).map((change) -> field(words, change)).toList(),
				isFirst ? 0 : Math.max(0, changes.size() - MOST),
				isFirst ? changes.stream().map(Change::field).distinct().map(words::field).toList() : List.of(), hidden,
				Entry.comparison(editable.history(Editables.key(subject), after), revision));
	}

	private static List<Change> changes(Editable editable, State before, State after) {
		return Change.of(before, after)
			.stream()
			.sorted(Comparator.comparingInt((change) -> editable.schema().place(change.field())))
			.toList();
	}

	private static FieldLine field(EntryWords words, Change change) {
		return new FieldLine(words.field(change.field()), change.isNew(), change.isGone(), Excerpt
			.of(WordDiff.of(words.line(change.key(), change.before()), words.line(change.key(), change.after()))));
	}

}
