package org.citynetworks.signin;

import java.time.Clock;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.SignedIn;
import org.citynetworks.factor.Enrolment.Kept;
import org.citynetworks.signin.Pending.Stage;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/**
 * Whose way of signing in is set up: that of somebody new on the way in, or of somebody
 * who has signed in and wants it otherwise.
 */
@ControllerAdvice(assignableTypes = { EnrolController.class, EnrolMailController.class, PasskeyController.class })
class Enrolling {

	private final PersonRepository people;

	private final Clock clock;

	Enrolling(PersonRepository people, Clock clock) {
		this.people = people;
		this.clock = clock;
	}

	@ModelAttribute("person")
	Person person(HttpServletRequest request) {
		if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn somebody) {
			return this.people.getById(somebody.person());
		}
		return Pending.at(Stage.ENROLMENT, request, this.clock)
			.map((pending) -> this.people.getById(pending.person()))
			.orElseThrow(NotPending::new);
	}

	static boolean isNew() {
		return !(SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn);
	}

	/** Where somebody goes who has just set up a way. */
	static String onward(Kept kept) {
		return (kept.codes() > 0) ? "redirect:/my/security" : "redirect:/my/security/codes";
	}

	@ExceptionHandler(NotPending.class)
	String toTheDoor() {
		return "redirect:/sign-in";
	}

}
