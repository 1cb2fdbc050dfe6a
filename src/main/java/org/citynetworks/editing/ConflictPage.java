package org.citynetworks.editing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.citynetworks.editing.EntryForm.Line;
import org.citynetworks.history.ChangeLines;
import org.citynetworks.history.ChangeLines.PartLine;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Entries.Current;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Field;
import org.citynetworks.history.Merge;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revisions;
import org.citynetworks.history.Schema;
import org.citynetworks.history.State;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The page on which somebody decides what becomes of a field that another has changed as
 * well.
 */
@Component
class ConflictPage {

	private final Editables editables;

	private final Entries entries;

	private final Revisions revisions;

	private final EntryForms forms;

	private final ChangeLines lines;

	private final FormPage page;

	// What stood, what stands, what was typed, and who did it
	ConflictPage(Editables editables, Entries entries, Revisions revisions, EntryForms forms, ChangeLines lines,
			FormPage page) {
		this.editables = editables;
		this.entries = entries;
		this.revisions = revisions;
		this.forms = forms;
		this.lines = lines;
		this.page = page;
	}

	void show(Draft draft, Current now, Merge merge, Typed typed, Map<String, Mistake> wrong, Model model) {
		var editable = this.editables.of(draft.subject());
		var base = this.entries.base(draft);
		model.addAttribute("draft", draft);
		model.addAttribute("called", editable.title(now.state()));
		model.addAttribute("against", now.number());
		model.addAttribute("theirs",
				merge.theirs()
					.stream()
					.map(State::field)
					.distinct()
					.flatMap((name) -> editable.schema().field(name).stream())
					.map(Field::message)
					.toList());
		model.addAttribute("fields",
				merge.conflicts()
					.stream()
					.map((key) -> side(editable.schema(), key, draft, base, now, typed, wrong.get(key)))
					.toList());
	}

	private Side side(Schema schema, String key, Draft draft, State base, Current now, Typed typed,
			@Nullable Mistake wrong) {
		var field = schema.field(State.field(key)).orElseThrow();
		var revision = this.revisions.lastToChange(draft.subject(), key, draft.base()).orElse(null);
		var sent = typed.line(key, schema);
		var edited = sent.isEmpty() ? draft.state() : State.NONE.with(key, sent);
		var own = revision != null && revision.changedBy() != null && revision.changedBy() == draft.person();
		return new Side(key, field.message(), this.lines.parts(schema, key, base.line(key)),
				this.lines.parts(schema, key, now.state().line(key)), who(revision), own,
				(revision != null) ? revision.changedAt() : null,
				this.lines.parts(schema, key, draft.state().line(key)), this.forms.line(schema, field, key, edited),
				typed.answer(key), (wrong != null) ? this.forms.say(wrong) : null);
	}

	private @Nullable String who(@Nullable Revision revision) {
		return (revision != null && revision.changedBy() != null)
				? this.page.name(Objects.requireNonNull(revision.changedBy())) : null;
	}

	/**
	 * A field that both have changed.
	 *
	 * @param base what stood there when the draft was begun
	 * @param theirs what stands there now; nothing where it was taken away
	 * @param who changed it, and when
	 * @param own whether that was the same person, in another window
	 * @param mine what the draft says
	 * @param line the field to be typed anew
	 * @param answer what was chosen
	 * @param wrong what is wrong with the answer
	 */
	record Side(String key, String message, List<PartLine> base, List<PartLine> theirs, @Nullable String who,
			boolean own, @Nullable Instant at, List<PartLine> mine, Line line, String answer, @Nullable String wrong) {

		public String id() {
			return this.key.replace('.', '-');
		}

	}

}
