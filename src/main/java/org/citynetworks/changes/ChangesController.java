package org.citynetworks.changes;

import java.util.LinkedHashMap;
import java.util.stream.Collectors;

import org.citynetworks.changes.Change.Cursor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ChangesController {

	private static final int PAGE = 50;

	private final FindChanges find;

	ChangesController(FindChanges find) {
		this.find = find;
	}

	@GetMapping("/changes")
	String list(@RequestParam(required = false) @Nullable String before, Model model) {
		var start = (before != null) ? Cursor.parse(before) : Cursor.START;
		var found = this.find.before((start != null) ? start : Cursor.START, PAGE + 1);
		model.addAttribute("days",
				found.stream()
					.limit(PAGE)
					.collect(Collectors.groupingBy(Change::day, LinkedHashMap::new, Collectors.toList())));
		model.addAttribute("next", (found.size() > PAGE) ? found.get(PAGE - 1).cursor() : null);
		model.addAttribute("lost", start == null);
		model.addAttribute("later", start != null && !start.equals(Cursor.START));
		return "changes/changes";
	}

}
