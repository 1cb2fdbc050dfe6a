package org.citynetworks.answering;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.EmailAddress;
import org.citynetworks.contributor.Contributor;
import org.citynetworks.contributor.Contributor.Capacity;
import org.citynetworks.contributor.Contributors;
import org.citynetworks.contributor.Visit;
import org.citynetworks.form.Task;
import org.citynetworks.intake.Intakes;
import org.citynetworks.mail.Address;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Who takes part: whoever began a submission invites others and removes them.
 */
@Controller
@RequestMapping("/applications/{id}/team")
class TeamController {

	private static final String PAGE = "answering/team";

	private static final int MOST = 30;

	private final Contributors contributors;

	private final InviteContributors invite;

	private final Intakes intakes;

	private final ComingIn limits;

	TeamController(Contributors contributors, InviteContributors invite, Intakes intakes, ComingIn limits) {
		this.contributors = contributors;
		this.invite = invite;
		this.intakes = intakes;
		this.limits = limits;
	}

	@GetMapping
	String team(Visit visit, @RequestParam(required = false) @Nullable Long invited, Model model) {
		model.addAttribute("form", new InvitationForm(null, null, null, List.of()));
		model.addAttribute("invited", invited);
		return show(visit, model);
	}

	private String show(Visit visit, Model model) {
		if (!visit.by().isOwner()) {
			return "redirect:" + visit.address();
		}
		var language = Language.of(LocaleContextHolder.getLocale());
		model.addAttribute("visit", visit);
		model.addAttribute("called", this.intakes.of(visit.submission()).title(visit.submission(), language));
		model.addAttribute("team", this.contributors.of(visit.submission().id()));
		model.addAttribute("tasks", tasks(visit));
		model.addAttribute("language", language);
		model.addAttribute("keeps", "invitation");
		return PAGE;
	}

	private static List<Task> tasks(Visit visit) {
		return visit.submission().form().tasks().stream().filter((task) -> task.page().isEmpty()).toList();
	}

	@PostMapping
	String invite(Visit visit, @Valid @ModelAttribute("form") InvitationForm form, BindingResult errors,
			@RequestParam(name = "do", required = false) @Nullable String deed, HttpServletRequest request,
			Model model) {
		if ("save".equals(deed)) {
			return shown(visit, form, model);
		}
		if (!visit.by().isOwner()) {
			return "redirect:" + visit.address();
		}
		check(visit, form, errors);
		if (errors.hasErrors() || !this.limits.maySend(EmailAddress.key(form.address()), request, errors, "email")) {
			return show(visit, model);
		}
		var invited = this.invite.invite(visit, form.address(), Objects.requireNonNullElse(form.name(), ""),
				form.asReader(), form.of(tasks(visit)), Language.of(LocaleContextHolder.getLocale()));
		return "redirect:" + visit.address() + "/team?invited=" + invited.id();
	}

	/** The page in another language, with what was typed and without its mistakes. */
	private String shown(Visit visit, InvitationForm form, Model model) {
		model.asMap().remove(BindingResult.MODEL_KEY_PREFIX + "form");
		model.addAttribute("form", form);
		return show(visit, model);
	}

	private void check(Visit visit, InvitationForm form, BindingResult errors) {
		var team = this.contributors.of(visit.submission().id());
		if (form.email() != null && !Address.isTaken(form.email())) {
			errors.rejectValue("email", "account.email.wrong");
		}
		else if (EmailAddress.key(form.address()).equals(EmailAddress.key(visit.by().email()))) {
			errors.rejectValue("email", "answering.team.self");
		}
		else if (team.size() >= MOST) {
			errors.rejectValue("email", "answering.team.full", new Object[] { MOST }, null);
		}
		if (!form.asReader() && !form.has(InvitationForm.ALL) && form.of(tasks(visit)).isEmpty()) {
			errors.rejectValue("tasks", "answering.team.tasks.missing");
		}
	}

	/** Their links lead nowhere from now on; what they answered stays. */
	@PostMapping("/{number}/remove")
	String remove(Visit visit, @PathVariable long number) {
		if (visit.by().isOwner()) {
			this.contributors.of(visit.submission().id())
				.stream()
				.filter((one) -> one.id() == number && isRemovable(one))
				.forEach(this.invite::remove);
		}
		return "redirect:" + visit.address() + "/team";
	}

	/** Whether the owner may remove somebody; who signs is for the feature to say. */
	private static boolean isRemovable(Contributor one) {
		return one.capacity() == Capacity.COLLEAGUE || one.capacity() == Capacity.READER;
	}

	/**
	 * Whom to invite, and for what.
	 *
	 * @param part {@code reader}, or else a colleague
	 * @param tasks what a colleague may answer, or {@link #ALL}
	 */
	record InvitationForm(
			@NotBlank(message = "{answering.team.email.missing}") @Size(max = 254,
					message = "{account.email.wrong}") @Nullable String email,
			@Size(max = 200, message = "{answering.team.name.long}") @Nullable String name, @Nullable String part,
			@Nullable List<String> tasks) {

		static final String ALL = "all";

		String address() {
			return Objects.requireNonNullElse(this.email, "");
		}

		boolean asReader() {
			return "reader".equals(this.part);
		}

		public boolean has(String task) {
			return this.tasks != null && this.tasks.contains(task);
		}

		/** Those that are ticked; none stand for all. */
		List<String> of(List<Task> all) {
			return has(ALL) ? List.of() : all.stream().map(Task::code).filter(this::has).toList();
		}

	}

}
