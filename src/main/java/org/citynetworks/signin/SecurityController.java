package org.citynetworks.signin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Sensitive;
import org.citynetworks.account.Sessions;
import org.citynetworks.account.SignedIn;
import org.citynetworks.factor.Enrolment;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * What one signs in with, and where one is signed in.
 */
@Controller
@PreAuthorize("isAuthenticated()")
@RequestMapping("/my/security")
class SecurityController {

	private final PersonRepository people;

	private final Enrolment enrolment;

	private final Sessions sessions;

	SecurityController(PersonRepository people, Enrolment enrolment, Sessions sessions) {
		this.people = people;
		this.enrolment = enrolment;
		this.sessions = sessions;
	}

	@GetMapping
	String show(SignedIn somebody, HttpServletRequest request, Model model) {
		model.addAttribute("person", this.people.getById(somebody.person()));
		model.addAttribute("kept", this.enrolment.of(somebody.person()));
		model.addAttribute("sessions", this.sessions.of(somebody.person(), request));
		return "signin/security";
	}

	@Sensitive
	@GetMapping("/codes")
	String codes(SignedIn somebody, Model model) {
		model.addAttribute("kept", this.enrolment.of(somebody.person()));
		return "signin/codes";
	}

	/** The codes are shown in this answer and never again. */
	@Sensitive
	@PostMapping("/codes")
	String makeCodes(SignedIn somebody, Model model) {
		List<String> codes = this.enrolment.newCodes(somebody.person());
		model.addAttribute("codes", codes);
		return "signin/codes";
	}

	@PostMapping("/sessions/end")
	String end(@RequestParam String id, SignedIn somebody) {
		this.sessions.end(somebody.person(), id);
		return "redirect:/my/security";
	}

	@PostMapping("/sessions/end-others")
	String endOthers(SignedIn somebody, HttpSession session) {
		this.sessions.endOthers(somebody.person(), session.getId());
		return "redirect:/my/security";
	}

}
