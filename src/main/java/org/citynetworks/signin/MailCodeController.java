package org.citynetworks.signin;

import java.time.Clock;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.SignedIn;
import org.citynetworks.factor.MailCodes;
import org.citynetworks.signin.Pending.Stage;
import org.citynetworks.signin.SecondFactorController.CodeForm;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.annotation.CurrentSecurityContext;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Sends a code to somebody who is asked for a second factor; it is typed where any other
 * is.
 */
@Controller
class MailCodeController {

	private final MailCodes codes;

	private final PersonRepository people;

	private final Tries tries;

	private final Clock clock;

	MailCodeController(MailCodes codes, PersonRepository people, Tries tries, Clock clock) {
		this.codes = codes;
		this.people = people;
		this.tries = tries;
		this.clock = clock;
	}

	@PostMapping(path = "/sign-in/second", params = "send")
	String send(@ModelAttribute("form") CodeForm form, BindingResult errors, HttpServletRequest request) {
		Optional<Pending> pending = Pending.at(Stage.SECOND_FACTOR, request, this.clock);
		if (pending.isEmpty()) {
			return SecondFactorController.AT_THE_DOOR;
		}
		return isSent(pending.get().person(), request, errors) ? "redirect:/sign-in/second?sent=yes"
				: SecondFactorController.AFTER_THE_PASSWORD;
	}

	@PostMapping(path = "/sign-in/again", params = "send")
	String sendAgain(@ModelAttribute("form") CodeForm form, BindingResult errors,
			@CurrentSecurityContext(expression = "authentication") @Nullable Object somebody,
			HttpServletRequest request, RedirectAttributes onward) {
		if (!(somebody instanceof SignedIn person)) {
			return SecondFactorController.AT_THE_DOOR;
		}
		if (!isSent(person.person(), request, errors)) {
			return SecondFactorController.AGAIN;
		}
		onward.addAttribute("sent", "yes");
		if (form.next() != null) {
			onward.addAttribute("next", form.next());
		}
		return "redirect:/sign-in/again";
	}

	private boolean isSent(long person, HttpServletRequest request, BindingResult errors) {
		boolean may = this.tries.maySend("person/" + person, request, errors, "code");
		if (may) {
			this.codes.send(this.people.getById(person));
		}
		return may;
	}

}
