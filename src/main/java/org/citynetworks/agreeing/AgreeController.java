package org.citynetworks.agreeing;

import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.citynetworks.account.SignedIn;
import org.citynetworks.agreeing.Agree.Outcome;
import org.citynetworks.round.Rounds;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where those who coordinate a round look at the spread with their group, and write down
 * what it agrees on.
 */
@Controller
@RequestMapping("/my/scans/{id}/agree")
@PreAuthorize("@mayScan.coordinate(authentication, #id)")
class AgreeController {

	private final Rounds rounds;

	private final ShowSpread show;

	private final Agree agree;

	AgreeController(Rounds rounds, ShowSpread show, Agree agree) {
		this.rounds = rounds;
		this.show = show;
		this.agree = agree;
	}

	@GetMapping
	String list(@PathVariable UUID id, @RequestParam(required = false) @Nullable String order,
			@RequestParam(required = false) @Nullable String kept,
			@RequestParam(required = false) @Nullable Integer taken, Model model) {
		model.addAttribute("taken", taken);
		return list(list(id, order), kept, model);
	}

	/** Writes down at once what all who answered say alike. */
	@PostMapping
	String takeOver(@PathVariable UUID id, @RequestParam(required = false) @Nullable String order,
			@RequestParam(defaultValue = "false") boolean alone, SignedIn somebody) {
		var taken = this.agree.takeOver(id, alone, somebody.person());
		return "redirect:%s?order=%s&taken=%d".formatted(address(id), Order.of(order).word(), taken);
	}

	@GetMapping("/{item}")
	String show(@PathVariable UUID id, @PathVariable String item,
			@RequestParam(required = false) @Nullable String order,
			@RequestParam(required = false) @Nullable String kept, Model model) {
		var list = list(id, order);
		if (!list.isShown()) {
			return list(list, null, model);
		}
		var page = this.show.page(list, item);
		list(list, kept, model);
		model.addAttribute("form", AgreeForm.of(page));
		return page(list, page, page.version(), model);
	}

	@PostMapping("/{item}")
	String agree(@PathVariable UUID id, @PathVariable String item,
			@RequestParam(required = false) @Nullable String order,
			@RequestParam(name = "do", required = false) @Nullable String deed,
			@Valid @ModelAttribute("form") AgreeForm form, BindingResult errors, SignedIn somebody, Model model,
			HttpServletResponse response) {
		var list = list(id, order);
		// The other language was asked for
		var isOnlyKept = "save".equals(deed);
		if (!isOnlyKept) {
			form.check(list.get(item), errors);
		}
		if (list.isOpen() && (isOnlyKept || errors.hasErrors())) {
			list(list, null, model);
			return page(list, this.show.page(list, item), form.version(), model);
		}
		if (!isOnlyKept && !errors.hasErrors()
				&& this.agree.agree(id, form.decision(item), somebody.person()) == Outcome.KEPT) {
			return "redirect:" + onward(list, item);
		}
		response.setStatus(HttpStatus.CONFLICT.value());
		return meanwhile(list(id, order), item, model);
	}

	/** What was typed, beside what somebody else has done meanwhile. */
	private String meanwhile(SpreadList list, String item, Model model) {
		model.addAttribute("meanwhile", true);
		if (!list.isShown()) {
			return list(list, null, model);
		}
		var page = this.show.page(list, item);
		list(list, null, model);
		return page(list, page, page.version(), model);
	}

	private SpreadList list(UUID id, @Nullable String order) {
		return this.show.list(this.rounds.get(id), address(id), true, order);
	}

	private static String list(SpreadList list, @Nullable String kept, Model model) {
		model.addAttribute("list", list);
		model.addAttribute("kept", list.scores().item(String.valueOf(kept)).orElse(null));
		return list.isShown() ? "agreeing/spreads" : "agreeing/not-yet";
	}

	private static String page(SpreadList list, SpreadPage page, int seen, Model model) {
		model.addAttribute("page", page);
		model.addAttribute("seen", seen);
		model.addAttribute("keeps", list.isOpen() ? "agree" : null);
		return "agreeing/spread";
	}

	/** To what is to be agreed on next, or back to the list if it was the last. */
	private static String onward(SpreadList list, String item) {
		var next = list.next(item).map((one) -> "/" + one.item().key()).orElse("");
		return "%s%s?order=%s&kept=%s".formatted(list.address(), next, list.order().word(), item);
	}

	private static String address(UUID id) {
		return "/my/scans/" + id + "/agree";
	}

}
