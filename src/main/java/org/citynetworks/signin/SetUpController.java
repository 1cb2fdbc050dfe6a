package org.citynetworks.signin;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.Person;
import org.citynetworks.mail.Address;
import org.citynetworks.signin.Pending.Stage;
import org.citynetworks.web.LanguagePrefix;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page behind the link that the first start prints.
 */
@Controller
@RequestMapping("/set-up")
class SetUpController {

	private static final String PAGE = "signin/set-up";

	private final SetUp setUp;

	private final Tries tries;

	private final Clock clock;

	SetUpController(SetUp setUp, Tries tries, Clock clock) {
		this.setUp = setUp;
		this.tries = tries;
		this.clock = clock;
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute("form", new SetUpForm(null, null, null));
		return page();
	}

	@PostMapping
	String become(@Valid @ModelAttribute("form") SetUpForm form, BindingResult errors, HttpServletRequest request) {
		if (form.email() != null && !errors.hasFieldErrors("email") && !Address.isTaken(form.email())) {
			errors.rejectValue("email", "account.email.wrong");
		}
		if (!this.setUp.isOpen() || errors.hasErrors() || !this.tries.mayGoOn("set-up", request, errors, "code")) {
			return page();
		}
		Optional<Person> person = this.setUp.take(Objects.requireNonNull(form.code()),
				Objects.requireNonNull(form.name()), Objects.requireNonNull(form.email()), LanguagePrefix.of(request));
		if (person.isEmpty()) {
			errors.rejectValue("code", "signin.set-up.wrong");
			return page();
		}
		new Pending(person.get().id(), Stage.ENROLMENT, null).begin(request, this.clock);
		return "redirect:/sign-in/enrol";
	}

	private String page() {
		return this.setUp.isOpen() ? PAGE : "signin/set-up-done";
	}

	/**
	 * Who the first administrator is.
	 */
	record SetUpForm(@NotBlank(message = "{signin.set-up.missing}") @Nullable String code,
			@NotBlank(message = "{account.name.missing}") @Size(max = 200,
					message = "{account.name.long}") @Nullable String name,
			@NotBlank(message = "{signin.email.missing}") @Email(message = "{account.email.wrong}") @Size(max = 254,
					message = "{account.email.wrong}") @Nullable String email) {

	}

}
