package org.citynetworks.editing;

import java.util.List;

import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Entries.Current;
import org.citynetworks.history.Revision.Kind;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The form of an entry that nobody has typed anything into yet; what is typed becomes a
 * draft.
 */
@Controller
@RequestMapping("/admin/edit/{kind}/{key}")
@PreAuthorize("@mayEdit.entry(authentication, #kind, #key)")
class EditController {

	private final Editables editables;

	private final Entries entries;

	private final Drafts drafts;

	private final FormPage page;

	EditController(Editables editables, Entries entries, Drafts drafts, FormPage page) {
		this.editables = editables;
		this.entries = entries;
		this.drafts = drafts;
		this.page = page;
	}

	/** The form, or one's own draft, unless one asks to begin afresh. */
	@GetMapping
	String show(@PathVariable String kind, @PathVariable String key,
			@RequestParam(required = false) @Nullable String afresh, SignedIn somebody, Model model) {
		var subject = kind + "/" + key;
		var own = this.drafts.of(subject).stream().filter((draft) -> draft.person() == somebody.person()).findFirst();
		if (own.isPresent() && afresh == null) {
			return "redirect:/admin/drafts/" + own.get().id();
		}
		var entry = current(subject);
		this.page.show(subject, entry.state(), entry.state(), List.of(), somebody, model);
		model.addAttribute("base", entry.number());
		return FormPage.VIEW;
	}

	@PostMapping
	String save(@PathVariable String kind, @PathVariable String key, @RequestParam MultiValueMap<String, String> sent,
			SignedIn somebody, RedirectAttributes next) {
		var subject = kind + "/" + key;
		var typed = new Typed(sent);
		var before = before(subject, typed.shown("base"));
		var state = typed.state(this.editables.of(subject), before.state(), before.state());
		if (state.equals(before.state())) {
			next.addFlashAttribute("unchanged", true);
			return "redirect:/admin/edit/" + subject + "?afresh";
		}
		var draft = this.drafts.begin(subject, Kind.EDITED, before.number(), state, somebody.person());
		return "redirect:/admin/drafts/" + draft.id() + (typed.isReview() ? "/review" : "");
	}

	/** Takes an entry out that came in by mistake; next one says why, and publishes. */
	@PostMapping("/remove")
	String remove(@PathVariable String kind, @PathVariable String key, SignedIn somebody) {
		var subject = kind + "/" + key;
		if (!this.editables.of(subject).isRemovable()) {
			throw new NotFound("removal", subject);
		}
		var entry = current(subject);
		var draft = this.drafts.begin(subject, Kind.ARCHIVED, entry.number(), entry.state(), somebody.person());
		return "redirect:/admin/drafts/" + draft.id() + "/review";
	}

	private Current current(String subject) {
		return this.entries.current(subject).orElseThrow(() -> new NotFound("entry", subject));
	}

	/** The state that was on the page where somebody typed. */
	private Current before(String subject, int number) {
		var now = current(subject);
		return (number == now.number()) ? now : new Current(number, this.entries.at(subject, number));
	}

}
