package org.citynetworks.answering;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Visit;
import org.citynetworks.contributor.Visits;
import org.citynetworks.web.Query;
import org.citynetworks.web.UnsentForm;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The door of a submission. Opening a link changes nothing, for the programs that look
 * through mail open links too; sending what stands behind its # does.
 */
@Controller
@RequestMapping("/applications/{id}")
class ComeInController {

	static final String PAGE = "answering/enter";

	private final Visits visits;

	private final ComingIn limits;

	ComeInController(Visits visits, ComingIn limits) {
		this.visits = visits;
		this.limits = limits;
	}

	/** With another link than the one that somebody came in by. */
	@GetMapping("/enter")
	String enter(@PathVariable String id, @RequestParam(required = false) @Nullable String next, @Nullable Visit visit,
			Model model) {
		model.addAttribute("visit", visit);
		return show(id, next, model);
	}

	static String show(String id, @Nullable String next, Model model) {
		model.addAttribute("id", id);
		model.addAttribute("form", new CodeForm(null, Query.said(next)));
		return PAGE;
	}

	@PostMapping("/enter")
	String comeIn(@PathVariable String id, @Valid @ModelAttribute("form") CodeForm form, BindingResult errors,
			HttpServletRequest request, HttpServletResponse response) {
		if (errors.hasErrors() || !this.limits.mayComeIn(id, request, errors, "code")) {
			return PAGE;
		}
		var by = follow(id, Objects.requireNonNull(form.code()));
		if (by.isEmpty()) {
			errors.rejectValue("code", "answering.enter.wrong");
			return PAGE;
		}
		this.visits.begin(by.get(), request, response);
		return "redirect:/applications/" + by.get().submission() + form.place();
	}

	private Optional<Contributor> follow(String id, String code) {
		try {
			// Whoever copies the whole link means its end
			return this.visits.follow(UUID.fromString(id), code.substring(code.indexOf('#') + 1));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** What was sent after the visit was over: nothing of it is lost. */
	@PostMapping("/typed")
	String typed(@PathVariable String id,
			@RequestAttribute(name = Doorway.UNSENT, required = false) @Nullable UnsentForm unsent) {
		return (unsent != null) ? "answering/typed" : "redirect:/applications/{id}";
	}

	@GetMapping("/leave")
	String leaving(Visit visit, Model model) {
		model.addAttribute("visit", visit);
		return "answering/leave";
	}

	@PostMapping("/leave")
	String leave(@PathVariable String id, HttpServletRequest request) {
		this.visits.end(request);
		return "redirect:/applications/{id}";
	}

	/**
	 * What stands behind the # of a link.
	 *
	 * @param next where to go on, behind the submission's own address
	 */
	record CodeForm(@NotBlank(message = "{answering.enter.missing}") @Nullable String code, @Nullable String next) {

		String place() {
			return (this.next != null && this.next.matches("(/[A-Za-z0-9_-]+){1,5}")) ? this.next : "";
		}

	}

}
