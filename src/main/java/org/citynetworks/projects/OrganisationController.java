package org.citynetworks.projects;

import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.organisation.Organisations;
import org.citynetworks.project.Projects;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/**
 * The page of an organisation: what it is, and the projects that it works on.
 */
@Controller
class OrganisationController {

	private final Organisations organisations;

	private final Projects projects;

	private final MessageSource messages;

	OrganisationController(Organisations organisations, Projects projects, MessageSource messages) {
		this.organisations = organisations;
		this.projects = projects;
		this.messages = messages;
	}

	@GetMapping("/organisations/{slug}")
	String show(@PathVariable String slug, Model model, HttpServletRequest request) {
		var moved = this.organisations.movedTo(slug);
		if (moved.isPresent()) {
			request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
			return "redirect:/organisations/" + moved.get();
		}
		var words = new ProjectWords(this.messages, LocaleContextHolder.getLocale());
		var organisation = this.organisations.get(slug);
		model.addAttribute("organisation", organisation);
		model.addAttribute("country", Optional.ofNullable(organisation.country()).map(words::country).orElse(null));
		model.addAttribute("sector", words.sector(organisation.sector()));
		model.addAttribute("projects", this.projects.ofOrganisation(slug));
		return "projects/organisation";
	}

}
