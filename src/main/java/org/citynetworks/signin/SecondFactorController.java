package org.citynetworks.signin;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.citynetworks.account.SignIn;
import org.citynetworks.account.SignedIn;
import org.citynetworks.account.Way;
import org.citynetworks.factor.SecondFactor;
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
 * The second factor, after the password or before a sensitive deed.
 */
@Controller
public class SecondFactorController {

	static final String AFTER_THE_PASSWORD = "signin/second";

	static final String AGAIN = "signin/again";

	static final String AT_THE_DOOR = "redirect:/sign-in";

	private final SecondFactor second;

	private final Tries tries;

	private final SignIn signIn;

	private final Clock clock;

	SecondFactorController(SecondFactor second, Tries tries, SignIn signIn, Clock clock) {
		this.second = second;
		this.tries = tries;
		this.signIn = signIn;
		this.clock = clock;
	}

	@GetMapping("/sign-in/second")
	String ask(HttpServletRequest request, Model model) {
		if (Pending.at(Stage.SECOND_FACTOR, request, this.clock).isEmpty()) {
			return AT_THE_DOOR;
		}
		model.addAttribute("form", new CodeForm(null, null));
		return AFTER_THE_PASSWORD;
	}

	@PostMapping("/sign-in/second")
	String show(@Valid @ModelAttribute("form") CodeForm form, BindingResult errors, HttpServletRequest request) {
		Optional<Pending> pending = Pending.at(Stage.SECOND_FACTOR, request, this.clock);
		if (pending.isEmpty()) {
			return AT_THE_DOOR;
		}
		Optional<Way> way = take(pending.get().person(), form, errors, request);
		if (way.isEmpty()) {
			return AFTER_THE_PASSWORD;
		}
		this.signIn.as(pending.get().person(), way.get(), request);
		return Next.view(pending.get().next());
	}

	@GetMapping("/sign-in/again")
	String askAgain(@RequestParam(required = false) @Nullable String next,
			@CurrentSecurityContext(expression = "authentication") @Nullable Object somebody, Model model) {
		if (!(somebody instanceof SignedIn)) {
			return AT_THE_DOOR;
		}
		model.addAttribute("form", new CodeForm(null, next));
		return AGAIN;
	}

	@PostMapping("/sign-in/again")
	String showAgain(@Valid @ModelAttribute("form") CodeForm form, BindingResult errors,
			@CurrentSecurityContext(expression = "authentication") @Nullable Object somebody,
			HttpServletRequest request) {
		if (!(somebody instanceof SignedIn person)) {
			return AT_THE_DOOR;
		}
		Optional<Way> way = take(person.person(), form, errors, request);
		if (way.isEmpty()) {
			return AGAIN;
		}
		this.signIn.again(person, way.get(), request);
		return Next.view(form.next());
	}

	private Optional<Way> take(long person, CodeForm form, BindingResult errors, HttpServletRequest request) {
		if (errors.hasErrors() || !this.tries.mayGoOn("person/" + person, request, errors, "code")) {
			return Optional.empty();
		}
		Optional<Way> way = this.second.take(person, Objects.requireNonNull(form.code()));
		if (way.isEmpty()) {
			errors.rejectValue("code", "signin.code.wrong");
		}
		return way;
	}

	/**
	 * A code, as it was typed.
	 */
	record CodeForm(@NotBlank(message = "{signin.code.missing}") @Nullable String code, @Nullable String next) {

	}

}
