package org.citynetworks.map;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.citynetworks.atlas.World;
import org.citynetworks.city.City;
import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.citynetworks.export.Table.Point;
import org.citynetworks.export.UnknownTerm;
import org.citynetworks.fact.FactWords;
import org.citynetworks.map.FindOnTheMap.Choice;
import org.citynetworks.map.FindOnTheMap.Row;
import org.citynetworks.map.FindOnTheMap.Listed;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.web.SecurityHeaders;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

@Controller
class MapController {

	private final FindOnTheMap find;

	private final World world;

	private final MessageSource messages;

	MapController(FindOnTheMap find, World world, MessageSource messages) {
		this.find = find;
		this.world = world;
		this.messages = messages;
	}

	@GetMapping("/map")
	String map(@ModelAttribute("filter") MapFilter filter, Model model, HttpServletResponse response) {
		SecurityHeaders.allowMarkupBy("default", response);
		var choices = this.find.choices();
		var asked = new MapFilter(known(choices, "network", filter.network()), known(choices, "theme", filter.theme()));
		var rows = this.find.countries(asked);
		var members = rows.stream().collect(Collectors.toMap(Row::country, Row::members));
		model.addAttribute("filter", asked);
		model.addAttribute("isUnknown", !asked.equals(filter));
		model.addAttribute("networks", options(choices, "network"));
		model.addAttribute("themes", options(choices, "theme"));
		var cities = this.find.cities(asked);
		model.addAttribute("mapped", cities.size());
		model.addAttribute("map", this.world.map(members, cities));
		model.addAttribute("countries", lines(rows));
		model.addAttribute("total", rows.stream().mapToInt(Row::members).sum());
		return "map/map";
	}

	/** The list beside the map. */
	@GetMapping({ "/map.csv", "/map.json" })
	Object data(@ModelAttribute("filter") MapFilter filter) {
		refuseUnknown(filter);
		return Table.of(about(filter),
				List.of(new Column<Line>("country", (line) -> line.key().toUpperCase(Locale.ROOT)),
						new Column<>("country_name", Line::name), new Column<>("members", Line::members),
						new Column<>("networks", Line::networks),
						new Column<>("address", (line) -> new Address("/countries/" + line.key()))),
				lines(this.find.countries(filter)));
	}

	/** The cities on the map. */
	@GetMapping("/map.geojson")
	Object cities(@ModelAttribute("filter") MapFilter filter) {
		refuseUnknown(filter);
		var cities = this.find.named(filter, Language.of(LocaleContextHolder.getLocale()));
		return new Table<>(about(filter),
				List.of(new Column<>("id", Listed::id), new Column<>("name", Listed::name),
						new Column<>("country", Listed::country), new Column<>("networks", Listed::networks),
						new Column<>("address",
								(city) -> new Address("/cities/" + City.key(city.id(), city.ownName())))),
				(city) -> new Point(city.latitude(), city.longitude()), cities::forEach);
	}

	private static Map<String, Object> about(MapFilter filter) {
		return Map.of("address", new Address(filter.address()));
	}

	private void refuseUnknown(MapFilter filter) {
		var choices = this.find.choices();
		if (filter.network() != null && known(choices, "network", filter.network()) == null) {
			throw new UnknownTerm("network", filter.network());
		}
		if (filter.theme() != null && known(choices, "theme", filter.theme()) == null) {
			throw new UnknownTerm("theme", filter.theme());
		}
	}

	private static @Nullable String known(List<Choice> choices, String field, @Nullable String slug) {
		return choices.stream().anyMatch((choice) -> choice.field().equals(field) && choice.slug().equals(slug)) ? slug
				: null;
	}

	private List<Option> options(List<Choice> choices, String field) {
		var locale = LocaleContextHolder.getLocale();
		var words = new FactWords(this.messages, locale);
		return choices.stream()
			.filter((choice) -> choice.field().equals(field))
			.map((choice) -> new Option(choice.slug(),
					(choice.name() != null) ? choice.name() : words.term(field, choice.slug())))
			.sorted(Comparator.comparing(Option::name, Collator.getInstance(locale)))
			.toList();
	}

	/** The country with most members first: the same data as the map shows. */
	private static List<Line> lines(List<Row> rows) {
		var locale = LocaleContextHolder.getLocale();
		return rows.stream()
			.map((row) -> new Line(row.country().toLowerCase(Locale.ROOT), new Country(row.country()).name(locale),
					row.members(), row.networks()))
			.sorted(Comparator.comparing(Line::members)
				.reversed()
				.thenComparing(Line::name, Collator.getInstance(locale)))
			.toList();
	}

	/** A choice, named in the language of the page. */
	record Option(String slug, String name) {

	}

	/** A country in the list beside the map. */
	record Line(String key, String name, int members, int networks) {

	}

}
