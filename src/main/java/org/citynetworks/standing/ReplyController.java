package org.citynetworks.standing;

import jakarta.validation.Valid;
import org.citynetworks.commitment.Participants;
import org.citynetworks.shared.Language;
import org.jspecify.annotations.Nullable;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Answering in public to a change of standing, and hiding such an answer.
 */
@Controller
class ReplyController {

	private static final String SAY = "standing/say";

	private static final String TEAM = "@mayAct.on(authentication, 'participant/' + #slug)";

	private static final String STAFF = "hasAnyRole('ADMINISTRATOR', 'REVIEWER')";

	private final Participants participants;

	private final Replies replies;

	private final StandingWords words;

	ReplyController(Participants participants, Replies replies, StandingWords words) {
		this.participants = participants;
		this.replies = replies;
		this.words = words;
	}

	@GetMapping("/my/participants/{slug}/replies/{event}")
	@PreAuthorize(TEAM)
	String replying(@PathVariable String slug, @PathVariable long event, Model model) {
		say("reply", slug, event, model);
		model.addAttribute("form", new SayForm(this.replies.event(this.participants.get(slug), event).reply()));
		return SAY;
	}

	@PostMapping("/my/participants/{slug}/replies/{event}")
	@PreAuthorize(TEAM)
	String reply(@PathVariable String slug, @PathVariable long event, @Valid @ModelAttribute("form") SayForm form,
			BindingResult errors, Model model) {
		if (errors.hasErrors()) {
			say("reply", slug, event, model);
			return SAY;
		}
		this.replies.write(this.participants.get(slug), event, form.said());
		return "redirect:/my/participants/{slug}/duties";
	}

	@PostMapping("/my/participants/{slug}/replies/{event}/remove")
	@PreAuthorize(TEAM)
	String remove(@PathVariable String slug, @PathVariable long event) {
		this.replies.remove(this.participants.get(slug), event);
		return "redirect:/my/participants/{slug}/duties";
	}

	@GetMapping("/admin/participants/{slug}/replies/{event}")
	@PreAuthorize(STAFF)
	String hiding(@PathVariable String slug, @PathVariable long event, Model model) {
		say("hide", slug, event, model);
		model.addAttribute("form", new SayForm(this.replies.event(this.participants.get(slug), event).hidden()));
		return SAY;
	}

	@PostMapping("/admin/participants/{slug}/replies/{event}")
	@PreAuthorize(STAFF)
	String hide(@PathVariable String slug, @PathVariable long event, @Valid @ModelAttribute("form") SayForm form,
			BindingResult errors, Model model) {
		if (errors.hasErrors()) {
			say("hide", slug, event, model);
			return SAY;
		}
		return hide(slug, event, form.said());
	}

	@PostMapping("/admin/participants/{slug}/replies/{event}/show")
	@PreAuthorize(STAFF)
	String show(@PathVariable String slug, @PathVariable long event) {
		return hide(slug, event, null);
	}

	private String hide(String slug, long event, @Nullable String reason) {
		this.replies.hide(this.participants.get(slug), event, reason);
		return "redirect:/participants/{slug}";
	}

	private void say(String deed, String slug, long event, Model model) {
		var participant = this.participants.get(slug);
		var answered = this.replies.event(participant, event);
		model.addAttribute("deed", deed);
		model.addAttribute("participant", participant);
		model.addAttribute("answered", answered);
		model.addAttribute("about",
				this.words.of(answered, answered.tier(), Language.of(LocaleContextHolder.getLocale())));
		model.addAttribute("back", deed.equals("hide") ? participant.path() : "/my" + participant.path() + "/duties");
	}

}
