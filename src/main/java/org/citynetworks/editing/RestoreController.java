package org.citynetworks.editing;

import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Change;
import org.citynetworks.history.ChangeLines;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Revision;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.history.Revisions;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Brings back what an entry said in an earlier revision, all of it or some: what is
 * chosen becomes a draft. An entry that has ended comes back with it.
 */
@Controller
@RequestMapping("/admin/restore/{kind}/{key}/{number}")
@PreAuthorize("@mayEdit.entry(authentication, #kind, #key)")
class RestoreController {

	private final Editables editables;

	private final Revisions revisions;

	private final Drafts drafts;

	private final ChangeLines lines;

	private final MessageSource messages;

	// What was, what is to be, and the words for it
	RestoreController(Editables editables, Revisions revisions, Drafts drafts, ChangeLines lines,
			MessageSource messages) {
		this.editables = editables;
		this.revisions = revisions;
		this.drafts = drafts;
		this.lines = lines;
		this.messages = messages;
	}

	@GetMapping
	String show(@PathVariable String kind, @PathVariable String key, @PathVariable String number, Model model) {
		var subject = kind + "/" + key;
		var editable = this.editables.of(subject);
		var then = revision(subject, number);
		var now = this.revisions.latest(subject).orElseThrow();
		model.addAttribute("called", editable.title(now.state()));
		model.addAttribute("then", then);
		model.addAttribute("at", then.changedAt().atOffset(ZoneOffset.UTC));
		model.addAttribute("base", now.number());
		model.addAttribute("ended", now.kind().isEnd());
		model.addAttribute("changes", this.lines.between(editable.schema(), now.state(), then.state()));
		return "editing/restore";
	}

	/**
	 * Makes the draft.
	 * @param base the number of the revision that was shown as what stands now
	 */
	@PostMapping
	String restore(@PathVariable String kind, @PathVariable String key, @PathVariable String number,
			@RequestParam(defaultValue = "") String base, @RequestParam(required = false) @Nullable Set<String> chosen,
			SignedIn somebody, RedirectAttributes next) {
		var subject = kind + "/" + key;
		var then = revision(subject, number);
		var now = revision(subject, base);
		var keys = Objects.requireNonNullElse(chosen, Set.<String>of());
		var state = now.state();
		for (var change : Change.of(now.state(), then.state())) {
			if (keys.contains(ChangeLines.id(change.key()))) {
				state = state.with(change.key(), change.after());
			}
		}
		if (state.equals(now.state()) && !now.kind().isEnd()) {
			next.addFlashAttribute("none", true);
			return "redirect:/admin/restore/" + subject + "/" + then.number();
		}
		var draft = this.drafts.begin(subject, now.kind().isEnd() ? Kind.REVIVED : Kind.RESTORED, now.number(), state,
				somebody.person());
		var reason = this.messages.getMessage("editing.restore.reason", new Object[] { then.number() },
				LocaleContextHolder.getLocale());
		return "redirect:/admin/drafts/" + this.drafts.save(draft, state, reason, null).id() + "/review";
	}

	private Revision revision(String subject, String number) {
		return Optional.of(number)
			.filter((digits) -> digits.matches("[0-9]{1,9}"))
			.map((digits) -> this.revisions.get(subject, Integer.parseInt(digits)))
			.orElseThrow(() -> new NotFound("revision", subject + " " + number));
	}

}
