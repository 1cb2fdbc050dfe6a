package org.citynetworks.changes;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.cache.PageCache;
import org.citynetworks.history.FindSteps;
import org.citynetworks.history.FindSteps.Step;
import org.citynetworks.history.FindSteps.Which;
import org.citynetworks.shared.NotFound;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.View;

/**
 * The history of an entry, for everybody.
 */
@Controller
class HistoryController {

	static final String ENTRY = "/{place:[a-z]+}/{key}/history";

	/** How many steps stand on a page. */
	private static final int PAGE = 20;

	/** The steps of what hangs on the entry, where a field is named. */
	private static final String OTHERS = "others";

	private final FindEntry entries;

	private final FindSteps steps;

	private final HistoryLines lines;

	private final AtomFeed feed;

	private final Clock clock;

	// One page and the feed of the same
	HistoryController(FindEntry entries, FindSteps steps, HistoryLines lines, AtomFeed feed, Clock clock) {
		this.entries = entries;
		this.steps = steps;
		this.lines = lines;
		this.feed = feed;
		this.clock = clock;
	}

	@GetMapping(ENTRY)
	String list(@PathVariable String place, @PathVariable String key,
			@RequestParam(required = false) @Nullable String field,
			@RequestParam(required = false) @Nullable String before, Model model, HttpServletRequest request) {
		var entry = this.entries.at(place, key);
		if (!("/" + place + "/" + key + "/history").equals(entry.history())) {
			request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
			return "redirect:" + entry.history();
		}
		var which = which(entry, Query.term(field));
		var found = this.steps.of(entry.subject(), which, start(before), PAGE + 1);
		expireAtMidnight(request, this.clock);
		model.addAttribute("entry", entry);
		model.addAttribute("field", which.equals(Which.OTHERS) ? OTHERS : which.field());
		model.addAttribute("lines", this.lines.of(entry, found.stream().limit(PAGE).toList()));
		model.addAttribute("next", (found.size() > PAGE) ? found.get(PAGE - 1).revision().id() : null);
		model.addAttribute("later", before != null);
		return "changes/history";
	}

	/** The newest of it for a reader of feeds. */
	@GetMapping(path = ENTRY + ".atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
	@ResponseBody
	byte[] feed(@PathVariable String place, @PathVariable String key, HttpServletRequest request) {
		var entry = this.entries.at(place, key);
		List<Step> found = this.steps.of(entry.subject(), Which.ALL, FindSteps.NEWEST, PAGE);
		expireAtMidnight(request, this.clock);
		return this.feed.of(entry, this.lines.of(entry, found));
	}

	// What of a contact everybody may see can end with any day
	static void expireAtMidnight(HttpServletRequest request, Clock clock) {
		PageCache.expiresAt(request, LocalDate.now(clock).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant());
	}

	private static Which which(Entry entry, @Nullable String field) {
		if (field == null) {
			return Which.ALL;
		}
		if (field.equals(OTHERS)) {
			return Which.OTHERS;
		}
		return entry.editable().schema().field(field).map((known) -> Which.of(field)).orElse(Which.ALL);
	}

	private static long start(@Nullable String before) {
		if (before == null) {
			return FindSteps.NEWEST;
		}
		if (!before.matches("[0-9]{1,18}")) {
			throw new NotFound("revision", before);
		}
		return Long.parseLong(before);
	}

}
