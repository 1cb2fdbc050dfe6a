package org.citynetworks.practice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.citynetworks.account.SignedIn;
import org.citynetworks.commitment.Participants;
import org.citynetworks.history.Drafts;
import org.citynetworks.history.NewEntry;
import org.citynetworks.programme.Programmes;
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
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * Where the team of a participant finds its practices and begins another one; what else
 * there is to say of it is said in its draft.
 */
@Controller
@PreAuthorize("@mayAct.on(authentication, 'participant/' + #slug)")
@RequestMapping("/my/participants/{slug}/practices")
class OwnPracticesController {

	private static final String PAGE = "practice/own";

	private final Participants participants;

	private final Programmes programmes;

	private final Practices practices;

	private final NewEntry newEntry;

	private final Drafts drafts;

	OwnPracticesController(Participants participants, Programmes programmes, Practices practices, NewEntry newEntry,
			Drafts drafts) {
		this.participants = participants;
		this.programmes = programmes;
		this.practices = practices;
		this.newEntry = newEntry;
		this.drafts = drafts;
	}

	@GetMapping
	String list(@PathVariable String slug, SignedIn somebody, Model model) {
		model.addAttribute("form", new NewPractice(null));
		return page(slug, somebody, model);
	}

	@PostMapping
	String begin(@PathVariable String slug, @Valid @ModelAttribute("form") NewPractice form, BindingResult errors,
			SignedIn somebody, Model model) {
		if (errors.hasErrors() || form.called() == null || !publishes(slug)) {
			return page(slug, somebody, model);
		}
		var state = PracticeEditing.begun(form.called(), slug, Language.of(LocaleContextHolder.getLocale()));
		return "redirect:/admin/drafts/"
				+ this.newEntry.begin(PracticeEditing.KIND, form.called(), state, somebody.person()).id();
	}

	private String page(String slug, SignedIn somebody, Model model) {
		var participant = this.participants.get(slug);
		model.addAttribute("participant", participant);
		model.addAttribute("publishes", publishes(slug));
		model.addAttribute("tier", this.programmes.tier(participant.tier()));
		model.addAttribute("practices", this.practices.of(slug));
		model.addAttribute("drafts",
				this.drafts.of(somebody.person())
					.stream()
					.filter((draft) -> draft.subject().startsWith(PracticeEditing.KIND + "/")
							&& draft.state().said("participant").equals(participant.subject()))
					.toList());
		return PAGE;
	}

	private boolean publishes(String slug) {
		return this.programmes.tier(this.participants.get(slug).tier()).publishesPractices();
	}

	/** What a new practice is called. */
	record NewPractice(@NotBlank(message = "{practice.new.missing}") @Size(max = 200,
			message = "{practice.new.long}") @Nullable String called) {

	}

}
