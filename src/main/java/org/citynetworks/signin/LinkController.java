package org.citynetworks.signin;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.citynetworks.account.MailLinks.Used;
import org.citynetworks.account.MailLinks;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.Purpose;
import org.citynetworks.account.SignIn;
import org.citynetworks.account.SignedIn;
import org.citynetworks.account.Way;
import org.citynetworks.factor.Enrolment;
import org.citynetworks.signin.Pending.Stage;
import org.jspecify.annotations.Nullable;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * The page behind a link by mail. Opening it changes nothing, for the programs that look
 * through mail open links too; sending its form does.
 */
@Controller
@RequestMapping("/sign-in/link/{id}")
class LinkController {

	private static final String PAGE = "signin/link";

	/** Of no link. */
	private static final UUID NONE = new UUID(0, 0);

	private final MailLinks links;

	private final PersonRepository people;

	private final Enrolment enrolment;

	private final SignIn signIn;

	private final Tries tries;

	private final Clock clock;

	LinkController(MailLinks links, PersonRepository people, Enrolment enrolment, SignIn signIn, Tries tries,
			Clock clock) {
		this.links = links;
		this.people = people;
		this.enrolment = enrolment;
		this.signIn = signIn;
		this.tries = tries;
		this.clock = clock;
	}

	@ModelAttribute("invitation")
	boolean isInvitation(@PathVariable String id) {
		return this.links.purpose(uuid(id)) == Purpose.INVITATION;
	}

	private static UUID uuid(String id) {
		try {
			return UUID.fromString(id);
		}
		catch (IllegalArgumentException ex) {
			return NONE;
		}
	}

	@GetMapping
	String ask(Model model) {
		model.addAttribute("form", new LinkForm(null));
		return PAGE;
	}

	@PostMapping
	String exchange(@PathVariable String id, @Valid @ModelAttribute("form") LinkForm form, BindingResult errors,
			HttpServletRequest request) {
		if (errors.hasErrors() || !this.tries.mayGoOn("link/" + uuid(id), request, errors, "code")) {
			return PAGE;
		}
		Optional<Used> used = this.links.use(uuid(id), Objects.requireNonNull(form.code()));
		if (used.isEmpty()) {
			errors.rejectValue("code", "signin.link.wrong");
			return PAGE;
		}
		return welcome(this.people.getById(used.get().person()), used.get(), request);
	}

	private String welcome(Person person, Used used, HttpServletRequest request) {
		if (!person.isStaff()) {
			this.signIn.as(person.id(), Way.LINK, request);
			return Next.view(used.next());
		}
		if (used.purpose() != Purpose.INVITATION || this.enrolment.of(person.id()).isEnough()) {
			return "redirect:/sign-in?staff=yes";
		}
		// Or whoever is signed in here would set up their own account
		if (SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn somebody) {
			this.signIn.out(somebody, request);
		}
		new Pending(person.id(), Stage.ENROLMENT, used.next()).begin(request, this.clock);
		return "redirect:/sign-in/enrol";
	}

	/**
	 * What stands behind the # of the link.
	 */
	record LinkForm(@NotBlank(message = "{signin.link.missing}") @Nullable String code) {

	}

}
