package org.citynetworks.roster;

import java.util.stream.Collectors;

import org.citynetworks.account.SignedIn;
import org.citynetworks.city.City;
import org.citynetworks.city.Places;
import org.citynetworks.membership.Membership;
import org.citynetworks.membership.MembershipWords;
import org.citynetworks.membership.Memberships;
import org.citynetworks.network.NetworkRepository;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.web.Query;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The networks that a city is listed in, to be kept.
 */
@Controller
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'EDITOR')")
@RequestMapping("/admin/cities/{id:\\d{1,18}}/memberships")
class CityMembershipsController {

	private final Places places;

	private final Memberships memberships;

	private final FindNetworksToJoin find;

	private final FindCandidates candidates;

	private final NetworkRepository networks;

	private final Enrol enrol;

	private final MessageSource messages;

	// The city, its networks and the others
	CityMembershipsController(Places places, Memberships memberships, FindNetworksToJoin find,
			FindCandidates candidates, NetworkRepository networks, Enrol enrol, MessageSource messages) {
		this.places = places;
		this.memberships = memberships;
		this.find = find;
		this.candidates = candidates;
		this.networks = networks;
		this.enrol = enrol;
		this.messages = messages;
	}

	@GetMapping
	String list(@PathVariable long id, Model model) {
		var lines = this.memberships.ofCity(city(id, model).id())
			.stream()
			.collect(Collectors.partitioningBy(Membership::isFormer));
		model.addAttribute("listed", lines.get(false));
		model.addAttribute("former", lines.get(true));
		model.addAttribute("words", new MembershipWords(this.messages, LocaleContextHolder.getLocale()));
		return "roster/city";
	}

	@GetMapping("/new")
	String look(@PathVariable long id, @RequestParam(required = false) @Nullable String q, Model model) {
		return show(id, Query.said(q), model);
	}

	/** Begins a draft of a new membership. */
	@PostMapping("/new")
	String add(@PathVariable long id, @RequestParam(required = false) @Nullable String network,
			@RequestParam(required = false) @Nullable String q, SignedIn somebody, Model model) {
		if (network == null) {
			return show(id, Query.said(q), model);
		}
		var place = this.candidates.chosen("city/" + id).orElseThrow(() -> new NotFound("city", Long.toString(id)));
		var slug = this.networks.getBySlug(network).getSlug();
		if (this.enrol.listed(slug, place).isPresent()) {
			model.addAttribute("listed", this.networks.getBySlug(slug).getName());
			return show(id, Query.said(q), model);
		}
		return "redirect:/admin/drafts/" + this.enrol.add(slug, place, somebody.person()).id();
	}

	private String show(long id, @Nullable String q, Model model) {
		model.addAttribute("q", q);
		model.addAttribute("found", this.find.by(q, city(id, model).id()));
		return "roster/network";
	}

	private City city(long id, Model model) {
		var city = this.places.getCity(id, Language.of(LocaleContextHolder.getLocale()));
		model.addAttribute("city", city);
		return city;
	}

}
