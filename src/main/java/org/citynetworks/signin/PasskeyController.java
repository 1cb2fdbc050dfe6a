package org.citynetworks.signin;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.Person;
import org.citynetworks.account.Sensitive;
import org.citynetworks.account.SignIn;
import org.citynetworks.account.Way;
import org.citynetworks.factor.Enrolment;
import org.citynetworks.factor.PasskeyChallenge;
import org.citynetworks.factor.Passkeys;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/**
 * One's passkeys: the first, further ones, and those one has no more use for. Whose they
 * are, is asked before anything else.
 */
@Controller
@Sensitive
@PreAuthorize("permitAll()")
class PasskeyController {

	private static final String FIRST = "/sign-in/enrol/passkey";

	private static final String MINE = "/my/security/passkeys";

	private final Enrolment enrolment;

	private final Passkeys passkeys;

	private final SignIn signIn;

	private final Clock clock;

	PasskeyController(Enrolment enrolment, Passkeys passkeys, SignIn signIn, Clock clock) {
		this.enrolment = enrolment;
		this.passkeys = passkeys;
		this.signIn = signIn;
		this.clock = clock;
	}

	@GetMapping({ FIRST, MINE })
	String show(@ModelAttribute("person") Person person, Model model) {
		model.addAttribute("form", new NewPasskeyForm(null, null));
		return page(person, model);
	}

	private String page(Person person, Model model) {
		model.addAttribute("passkeys", this.passkeys.of(person.id()));
		return "signin/passkeys";
	}

	@PostMapping(path = { FIRST + "/options", MINE + "/options" }, produces = MediaType.APPLICATION_JSON_VALUE)
	@ResponseBody
	String options(@ModelAttribute("person") Person person, HttpServletRequest request) {
		return this.passkeys.toMake(person, PasskeyChallenge.renew(request, this.clock));
	}

	@PostMapping(path = { FIRST, MINE }, params = "!remove")
	String make(@ModelAttribute("person") Person person, @Valid @ModelAttribute("form") NewPasskeyForm form,
			BindingResult errors, HttpServletRequest request, Model model) {
		if (!errors.hasErrors() && !isMade(person, form, request)) {
			errors.rejectValue("credential", "signin.passkey.make.wrong");
		}
		if (errors.hasErrors()) {
			return page(person, model);
		}
		if (Enrolling.isNew()) {
			this.signIn.as(person.id(), Way.PASSKEY, request);
		}
		return "redirect:" + MINE;
	}

	private boolean isMade(Person person, NewPasskeyForm form, HttpServletRequest request) {
		Optional<byte[]> challenge = PasskeyChallenge.take(request, this.clock);
		return challenge.isPresent()
				&& this.enrolment.addPasskey(person.id(), Objects.requireNonNullElse(form.name(), ""),
						Objects.requireNonNull(form.credential()), challenge.get());
	}

	@PostMapping(path = MINE, params = "remove")
	String remove(@ModelAttribute("person") Person person, @RequestParam String remove, Model model) {
		Optional<Passkeys.Line> line = this.passkeys.of(person.id())
			.stream()
			.filter((each) -> remove.equals(Long.toString(each.id())))
			.findFirst();
		if (line.isPresent() && !this.enrolment.removePasskey(person, line.get().id())) {
			model.addAttribute("kept", true);
			return show(person, model);
		}
		return "redirect:" + MINE;
	}

	/**
	 * What a browser has made, and how its owner calls it.
	 */
	record NewPasskeyForm(@Size(max = 60, message = "{signin.passkey.name.long}") @Nullable String name,
			@NotBlank(message = "{signin.passkey.make.wrong}") @Nullable String credential) {

	}

}
