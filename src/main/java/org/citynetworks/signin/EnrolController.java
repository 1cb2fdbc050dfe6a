package org.citynetworks.signin;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.citynetworks.account.Person;
import org.citynetworks.account.Sensitive;
import org.citynetworks.account.SignIn;
import org.citynetworks.account.Way;
import org.citynetworks.factor.Authenticators;
import org.citynetworks.factor.Enrolment;
import org.citynetworks.factor.KeyPicture;
import org.citynetworks.factor.Passwords;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Setting up what one signs in with: somebody new on the way in, and somebody who has
 * signed in and wants it otherwise. Who it is, is asked before anything else.
 */
@Controller
@Sensitive
@PreAuthorize("permitAll()")
class EnrolController {

	private static final String PASSWORD = "signin/enrol-password";

	private static final String APP = "signin/enrol-app";

	private static final String SECRET = "enrolment.secret";

	private final Enrolment enrolment;

	private final Passwords passwords;

	private final SignIn signIn;

	EnrolController(Enrolment enrolment, Passwords passwords, SignIn signIn) {
		this.enrolment = enrolment;
		this.passwords = passwords;
		this.signIn = signIn;
	}

	@GetMapping("/sign-in/enrol")
	String choose() {
		return Enrolling.isNew() ? "signin/enrol" : "redirect:/my/security";
	}

	@GetMapping({ "/sign-in/enrol/password", "/my/security/password" })
	String password(@RequestParam(required = false) @Nullable String second, Model model) {
		model.addAttribute("form", new NewPasswordForm(null, second));
		return PASSWORD;
	}

	@PostMapping({ "/sign-in/enrol/password", "/my/security/password" })
	String password(@ModelAttribute("person") Person person, @Valid @ModelAttribute("form") NewPasswordForm form,
			BindingResult errors) {
		if (!errors.hasErrors()) {
			String objection = this.passwords.objection(Objects.requireNonNull(form.password()), person);
			if (objection == null) {
				this.enrolment.setPassword(person.id(), form.password());
				return next(person, form);
			}
			errors.rejectValue("password", objection, new Object[] { Passwords.SHORTEST, Passwords.LONGEST }, null);
		}
		return PASSWORD;
	}

	private String next(Person person, NewPasswordForm form) {
		if (!Enrolling.isNew() && this.enrolment.of(person.id()).isEnough()) {
			return "redirect:/my/security";
		}
		return "redirect:" + (Enrolling.isNew() ? "/sign-in/enrol/" : "/my/security/")
				+ ("mail".equals(form.second()) ? "mail" : "app");
	}

	@GetMapping({ "/sign-in/enrol/app", "/my/security/app" })
	String app(@ModelAttribute("person") Person person, HttpServletRequest request, Model model) {
		model.addAttribute("form", new AppForm(null));
		return app(person, secret(request), model);
	}

	@PostMapping({ "/sign-in/enrol/app", "/my/security/app" })
	String app(@ModelAttribute("person") Person person, @Valid @ModelAttribute("form") AppForm form,
			BindingResult errors, HttpServletRequest request, Model model) {
		byte[] secret = secret(request);
		if (!errors.hasErrors() && this.enrolment.setApp(person.id(), secret, Objects.requireNonNull(form.code()))) {
			return arrived(person, request);
		}
		if (!errors.hasErrors()) {
			errors.rejectValue("code", "signin.app.wrong");
		}
		return app(person, secret, model);
	}

	private static String app(Person person, byte[] secret, Model model) {
		model.addAttribute("picture", KeyPicture.of(Authenticators.address(secret, person.email())));
		model.addAttribute("key", Authenticators.spelled(secret));
		return APP;
	}

	/** The same key until it is confirmed, so that going back shows the same picture. */
	private static byte[] secret(HttpServletRequest request) {
		HttpSession session = request.getSession();
		if (session.getAttribute(SECRET) instanceof byte[] secret) {
			return secret;
		}
		byte[] secret = Authenticators.newSecret();
		session.setAttribute(SECRET, secret);
		return secret;
	}

	/** Somebody new has shown both factors just now. */
	private String arrived(Person person, HttpServletRequest request) {
		request.getSession().removeAttribute(SECRET);
		if (Enrolling.isNew()) {
			this.signIn.as(person.id(), Way.PASSWORD_AND_APP, request);
		}
		return Enrolling.onward(this.enrolment.of(person.id()));
	}

	/**
	 * A password to be.
	 *
	 * @param second what is to come beside it: {@code mail}, or else an app
	 */
	record NewPasswordForm(@NotBlank(message = "{signin.password.missing}") @Nullable String password,
			@Nullable String second) {

	}

	/**
	 * What the app shows.
	 */
	record AppForm(@NotBlank(message = "{signin.code.missing}") @Nullable String code) {

	}

}
