package org.citynetworks.changes;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.citynetworks.changes.Change.Cursor;
import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

@Controller
class ChangesController {

	private static final int PAGE = 50;

	private final FindChanges find;

	private final AtomFeed feed;

	ChangesController(FindChanges find, AtomFeed feed) {
		this.find = find;
		this.feed = feed;
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

	/** The newest for a reader of feeds. */
	@GetMapping(path = "/changes.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	@ResponseBody
	byte[] feed() {
		return this.feed.of(this.find.newest(PAGE));
	}

	/** All changes, on however many pages they stand. */
	@GetMapping({ "/changes.csv", "/changes.json" })
	Object data() {
		return new Table<>(Map.of("address", new Address("/changes")),
				List.of(new Column<Change>("id", (change) -> change.cursor().id()),
						new Column<>("at", (change) -> change.cursor().at()), new Column<>("title", Change::title),
						new Column<>("what", Change::what),
						new Column<>("address", (change) -> Address.of(change.address())),
						new Column<>("comparison", (change) -> Address.of(change.comparison())),
						new Column<>("source", Change::source)),
				null, this.find::each);
	}

}
