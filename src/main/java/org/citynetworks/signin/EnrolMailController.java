package org.citynetworks.signin;

import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.citynetworks.account.Person;
import org.citynetworks.account.Sensitive;
import org.citynetworks.account.SignIn;
import org.citynetworks.account.Way;
import org.citynetworks.factor.Enrolment;
import org.citynetworks.factor.MailCodes;
import org.citynetworks.signin.SecondFactorController.CodeForm;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Choosing codes by mail as the second factor: whoever does has to have got one. Who it
 * is, is asked before anything else.
 */
@Controller
@Sensitive
@PreAuthorize("permitAll()")
@RequestMapping({ "/sign-in/enrol/mail", "/my/security/mail" })
class EnrolMailController {

	private static final String PAGE = "signin/enrol-mail";

	private final Enrolment enrolment;

	private final MailCodes codes;

	private final Tries tries;

	private final SignIn signIn;

	EnrolMailController(Enrolment enrolment, MailCodes codes, Tries tries, SignIn signIn) {
		this.enrolment = enrolment;
		this.codes = codes;
		this.tries = tries;
		this.signIn = signIn;
	}

	@GetMapping
	String ask(@ModelAttribute("person") Person person, Model model) {
		model.addAttribute("form", new CodeForm(null, null));
		return page(person);
	}

	/** The password comes first. */
	private String page(Person person) {
		return this.enrolment.of(person.id()).password() ? PAGE
				: "redirect:" + (Enrolling.isNew() ? "/sign-in/enrol" : "/my/security") + "/password?second=mail";
	}

	@PostMapping(params = "send")
	String send(@ModelAttribute("person") Person person, @ModelAttribute("form") CodeForm form, BindingResult errors,
			HttpServletRequest request) {
		if (!this.tries.maySend(person.subject(), request, errors, "code")) {
			return page(person);
		}
		this.codes.send(person);
		return "redirect:" + (Enrolling.isNew() ? "/sign-in/enrol" : "/my/security") + "/mail?sent=yes";
	}

	@PostMapping
	String choose(@ModelAttribute("person") Person person, @Valid @ModelAttribute("form") CodeForm form,
			BindingResult errors, HttpServletRequest request) {
		if (!errors.hasErrors() && this.tries.mayGoOn(person.subject(), request, errors, "code")) {
			if (this.enrolment.setMail(person.id(), Objects.requireNonNull(form.code()))) {
				return arrived(person, request);
			}
			errors.rejectValue("code", "signin.mail.wrong");
		}
		return page(person);
	}

	/** Somebody new has shown both factors just now. */
	private String arrived(Person person, HttpServletRequest request) {
		Enrolment.Kept kept = this.enrolment.of(person.id());
		if (!kept.isEnough()) {
			return page(person);
		}
		if (Enrolling.isNew()) {
			this.signIn.as(person.id(), Way.PASSWORD_AND_MAIL, request);
		}
		return Enrolling.onward(kept);
	}

}
