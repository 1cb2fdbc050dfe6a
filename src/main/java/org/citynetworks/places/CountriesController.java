package org.citynetworks.places;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.city.Places;
import org.citynetworks.city.Region;
import org.citynetworks.membership.Memberships;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.citynetworks.shared.WorldRegion;

import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class CountriesController {

	private final Places places;

	private final Memberships memberships;

	private final PlacesAround around;

	private final Secretariats secretariats;

	private final PlaceMaps maps;

	CountriesController(Places places, Memberships memberships, PlacesAround around, Secretariats secretariats,
			PlaceMaps maps) {
		this.places = places;
		this.memberships = memberships;
		this.around = around;
		this.secretariats = secretariats;
		this.maps = maps;
	}

	@GetMapping("/countries/{code}")
	String country(@PathVariable String code, Model model, HttpServletRequest request) {
		var country = Country.find(code).orElseThrow(() -> new NotFound("country", code));
		var locale = LocaleContextHolder.getLocale();
		var language = Language.of(locale);
		var regions = this.places.regionsOf(country, language);
		model.addAttribute("country", country);
		model.addAttribute("name", country.name(locale));
		model.addAttribute("worldRegion", WorldRegion.of(country).orElse(null));
		model.addAttribute("members", new CountryMembers(this.memberships.inCountry(country),
				this.around.listedIn(country, language), regions, locale));
		model.addAttribute("largest", this.around.largestIn(country, null, language));
		model.addAttribute("regions", sorted(regions, locale));
		model.addAttribute("secretariats", this.secretariats.in(country, request));
		model.addAttribute("map", this.maps.around(country).orElse(null));
		return "places/country";
	}

	private static List<Region> sorted(List<Region> regions, Locale locale) {
		return regions.stream().sorted(Comparator.comparing(Region::name, Collator.getInstance(locale))).toList();
	}

}
