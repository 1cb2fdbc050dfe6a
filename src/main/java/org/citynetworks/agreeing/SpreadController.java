package org.citynetworks.agreeing;

import org.citynetworks.contributor.Visit;
import org.citynetworks.round.Assessor;
import org.citynetworks.round.Assessors;
import org.citynetworks.round.Rounds;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The spread, and what was agreed on, for those who answered themselves: to read.
 */
@Controller
@RequestMapping("/applications/{id}/spread")
class SpreadController {

	private final Rounds rounds;

	private final Assessors assessors;

	private final ShowSpread show;

	SpreadController(Rounds rounds, Assessors assessors, ShowSpread show) {
		this.rounds = rounds;
		this.assessors = assessors;
		this.show = show;
	}

	@GetMapping
	String list(Visit visit, @RequestParam(required = false) @Nullable String order, Model model) {
		return list(visit, list(visit, order), model);
	}

	@GetMapping("/{item}")
	String show(Visit visit, @PathVariable String item, @RequestParam(required = false) @Nullable String order,
			Model model) {
		var list = list(visit, order);
		if (!list.isShown()) {
			return list(visit, list, model);
		}
		model.addAttribute("page", this.show.page(list, item));
		list(visit, list, model);
		return "agreeing/spread";
	}

	private static String list(Visit visit, SpreadList list, Model model) {
		model.addAttribute("list", list);
		model.addAttribute("visit", visit);
		return list.isShown() ? "agreeing/spreads" : "agreeing/not-yet";
	}

	/** Who only helped with some topics, or has left, is not of the group. */
	private SpreadList list(Visit visit, @Nullable String order) {
		var round = this.rounds.answeredBy(visit.submission().id());
		var isOfTheGroup = visit.by().isOwner() && this.assessors.of(round.id())
			.stream()
			.filter((one) -> one.submission().equals(visit.submission().id()))
			.noneMatch(Assessor::hasLeft);
		if (!isOfTheGroup) {
			throw new NotFound("spread", visit.submission().id().toString());
		}
		return this.show.list(round, visit.address() + "/spread", false, order);
	}

}
