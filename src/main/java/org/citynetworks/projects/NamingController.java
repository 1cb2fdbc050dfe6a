package org.citynetworks.projects;

import org.citynetworks.account.SignedIn;
import org.citynetworks.commitment.Participants;
import org.citynetworks.project.AnswerNaming;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A team's answer to a project of others that names its city.
 */
@Controller
@RequestMapping("/my/participants/{slug}/projects/{project}/part")
@PreAuthorize("@mayAct.on(authentication, 'participant/' + #slug)")
class NamingController {

	private static final String BACK = "redirect:/my/participants/{slug}/projects";

	private final AnswerNaming answer;

	private final Participants participants;

	private final MessageSource messages;

	NamingController(AnswerNaming answer, Participants participants, MessageSource messages) {
		this.answer = answer;
		this.participants = participants;
		this.messages = messages;
	}

	@PostMapping(params = "do=agree")
	String agree(@PathVariable String slug, @PathVariable String project) {
		this.answer.agree(project, slug);
		return BACK;
	}

	@PostMapping(params = "do=decline")
	String decline(@PathVariable String slug, @PathVariable String project, SignedIn somebody) {
		var reason = this.messages.getMessage("projects.named.reason",
				new Object[] { this.participants.get(slug).called() }, LocaleContextHolder.getLocale());
		this.answer.decline(project, slug, reason, somebody.person());
		return BACK;
	}

}
