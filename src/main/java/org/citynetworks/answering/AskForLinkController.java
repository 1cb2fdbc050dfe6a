package org.citynetworks.answering;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.EmailAddress;
import org.citynetworks.submission.Reference;
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
 * Going on with what was begun, or looking after what was handed in, without the link at
 * hand.
 */
@Controller
@RequestMapping("/applications")
class AskForLinkController {

	private static final String PAGE = "answering/ask";

	private final VisitRequests requests;

	private final ComingIn limits;

	AskForLinkController(VisitRequests requests, ComingIn limits) {
		this.requests = requests;
		this.limits = limits;
	}

	@GetMapping
	String ask(@RequestParam(required = false) @Nullable String which, Model model) {
		model.addAttribute("form", new AskForm(null, null, which));
		return PAGE;
	}

	@PostMapping
	String take(@Valid @ModelAttribute("form") AskForm form, BindingResult errors, HttpServletRequest request) {
		if (form.reference() != null && !Reference.isWell(form.reference())) {
			errors.rejectValue("reference", "answering.reference.wrong");
		}
		if (errors.hasErrors()) {
			return PAGE;
		}
		var email = EmailAddress.key(Objects.requireNonNull(form.email()));
		if (!this.limits.maySend(email, request, errors, "email")) {
			return PAGE;
		}
		this.requests.ask(email, (form.reference() != null) ? form.reference() : form.which());
		return "redirect:/applications/asked";
	}

	@GetMapping("/asked")
	String asked() {
		return "answering/asked";
	}

	/** What those see who had everything erased, and can see nothing else any more. */
	@GetMapping("/erased")
	String erased() {
		return "answering/erased";
	}

	/**
	 * Who wants a link.
	 *
	 * @param reference to what; to all of theirs if missing
	 * @param which the same, by its number
	 */
	record AskForm(
			@NotBlank(message = "{answering.email.missing}") @Email(message = "{account.email.wrong}") @Size(max = 254,
					message = "{account.email.wrong}") @Nullable String email,
			@Size(max = 40, message = "{answering.reference.wrong}") @Nullable String reference,
			@Size(max = 40) @Nullable String which) {

	}

}
