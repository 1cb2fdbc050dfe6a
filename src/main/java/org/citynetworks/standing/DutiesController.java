package org.citynetworks.standing;

import java.time.Clock;
import java.util.List;
import java.util.Objects;

import jakarta.validation.Valid;
import org.citynetworks.account.SignedIn;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.programme.Programmes;
import org.citynetworks.shared.Language;
import org.citynetworks.standing.FindTimeline.Event;
import org.citynetworks.web.SiteAddress;

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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a participant's team has to do and by when, and what it can do about it.
 */
@Controller
@RequestMapping("/my/participants/{slug}")
@PreAuthorize("@mayAct.on(authentication, 'participant/' + #slug)")
class DutiesController {

	private static final String SAY = "standing/say";

	private static final String DUTIES = "redirect:/my/participants/{slug}/duties";

	private final Participants participants;

	private final Programmes programmes;

	private final FindTimeline timeline;

	private final StandingWords words;

	private final TeamDeeds deeds;

	private final SiteAddress site;

	private final Clock clock;

	// The page shows all that is known of a participant's duties
	DutiesController(Participants participants, Programmes programmes, FindTimeline timeline, StandingWords words,
			TeamDeeds deeds, SiteAddress site, Clock clock) {
		this.participants = participants;
		this.programmes = programmes;
		this.timeline = timeline;
		this.words = words;
		this.deeds = deeds;
		this.site = site;
		this.clock = clock;
	}

	@GetMapping("/duties")
	String duties(@PathVariable String slug, Model model) {
		var participant = this.participants.get(slug);
		var duty = duty(participant);
		var now = this.clock.instant();
		var language = language();
		model.addAttribute("participant", participant);
		model.addAttribute("duty", duty);
		model.addAttribute("called", this.words.called(participant.standing(), language));
		model.addAttribute("about", this.words.of(duty, now, language));
		model.addAttribute("noGrace", duty.noGrace(now));
		model.addAttribute("events", answered(participant, language));
		model.addAttribute("snippet",
				new Badge(participant.called(), this.words.inFull(duty, now, language), participant.standing())
					.snippet(participant, this.site.origin() + language.prefix()));
		return "standing/duties";
	}

	private List<Answered> answered(Participant participant, Language language) {
		return this.timeline.of(participant.slug())
			.stream()
			.filter(Event::canBeAnswered)
			.map((event) -> new Answered(event, this.words.of(event, event.tier(), language)))
			.toList();
	}

	@GetMapping("/grace")
	String askingForGrace(@PathVariable String slug, Model model) {
		model.addAttribute("form", new SayForm(null));
		say("grace", slug, model);
		return (duty(this.participants.get(slug)).noGrace(this.clock.instant()) == null) ? SAY : DUTIES;
	}

	@PostMapping("/grace")
	String askForGrace(@PathVariable String slug, @Valid @ModelAttribute("form") SayForm form, BindingResult errors,
			SignedIn somebody, Model model, RedirectAttributes next) {
		if (errors.hasErrors()) {
			say("grace", slug, model);
			return SAY;
		}
		var refused = this.deeds.askForGrace(slug, form.said(), somebody.person());
		next.addFlashAttribute("done", refused.isPresent() ? "standing.no." + refused.get() : "standing.given");
		return DUTIES;
	}

	@GetMapping("/withdraw")
	String withdrawing(@PathVariable String slug, Model model) {
		model.addAttribute("form", new SayForm(null));
		say("withdraw", slug, model);
		return this.participants.get(slug).standing().isPresent() ? SAY : DUTIES;
	}

	@PostMapping("/withdraw")
	String withdraw(@PathVariable String slug, @Valid @ModelAttribute("form") SayForm form, BindingResult errors,
			SignedIn somebody, Model model) {
		if (errors.hasErrors()) {
			say("withdraw", slug, model);
			return SAY;
		}
		this.deeds.withdraw(slug, form.said(), somebody.person());
		return DUTIES;
	}

	private void say(String deed, String slug, Model model) {
		var participant = this.participants.get(slug);
		var duty = duty(participant);
		model.addAttribute("deed", deed);
		model.addAttribute("participant", participant);
		model.addAttribute("about", this.words.day(Objects.requireNonNull(duty.withGrace().grace()), language()));
		model.addAttribute("back", "/my" + participant.path() + "/duties");
	}

	private Duty duty(Participant participant) {
		return new Duty(participant.reporting(), this.programmes.bySlug(participant.programme()).rules());
	}

	private static Language language() {
		return Language.of(LocaleContextHolder.getLocale());
	}

	/** A change of standing, in words, to which the team can say something. */
	record Answered(Event event, String words) {

	}

}
