package org.citynetworks.network;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.citynetworks.limit.Limit;
import org.citynetworks.limit.Origin;
import org.citynetworks.limit.RateLimits;
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
 * Where a contact person takes down what is published of them, with the link from the
 * mail and without an account. Opening the page changes nothing.
 */
@Controller
@RequestMapping("/withdraw/{id}")
class WithdrawController {

	private static final String PAGE = "network/withdraw";

	private static final Limit TRIES = new Limit("network.withdraw", 30, Duration.ofMinutes(10));

	private final ContactLinks links;

	private final WithdrawContact withdraw;

	private final RateLimits limits;

	WithdrawController(ContactLinks links, WithdrawContact withdraw, RateLimits limits) {
		this.links = links;
		this.withdraw = withdraw;
		this.limits = limits;
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute("form", new WithdrawForm(null));
		return PAGE;
	}

	@PostMapping
	String withdraw(@PathVariable String id, @Valid @ModelAttribute("form") WithdrawForm form, BindingResult errors,
			HttpServletRequest request) {
		if (errors.hasErrors()) {
			return PAGE;
		}
		var wait = this.limits.take(TRIES, Origin.of(request));
		if (!wait.isZero()) {
			errors.rejectValue("code", "signin.wait", new Object[] { wait.toMinutes() + 1 }, null);
			return PAGE;
		}
		var contact = id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
				? this.links.contact(UUID.fromString(id), Objects.requireNonNull(form.code())) : null;
		if (contact == null || contact.isEmpty()) {
			errors.rejectValue("code", "network.withdraw.wrong");
			return PAGE;
		}
		this.withdraw.atWish(contact.get());
		return "network/withdrawn";
	}

	/**
	 * What stands behind the # of the link.
	 */
	record WithdrawForm(@NotBlank(message = "{network.withdraw.missing}") @Nullable String code) {

	}

}
