package org.citynetworks.account;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.citynetworks.mail.Address;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.SubjectNames;
import org.citynetworks.shared.WorldRegion;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Administrators decide who may do what.
 */
@Controller
@PreAuthorize("hasRole('ADMINISTRATOR')")
@RequestMapping("/admin/people")
class PeopleController {

	private static final String INVITE = "account/invite";

	private static final String PERSON = "account/person";

	private final PersonRepository people;

	private final People deeds;

	private final List<SubjectNames> subjects;

	PeopleController(PersonRepository people, People deeds, List<SubjectNames> subjects) {
		this.people = people;
		this.deeds = deeds;
		this.subjects = subjects;
	}

	@ModelAttribute("roles")
	Role[] roles() {
		return Role.values();
	}

	@ModelAttribute("regions")
	WorldRegion[] regions() {
		return WorldRegion.values();
	}

	@GetMapping
	String list(Model model) {
		model.addAttribute("people", this.people.findAllByOrderByNameAscIdAsc());
		return "account/people";
	}

	@GetMapping("/invite")
	String invite(Model model) {
		model.addAttribute("form", new InvitationForm(null, null, Language.ENGLISH, null, null, null));
		return INVITE;
	}

	@Sensitive
	@PostMapping("/invite")
	String invite(@Valid @ModelAttribute("form") InvitationForm form, BindingResult errors, RedirectAttributes next) {
		check(form.role(), form.subject(), errors);
		if (form.email() != null && !Address.isTaken(form.email())) {
			errors.rejectValue("email", "account.email.wrong");
		}
		else if (form.email() != null && this.people.findByEmailKey(EmailAddress.key(form.email())).isPresent()) {
			errors.rejectValue("email", "account.email.known");
		}
		if (errors.hasErrors()) {
			return INVITE;
		}
		Person person = this.deeds.invite(Objects.requireNonNull(form.email()), Objects.requireNonNull(form.name()),
				form.language(), Grant.of(Objects.requireNonNull(form.role()), form.subject(), form.region()));
		next.addFlashAttribute("done", "account.invited");
		return "redirect:/admin/people/" + person.id();
	}

	@GetMapping("/{id:\\d+}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("person", this.people.getById(id));
		model.addAttribute("form", new GrantForm(null, null, null));
		return PERSON;
	}

	@Sensitive
	@PostMapping("/{id:\\d+}")
	String grant(@PathVariable long id, @Valid @ModelAttribute("form") GrantForm form, BindingResult errors,
			Model model) {
		check(form.role(), form.subject(), errors);
		if (errors.hasErrors()) {
			model.addAttribute("person", this.people.getById(id));
			return PERSON;
		}
		this.deeds.grant(id, Grant.of(Objects.requireNonNull(form.role()), form.subject(), form.region()));
		return "redirect:/admin/people/" + id;
	}

	@Sensitive
	@PostMapping("/{id:\\d+}/revoke")
	String revoke(@PathVariable long id, @Valid @ModelAttribute("form") GrantForm form, BindingResult errors,
			RedirectAttributes next) {
		return unlessLast(id, next, () -> {
			if (!errors.hasErrors()) {
				this.deeds.revoke(id, Grant.of(Objects.requireNonNull(form.role()), form.subject(), form.region()));
			}
		});
	}

	@Sensitive
	@PostMapping("/{id:\\d+}/disable")
	String disable(@PathVariable long id, RedirectAttributes next) {
		return unlessLast(id, next, () -> this.deeds.disable(id));
	}

	@Sensitive
	@PostMapping("/{id:\\d+}/enable")
	String enable(@PathVariable long id) {
		this.deeds.enable(id);
		return "redirect:/admin/people/" + id;
	}

	@Sensitive
	@PostMapping("/{id:\\d+}/invite")
	String inviteAgain(@PathVariable long id, RedirectAttributes next) {
		return unlessLast(id, next, () -> {
			this.deeds.inviteAgain(id);
			next.addFlashAttribute("done", "account.invited");
		});
	}

	private static String unlessLast(long id, RedirectAttributes next, Runnable deed) {
		try {
			deed.run();
		}
		catch (LastAdministrator ex) {
			next.addFlashAttribute("refused", "account.last");
		}
		return "redirect:/admin/people/" + id;
	}

	/** Says what is wrong with a role and its subject, beside the subject. */
	private void check(@Nullable Role role, @Nullable String subject, BindingResult errors) {
		if (role == null) {
			return;
		}
		if (role.isOfASubject() && subject == null) {
			errors.rejectValue("subject", "account.subject.missing");
		}
		else if (!role.isOfASubject() && subject != null) {
			errors.rejectValue("subject", "account.subject.idle");
		}
		else if (subject != null && this.subjects.stream().allMatch((names) -> names.nameOf(subject).isEmpty())) {
			errors.rejectValue("subject", "account.subject.unknown");
		}
	}

	/**
	 * Whom to invite, and as what.
	 */
	record InvitationForm(
			@NotBlank(message = "{account.name.missing}") @Size(max = 200,
					message = "{account.name.long}") @Nullable String name,
			@NotBlank(message = "{signin.email.missing}") @Email(message = "{account.email.wrong}") @Size(max = 254,
					message = "{account.email.wrong}") @Nullable String email,
			Language language, @NotNull(message = "{account.role.missing}") @Nullable Role role,
			@Nullable String subject, @Nullable WorldRegion region) {

		InvitationForm {
			language = Objects.requireNonNullElse(language, Language.ENGLISH);
		}

	}

	/**
	 * A role to give.
	 */
	record GrantForm(@NotNull(message = "{account.role.missing}") @Nullable Role role, @Nullable String subject,
			@Nullable WorldRegion region) {

	}

}
