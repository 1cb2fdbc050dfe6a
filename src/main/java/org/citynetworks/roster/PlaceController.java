package org.citynetworks.roster;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import jakarta.validation.Valid;
import org.citynetworks.account.SignedIn;
import org.citynetworks.history.Draft;
import org.citynetworks.history.Entries;
import org.citynetworks.membership.MembershipEditing;
import org.citynetworks.network.NetworkRepository;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.web.Query;
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
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Which place is to be a member of a network, or is the one that a membership leads to.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
class PlaceController {

	private static final String PAGE = "roster/place";

	private final FindCandidates find;

	private final Enrol enrol;

	private final NetworkRepository networks;

	private final Entries entries;

	PlaceController(FindCandidates find, Enrol enrol, NetworkRepository networks, Entries entries) {
		this.find = find;
		this.enrol = enrol;
		this.networks = networks;
		this.entries = entries;
	}

	@GetMapping("/admin/networks/{slug}/members/new")
	String look(@PathVariable String slug, @RequestParam(required = false) @Nullable String q, Model model) {
		model.addAttribute("form", MemberForm.of(Query.said(q)));
		return show(slug, null, Query.said(q), model);
	}

	/** Begins a draft of a new membership. */
	@PostMapping("/admin/networks/{slug}/members/new")
	String add(@PathVariable String slug, @Valid @ModelAttribute("form") MemberForm form, BindingResult errors,
			SignedIn somebody, Model model) {
		var network = this.networks.getBySlug(slug).getSlug();
		return begin(network, null, form, errors, model, (place) -> this.enrol.add(network, place, somebody.person()));
	}

	@GetMapping("/admin/memberships/{id:\\d{1,18}}/place")
	String lookInstead(@PathVariable long id, @RequestParam(required = false) @Nullable String q, Model model) {
		model.addAttribute("form", MemberForm.of(Query.said(q)));
		return show(networkOf(id), id, Query.said(q), model);
	}

	/** Begins a draft in which a membership leads to another place. */
	@PostMapping("/admin/memberships/{id:\\d{1,18}}/place")
	String move(@PathVariable long id, @Valid @ModelAttribute("form") MemberForm form, BindingResult errors,
			SignedIn somebody, Model model) {
		return begin(networkOf(id), id, form, errors, model, (place) -> this.enrol.move(id, place, somebody.person()));
	}

	private String begin(String network, @Nullable Long membership, MemberForm form, BindingResult errors, Model model,
			Function<Place, Draft> deed) {
		var place = place(form, errors);
		place.flatMap((one) -> this.enrol.listed(network, one))
			.filter((listed) -> !listed.equals(membership))
			.ifPresent((listed) -> errors.rejectValue((form.place() != null) ? "place" : "name", "roster.listed"));
		if (errors.hasErrors()) {
			return show(network, membership, form.q(), model);
		}
		return "redirect:/admin/drafts/" + deed.apply(place.orElseThrow()).id();
	}

	private Optional<Place> place(MemberForm form, BindingResult errors) {
		if (form.place() != null) {
			var place = this.find.chosen(form.place());
			if (place.isEmpty()) {
				errors.rejectValue("place", "roster.place.gone");
			}
			return place;
		}
		var country = Country.find(form.country());
		if (form.name() == null) {
			errors.rejectValue("name", "roster.name.missing");
		}
		if (country.isEmpty()) {
			errors.rejectValue("country", "roster.country.missing");
		}
		return errors.hasErrors() ? Optional.empty()
				: Optional.of(new Place(Objects.requireNonNull(form.name()), country.orElseThrow(), null, null));
	}

	/** The page, for a new membership or for one that is to lead elsewhere. */
	private String show(String slug, @Nullable Long membership, @Nullable String q, Model model) {
		var locale = LocaleContextHolder.getLocale();
		model.addAttribute("network", this.networks.getBySlug(slug));
		model.addAttribute("membership", membership);
		model.addAttribute("called", (membership != null) ? state(membership, "name") : null);
		model.addAttribute("q", q);
		model.addAttribute("found", this.find.by(q, slug, Language.of(locale)));
		model.addAttribute("countries", Countries.in(locale));
		return PAGE;
	}

	private String networkOf(long membership) {
		return Objects.requireNonNullElse(state(membership, "network"), "");
	}

	private @Nullable String state(long membership, String path) {
		return this.entries.current(MembershipEditing.KIND + "/" + membership)
			.orElseThrow(() -> new NotFound("membership", Long.toString(membership)))
			.state()
			.text(path);
	}

}
