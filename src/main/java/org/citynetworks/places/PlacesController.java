package org.citynetworks.places;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.city.Places;
import org.citynetworks.city.Places.Name;
import org.citynetworks.commitment.FindPart;
import org.citynetworks.joining.JoiningInBrief;
import org.citynetworks.membership.Memberships;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

/**
 * The pages of a city and of a region.
 */
@Controller
class PlacesController {

	private static final Pattern CITY = Pattern.compile("(\\d{1,18})(-.*)?");

	private final Places places;

	private final Memberships memberships;

	private final MembershipLines lines;

	private final PlacesAround around;

	private final AlikeCities alike;

	private final PlaceMaps maps;

	private final JoiningInBrief joining;

	private final FindPart part;

	private final List<PlaceSection> sections;

	// Each part of a page is read by a class named by its question
	PlacesController(Places places, Memberships memberships, MembershipLines lines, PlacesAround around,
			AlikeCities alike, PlaceMaps maps, JoiningInBrief joining, FindPart part,
			ObjectProvider<PlaceSection> sections) {
		this.places = places;
		this.memberships = memberships;
		this.lines = lines;
		this.around = around;
		this.alike = alike;
		this.maps = maps;
		this.joining = joining;
		this.part = part;
		this.sections = sections.orderedStream().toList();
	}

	@GetMapping("/cities/{key}")
	String city(@PathVariable String key, Model model, HttpServletRequest request) {
		var form = CITY.matcher(key);
		if (!form.matches()) {
			throw new NotFound("city", key);
		}
		var locale = LocaleContextHolder.getLocale();
		var language = Language.of(locale);
		var named = this.places.getNamedCity(Long.parseLong(form.group(1)), language);
		var city = named.city();
		if (!key.equals(city.key())) {
			request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
			return "redirect:/cities/" + city.key();
		}
		var names = named.names();
		model.addAttribute("city", city);
		model.addAttribute("linked", LinkedPlace.of(city, names, language));
		model.addAttribute("names", PlaceNames.of(names, city.name(), city.ownName(), city.country(), locale));
		var memberships = this.memberships.ofCity(city.id());
		var lines = this.lines.of(memberships,
				Stream.concat(Stream.of(city.name(), city.ownName()), names.stream().map(Name::name)), request);
		model.addAttribute("memberships", lines.get(false));
		model.addAttribute("former", lines.get(true));
		model.addAttribute("joining", this.joining.of(city, memberships, request));
		part("city/" + city.id(), language, model);
		model.addAttribute("map", this.maps.around(city));
		model.addAttribute("alike", this.alike.to(city, language));
		var around = this.around.around(city, language);
		model.addAttribute("related", around.related());
		model.addAttribute("nearest", around.nearest());
		return "places/city";
	}

	@GetMapping("/regions/{key}")
	String region(@PathVariable String key, Model model, HttpServletRequest request) {
		var locale = LocaleContextHolder.getLocale();
		var language = Language.of(locale);
		var region = this.places.getRegion(key, language);
		var names = this.places.namesOf(region);
		model.addAttribute("region", region);
		model.addAttribute("linked", LinkedPlace.of(region, names, language));
		model.addAttribute("names", PlaceNames.of(names, region.name(), region.name(), region.country(), locale));
		var memberships = this.memberships.ofRegion(region.country(), region.code());
		var lines = this.lines.of(memberships, names.stream().map(Name::name), request);
		model.addAttribute("memberships", lines.get(false));
		model.addAttribute("former", lines.get(true));
		model.addAttribute("joining", this.joining.of(region, memberships, request));
		part("region/" + region.country().code() + "-" + region.code(), language, model);
		model.addAttribute("listed", this.around.listedIn(region, language));
		model.addAttribute("largest", this.around.largestIn(region.country(), region.code(), language));
		return "places/region";
	}

	// Only of what takes part can there be more to say
	private void part(String place, Language language, Model model) {
		var part = this.part.of(place, language);
		model.addAttribute("part", part);
		model.addAttribute("sections",
				part.now().isEmpty() ? List.of()
						: this.sections.stream()
							.flatMap((section) -> section.of(place, language)
								.map((shown) -> new ShownSection(section.fragment(), shown))
								.stream())
							.toList());
	}

	/** What a feature shows, and how. */
	record ShownSection(String fragment, Object shown) {
	}

}
