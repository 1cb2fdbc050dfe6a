package org.citynetworks.signin;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.citynetworks.account.EmailAddress;
import org.citynetworks.account.SignIn;
import org.citynetworks.account.SignedIn;
import org.citynetworks.factor.Passwords;
import org.citynetworks.signin.Pending.Stage;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.CurrentSecurityContext;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The door: which way in, the password, and the way out.
 */
@Controller
public class SignInController {

	private static final String PAGE = "signin/sign-in";

	private final Passwords passwords;

	private final Tries tries;

	private final SignIn signIn;

	private final Clock clock;

	SignInController(Passwords passwords, Tries tries, SignIn signIn, Clock clock) {
		this.passwords = passwords;
		this.tries = tries;
		this.signIn = signIn;
		this.clock = clock;
	}

	@GetMapping("/sign-in")
	String choose(@RequestParam(required = false) @Nullable String next,
			@CurrentSecurityContext(expression = "authentication") @Nullable Object somebody, Model model) {
		if (somebody instanceof SignedIn) {
			return Next.view(next);
		}
		model.addAttribute("form", new PasswordForm(null, null, next));
		return PAGE;
	}

	@PostMapping("/sign-in")
	String password(@Valid @ModelAttribute("form") PasswordForm form, BindingResult errors,
			HttpServletRequest request) {
		if (errors.hasErrors() || !this.tries.mayGoOn(form.account(), request, errors, "email")) {
			return PAGE;
		}
		Optional<Long> person = this.passwords.whose(form.account(), Objects.requireNonNull(form.password()));
		if (person.isEmpty()) {
			errors.rejectValue("email", "signin.wrong");
			return PAGE;
		}
		new Pending(person.get(), Stage.SECOND_FACTOR, form.next()).begin(request, this.clock);
		return "redirect:/sign-in/second";
	}

	@PostMapping("/sign-out")
	String out(@CurrentSecurityContext(expression = "authentication") @Nullable Object somebody,
			HttpServletRequest request) {
		if (somebody instanceof SignedIn person) {
			this.signIn.out(person, request);
		}
		return "redirect:/sign-in?out=yes";
	}

	/**
	 * What somebody signs in with.
	 */
	record PasswordForm(@NotBlank(message = "{signin.email.missing}") @Nullable String email,
			@NotBlank(message = "{signin.password.missing}") @Nullable String password, @Nullable String next) {

		String account() {
			return EmailAddress.key(Objects.requireNonNull(this.email));
		}

	}

}
