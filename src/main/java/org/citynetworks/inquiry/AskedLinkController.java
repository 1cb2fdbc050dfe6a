package org.citynetworks.inquiry;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.citynetworks.limit.Limit;
import org.citynetworks.limit.Origin;
import org.citynetworks.limit.RateLimits;
import org.citynetworks.practice.Practice;
import org.citynetworks.practice.Practices;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page behind the link that whoever asked got by mail: with it they have it asked,
 * see what became of it, and take it back. Opening it changes nothing.
 */
@Controller
@RequestMapping("/ask-a-city/{slug}/links/{id}")
class AskedLinkController {

	private static final String PAGE = "inquiry/link";

	private static final Limit TRIES = new Limit("inquiry.link", 30, Duration.ofMinutes(10));

	private final Practices practices;

	private final Inquiries inquiries;

	private final Adoptions adoptions;

	private final AskCity ask;

	private final RateLimits limits;

	AskedLinkController(Practices practices, Inquiries inquiries, Adoptions adoptions, AskCity ask, RateLimits limits) {
		this.practices = practices;
		this.inquiries = inquiries;
		this.adoptions = adoptions;
		this.ask = ask;
		this.limits = limits;
	}

	@ModelAttribute("practice")
	Practice practice(@PathVariable String slug) {
		return this.practices.get(slug);
	}

	@GetMapping
	String show(Model model) {
		model.addAttribute("form", new LinkForm(null, null));
		return PAGE;
	}

	@PostMapping
	String exchange(@PathVariable String id, @ModelAttribute("practice") Practice practice,
			@Valid @ModelAttribute("form") LinkForm form, BindingResult errors, HttpServletRequest request,
			Model model) {
		if (errors.hasErrors()) {
			return PAGE;
		}
		var wait = this.limits.take(TRIES, Origin.of(request));
		if (!wait.isZero()) {
			errors.rejectValue("code", "signin.wait", new Object[] { wait.toMinutes() + 1 }, null);
			return PAGE;
		}
		var code = Objects.requireNonNull(form.code());
		var uuid = uuid(id);
		var found = this.inquiries.find(uuid, code);
		var isNamed = this.adoptions.has(uuid, code);
		if (found.isEmpty() && !isNamed) {
			errors.rejectValue("code", "inquiry.link.wrong");
			return PAGE;
		}
		if (form.back() != null) {
			this.ask.takeBack(uuid);
			return "inquiry/taken-back";
		}
		found.ifPresent((one) -> this.ask.confirm(one, practice));
		model.addAttribute("agreed", found.map(Inquiry::isAgreed).orElse(isNamed ? Boolean.TRUE : null));
		model.addAttribute("named", isNamed);
		return "inquiry/standing";
	}

	private static UUID uuid(String id) {
		return id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(id) : new UUID(0, 0);
	}

	/**
	 * What stands behind the # of the link.
	 *
	 * @param back anything to take everything back
	 */
	record LinkForm(@NotBlank(message = "{inquiry.link.missing}") @Nullable String code, @Nullable String back) {

	}

}
