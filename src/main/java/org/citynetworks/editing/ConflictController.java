package org.citynetworks.editing;

import java.util.HashMap;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;

import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.Editables;
import org.citynetworks.history.Entries;
import org.citynetworks.history.Entries.Current;
import org.citynetworks.history.Merge;
import org.citynetworks.history.Mistake;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What two people have changed, each otherwise, side by side; nothing goes on until each
 * is answered.
 */
@Controller
@RequestMapping("/admin/drafts/{id}/conflict")
@PreAuthorize("@mayEdit.draft(authentication, #id)")
class ConflictController {

	private final Drafts drafts;

	private final Entries entries;

	private final Editables editables;

	private final ConflictPage page;

	ConflictController(Drafts drafts, Entries entries, Editables editables, ConflictPage page) {
		this.drafts = drafts;
		this.entries = entries;
		this.editables = editables;
		this.page = page;
	}

	@GetMapping
	String show(@PathVariable String id, SignedIn somebody, Model model, HttpServletResponse response) {
		var draft = this.drafts.get(MayEdit.id(id));
		var now = this.entries.current(draft.subject()).orElse(new Current(draft.base(), this.entries.base(draft)));
		var merge = merge(draft, now);
		if (draft.isClosed() || merge.conflicts().isEmpty()) {
			return "redirect:/admin/drafts/" + draft.id() + "/review";
		}
		return show(draft, now, merge, new Typed(new LinkedMultiValueMap<>()), Map.of(), model, response);
	}

	@PostMapping
	String decide(@PathVariable String id, @RequestParam MultiValueMap<String, String> sent, SignedIn somebody,
			Model model, HttpServletResponse response) {
		var draft = this.drafts.get(MayEdit.id(id));
		var now = this.entries.current(draft.subject()).orElse(new Current(draft.base(), this.entries.base(draft)));
		var merge = merge(draft, now);
		if (draft.isClosed() || merge.conflicts().isEmpty()) {
			return "redirect:/admin/drafts/" + draft.id() + "/review";
		}
		var typed = new Typed(sent);
		var isStale = typed.shown("against") != now.number() || typed.shown("version") != draft.version();
		var state = merge.merged();
		var wrong = new HashMap<String, Mistake>();
		for (var key : merge.conflicts()) {
			switch (typed.answer(key)) {
				case "theirs" -> state = state.with(key, now.state().line(key));
				case "mine" -> state = state.with(key, draft.state().line(key));
				case "edited" -> state = state.with(key, typed.line(key, this.editables.of(draft.subject()).schema()));
				default -> wrong.put(key, new Mistake(key, "editing.mistake.answer"));
			}
		}
		if (typed.isOnlyKept()) {
			return show(draft, now, merge, typed, Map.of(), model, response);
		}
		if (isStale || !wrong.isEmpty()) {
			model.addAttribute("stale", isStale);
			return show(draft, now, merge, typed, wrong, model, response);
		}
		var rebased = this.drafts.rebase(draft, now.number(), state);
		return "redirect:/admin/drafts/" + rebased.id() + "/review";
	}

	private String show(Draft draft, Current now, Merge merge, Typed typed, Map<String, Mistake> wrong, Model model,
			HttpServletResponse response) {
		response.setStatus(HttpStatus.CONFLICT.value());
		this.page.show(draft, now, merge, typed, wrong, model);
		model.addAttribute("keeps", "conflict");
		return "editing/conflict";
	}

	private Merge merge(Draft draft, Current now) {
		return Merge.of(this.entries.base(draft), now.state(), draft.state());
	}

}
