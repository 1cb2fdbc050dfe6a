package org.citynetworks.changes;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.history.ChangeLines;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revisions;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Two revisions of an entry side by side.
 */
@Controller
class CompareController {

	private final FindEntry entries;

	private final Revisions revisions;

	private final ChangeLines lines;

	private final ChangeWords words;

	private final Clock clock;

	// What is compared, and the words for it
	CompareController(FindEntry entries, Revisions revisions, ChangeLines lines, ChangeWords words, Clock clock) {
		this.entries = entries;
		this.revisions = revisions;
		this.lines = lines;
		this.words = words;
		this.clock = clock;
	}

	/** The newest and the one before it, where nothing else is asked for. */
	@GetMapping(HistoryController.ENTRY + "/compare")
	String compare(@PathVariable String place, @PathVariable String key,
			@RequestParam(required = false) @Nullable String from, @RequestParam(required = false) @Nullable String to,
			Model model, HttpServletRequest request) {
		var entry = this.entries.at(place, key);
		var after = this.revisions.get(entry.subject(), number(to, entry.latest()));
		var before = this.revisions.get(entry.subject(), number(from, Math.max(1, after.number() - 1)));
		var editable = entry.editable();
		HistoryController.expireAtMidnight(request, this.clock);
		model.addAttribute("entry", entry);
		model.addAttribute("before", side(before));
		model.addAttribute("after", side(after));
		model.addAttribute("changes",
				this.lines.between(editable.schema(), editable.mask(before.state()), editable.mask(after.state())));
		model.addAttribute("hidden", !before.state().equals(after.state())
				&& editable.mask(before.state()).equals(editable.mask(after.state())));
		return "changes/compare";
	}

	private Side side(Revision revision) {
		return new Side(revision.number(), revision.changedAt().atOffset(ZoneOffset.UTC), this.words.what(revision, 0),
				this.words.by(revision), (revision.changedBy() != null) ? revision.reason() : null);
	}

	private static int number(@Nullable String text, int otherwise) {
		if (text == null) {
			return otherwise;
		}
		if (!text.matches("[0-9]{1,9}")) {
			throw new NotFound("revision", text);
		}
		return Integer.parseInt(text);
	}

	/** Which revision stands on one side. */
	record Side(int number, OffsetDateTime at, String what, String by, @Nullable String reason) {

	}

}
