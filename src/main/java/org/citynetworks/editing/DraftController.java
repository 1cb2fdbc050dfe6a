package org.citynetworks.editing;

import java.util.List;

import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Draft.Step;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Mistake;
import org.citynetworks.history.Presence;
import org.citynetworks.history.Publish;
import org.citynetworks.history.Revisions;
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
 * The form of a draft: what was typed, kept whatever is wrong with it.
 */
@Controller
@RequestMapping("/admin/drafts/{id}")
@PreAuthorize("@mayEdit.draft(authentication, #id)")
class DraftController {

	private final Editables editables;

	private final Entries entries;

	private final Drafts drafts;

	private final Publish publish;

	private final Revisions revisions;

	private final Presence presence;

	private final FormPage page;

	// A draft is shown at each of its steps
	DraftController(Editables editables, Entries entries, Drafts drafts, Publish publish, Revisions revisions,
			Presence presence, FormPage page) {
		this.editables = editables;
		this.entries = entries;
		this.drafts = drafts;
		this.publish = publish;
		this.revisions = revisions;
		this.presence = presence;
		this.page = page;
	}

	/**
	 * The form, or what became of it.
	 * @param check whether to say what is wrong with it
	 */
	@GetMapping
	String show(@PathVariable String id, @RequestParam(required = false) @Nullable String check, SignedIn somebody,
			Model model) {
		var draft = this.drafts.get(MayEdit.id(id));
		model.addAttribute("draft", draft);
		model.addAttribute("whose", (draft.person() != somebody.person()) ? this.page.name(draft.person()) : null);
		if (draft.isClosed()) {
			model.addAttribute("atDesk", MayEdit.isAtTheDesk(somebody));
			return closed(draft, model);
		}
		var before = this.entries.base(draft);
		var mistakes = (check != null) ? this.publish.mistakes(draft, before, draft.state())
			.stream()
			.filter((mistake) -> !ReviewForm.ASKED.contains(mistake.path()))
			.toList() : List.<Mistake>of();
		this.page.show(draft.subject(), draft.state(), before, mistakes, somebody, model);
		return FormPage.VIEW;
	}

	private String closed(Draft draft, Model model) {
		var editable = this.editables.of(draft.subject());
		model.addAttribute("called", editable.title(draft.state()));
		model.addAttribute("address", editable.address(Editables.key(draft.subject()), draft.state()));
		model.addAttribute("history", editable.history(Editables.key(draft.subject()), draft.state()));
		model.addAttribute("revision",
				(draft.step() == Step.PUBLISHED) ? this.revisions.latest(draft.subject()).orElse(null) : null);
		return "editing/closed";
	}

	@PostMapping
	String save(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes next) {
		var draft = this.drafts.get(MayEdit.id(id));
		var typed = new Typed(sent);
		var base = sent.containsKey("base") ? typed.shown("base") : draft.base();
		var state = typed.state(this.editables.of(draft.subject()), this.entries.at(draft.subject(), base),
				draft.state());
		var saved = this.drafts.save(draft.asShown(typed.shown("version"), base), state, draft.reason(),
				draft.source());
		if (!saved.id().equals(draft.id())) {
			next.addFlashAttribute("forked", draft.id());
		}
		else {
			next.addFlashAttribute("saved", true);
		}
		return "redirect:/admin/drafts/" + saved.id() + (typed.isReview() ? "/review" : "");
	}

	/** Puts the draft away. */
	@PostMapping("/discard")
	String discard(@PathVariable String id, SignedIn somebody) {
		var draft = this.drafts.get(MayEdit.id(id));
		this.drafts.discard(draft);
		this.presence.left(draft.subject(), somebody.person());
		return "redirect:/admin/drafts/" + draft.id();
	}

	/** Takes a draft up again that was put away. */
	@PostMapping("/again")
	String takeUp(@PathVariable String id) {
		var draft = this.drafts.get(MayEdit.id(id));
		this.drafts.takeUp(draft);
		return "redirect:/admin/drafts/" + draft.id();
	}

}
