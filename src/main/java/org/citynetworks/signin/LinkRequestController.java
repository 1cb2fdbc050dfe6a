package org.citynetworks.signin;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.EmailAddress;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Asking for a link by mail.
 */
@Controller
@RequestMapping("/sign-in/link")
class LinkRequestController {

	private static final String PAGE = "signin/link-request";

	private final LinkRequests requests;

	private final Tries tries;

	LinkRequestController(LinkRequests requests, Tries tries) {
		this.requests = requests;
		this.tries = tries;
	}

	@GetMapping
	String ask(@RequestParam(required = false) @Nullable String next, Model model) {
		model.addAttribute("form", new AddressForm(null, next));
		return PAGE;
	}

	@PostMapping
	String take(@Valid @ModelAttribute("form") AddressForm form, BindingResult errors, HttpServletRequest request) {
		if (errors.hasErrors()) {
			return PAGE;
		}
		String email = EmailAddress.key(Objects.requireNonNull(form.email()));
		if (!this.tries.maySend(email, request, errors, "email")) {
			return PAGE;
		}
		this.requests.ask(email, form.next());
		return "redirect:/sign-in/link/sent";
	}

	@GetMapping("/sent")
	String sent() {
		return "signin/link-sent";
	}

	/**
	 * Who wants a link, and to where.
	 */
	record AddressForm(@NotBlank(message = "{signin.email.missing}") @Email(message = "{account.email.wrong}") @Size(
			max = 254, message = "{account.email.wrong}") @Nullable String email, @Nullable String next) {

	}

}
