package org.citynetworks.inquiry;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.citynetworks.account.EmailAddress;
import org.citynetworks.account.Grant;
import org.citynetworks.account.Person;
import org.citynetworks.account.PersonRepository;
import org.citynetworks.account.SignedIn;
import org.citynetworks.commitment.Participant;
import org.citynetworks.commitment.Participants;
import org.citynetworks.limit.Limit;
import org.citynetworks.limit.Origin;
import org.citynetworks.limit.RateLimits;
import org.citynetworks.practice.Practice;
import org.citynetworks.practice.Practices;
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

/**
 * Where somebody asks a city about its practice, or says that they try the same: for a
 * participant where they act for one, else with an address that is confirmed by mail.
 */
@Controller
@RequestMapping("/ask-a-city/{slug}")
class AskCityController {

	private static final String PAGE = "inquiry/ask";

	private static final Limit FROM_ONE_NETWORK = new Limit("inquiry.mail.network", 30, Duration.ofHours(1));

	private static final Limit TO_ONE = Limit.growing("inquiry.mail", Duration.ofMinutes(1), Duration.ofMinutes(5),
			Duration.ofMinutes(15), Duration.ofMinutes(60));

	private final Practices practices;

	private final Participants participants;

	private final PersonRepository people;

	private final AskCity ask;

	private final RateLimits limits;

	AskCityController(Practices practices, Participants participants, PersonRepository people, AskCity ask,
			RateLimits limits) {
		this.practices = practices;
		this.participants = participants;
		this.people = people;
		this.ask = ask;
		this.limits = limits;
	}

	/** Where it is asked, without language prefix. */
	static String address(String practice) {
		return "/ask-a-city/" + practice;
	}

	@GetMapping
	String show(@PathVariable String slug, @Nullable SignedIn somebody, Model model) {
		model.addAttribute("form", AskForm.empty());
		return page(this.practices.get(slug), actsFor(person(somebody)), model);
	}

	@PostMapping
	String ask(@PathVariable String slug, @Valid @ModelAttribute("form") AskForm form, BindingResult errors,
			@Nullable SignedIn somebody, HttpServletRequest request, Model model) {
		var practice = this.practices.get(slug);
		var person = person(somebody);
		var own = actsFor(person);
		if (own.isEmpty()) {
			form.check(errors);
			return (errors.hasErrors() || !maySend(form.address(), slug, request, errors)) ? page(practice, own, model)
					: link(form, practice);
		}
		var asker = own.stream().filter((one) -> one.slug().equals(form.participant())).findFirst();
		if (asker.isEmpty() || isKeeper(asker.get(), practice)) {
			errors.rejectValue("participant", asker.isEmpty() ? "inquiry.participant.missing" : "inquiry.own");
		}
		if (errors.hasErrors() || asker.isEmpty() || person.isEmpty()) {
			return page(practice, own, model);
		}
		if (!this.ask.ask(form.of(slug, asker.get(), person.get()), practice)) {
			errors.rejectValue("note", "inquiry.waits", new Object[] { practice.keeper().called() }, null);
			return page(practice, own, model);
		}
		return "redirect:" + address(slug) + "/asked";
	}

	private String link(AskForm form, Practice practice) {
		this.ask.link(form.of(practice.slug(), Language.of(LocaleContextHolder.getLocale())), practice);
		return "redirect:" + address(practice.slug()) + "/sent";
	}

	/** That a link was sent; the same whoever asked. */
	@GetMapping("/sent")
	String sent(@PathVariable String slug, Model model) {
		model.addAttribute("practice", this.practices.get(slug));
		return "inquiry/sent";
	}

	@GetMapping("/asked")
	String asked(@PathVariable String slug, Model model) {
		model.addAttribute("practice", this.practices.get(slug));
		return "inquiry/asked";
	}

	private String page(Practice practice, List<Participant> own, Model model) {
		model.addAttribute("practice", practice);
		model.addAttribute("spoken",
				practice.spoken().stream().map((tag) -> Language.name(tag, LocaleContextHolder.getLocale())).toList());
		model.addAttribute("own", own.stream().filter((one) -> !isKeeper(one, practice)).toList());
		model.addAttribute("keeps", own.stream().anyMatch((one) -> isKeeper(one, practice)));
		return PAGE;
	}

	private static boolean isKeeper(Participant participant, Practice practice) {
		return participant.slug().equals(practice.keeper().slug());
	}

	private Optional<Person> person(@Nullable SignedIn somebody) {
		return Optional.ofNullable(somebody).map((one) -> this.people.getById(one.person()));
	}

	private List<Participant> actsFor(Optional<Person> person) {
		return person.stream()
			.flatMap((one) -> one.grants().stream())
			.map(Grant::subject)
			.distinct()
			.flatMap((subject) -> this.participants.bySubject(subject).stream())
			.toList();
	}

	private boolean maySend(String email, String practice, HttpServletRequest request, BindingResult errors) {
		var network = this.limits.take(FROM_ONE_NETWORK, Origin.of(request));
		var one = this.limits.take(TO_ONE, practice + " " + EmailAddress.key(email));
		var wait = (network.compareTo(one) > 0) ? network : one;
		if (!wait.isZero()) {
			errors.rejectValue("email", "signin.wait", new Object[] { wait.toMinutes() + 1 }, null);
		}
		return wait.isZero();
	}

}
