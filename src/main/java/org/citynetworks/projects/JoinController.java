package org.citynetworks.projects;

import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.SignedIn;
import org.citynetworks.organisation.JoinOrganisations;
import org.citynetworks.organisation.LikelyDuplicates;
import org.citynetworks.organisation.Organisation;
import org.citynetworks.organisation.Organisations;
import org.citynetworks.project.Projects;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Where staff find organisations that stand here twice, and make one of two.
 */
@Controller
@RequestMapping("/admin/organisations")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
class JoinController {

	private static final String PAGE = "projects/join";

	private final Organisations organisations;

	private final LikelyDuplicates duplicates;

	private final JoinOrganisations join;

	private final Projects projects;

	private final MessageSource messages;

	// Two are found, compared and joined
	JoinController(Organisations organisations, LikelyDuplicates duplicates, JoinOrganisations join, Projects projects,
			MessageSource messages) {
		this.organisations = organisations;
		this.duplicates = duplicates;
		this.join = join;
		this.projects = projects;
		this.messages = messages;
	}

	/** Those that could be one, and all to choose two from by hand. */
	@GetMapping
	String list(Model model) {
		model.addAttribute("pairs", this.duplicates.all());
		model.addAttribute("names", this.organisations.names());
		return "projects/organisations";
	}

	@GetMapping("/join")
	String ask(@RequestParam String one, @RequestParam String other, Model model) {
		model.addAttribute("form", new JoinForm(null, null));
		return page(one, other, model);
	}

	@PostMapping("/join")
	String join(@RequestParam String one, @RequestParam String other, @Valid @ModelAttribute("form") JoinForm form,
			BindingResult errors, SignedIn somebody, Model model) {
		if (form.stays() != null && !List.of(one, other).contains(form.stays())) {
			errors.rejectValue("stays", "organisation.join.missing");
		}
		if (errors.hasErrors() || one.equals(other)) {
			return page(one, other, model);
		}
		var stays = Objects.requireNonNull(form.stays());
		this.join.join(stays.equals(one) ? other : one, stays, Objects.requireNonNull(form.reason()),
				somebody.person());
		return "redirect:/organisations/" + stays;
	}

	private String page(String one, String other, Model model) {
		if (one.equals(other)) {
			throw new NotFound("other organisation", other);
		}
		var words = new ProjectWords(this.messages, LocaleContextHolder.getLocale());
		model.addAttribute("one", one);
		model.addAttribute("other", other);
		model.addAttribute("choices", List.of(choice(one, words), choice(other, words)));
		return PAGE;
	}

	private Choice choice(String slug, ProjectWords words) {
		var organisation = this.organisations.get(slug);
		return new Choice(organisation, words.sector(organisation.sector()),
				(organisation.country() != null) ? words.country(organisation.country()) : "",
				this.projects.ofOrganisation(slug).size());
	}

	/**
	 * One of the two, as it stands now.
	 *
	 * @param country its name; empty if none is known
	 * @param projects how many it works on
	 */
	record Choice(Organisation organisation, String sector, String country, int projects) {
	}

	/**
	 * What somebody chose, and why.
	 *
	 * @param stays the slug of the one that stays
	 */
	record JoinForm(@NotBlank(message = "{organisation.join.missing}") @Nullable String stays,
			@NotBlank(message = "{organisation.join.reason.missing}") @Size(max = 2000,
					message = "{upkeep.end.reason.long}") @Nullable String reason) {
	}

}
