package org.citynetworks.upkeep;

import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The networks as those see them who look after them.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
class EntriesController {

	private final FindEntries find;

	EntriesController(FindEntries find) {
		this.find = find;
	}

	@GetMapping("/admin/networks")
	String list(@RequestParam(required = false) @Nullable String q, Model model) {
		var words = Query.said(q);
		model.addAttribute("words", words);
		model.addAttribute("entries", this.find.there(words));
		model.addAttribute("ended", this.find.ended(words));
		return "upkeep/networks";
	}

}
