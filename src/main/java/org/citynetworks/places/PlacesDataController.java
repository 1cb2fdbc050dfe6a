package org.citynetworks.places;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.citynetworks.cities.CityRow;
import org.citynetworks.cities.CityTable;
import org.citynetworks.city.Places;
import org.citynetworks.city.Places.NamedCity;
import org.citynetworks.city.Region;
import org.citynetworks.export.Column;
import org.citynetworks.export.Column.Address;
import org.citynetworks.export.Table;
import org.citynetworks.membership.MembershipWords;
import org.citynetworks.membership.Memberships;
import org.citynetworks.membership.Memberships.Placed;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.NotFound;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * What the pages of a city, a region and a country say, as data.
 */
@Controller
class PlacesDataController {

	private final Places places;

	private final Memberships memberships;

	private final PlacesAround around;

	private final MessageSource messages;

	PlacesDataController(Places places, Memberships memberships, PlacesAround around, MessageSource messages) {
		this.places = places;
		this.memberships = memberships;
		this.around = around;
		this.messages = messages;
	}

	@GetMapping({ "/cities/{key}.csv", "/cities/{key}.json" })
	Object city(@PathVariable String key) {
		var named = getCity(key);
		var city = named.city();
		return PlaceStatements.of(city, named.names(), this.memberships.ofCity(city.id()), words());
	}

	@GetMapping("/cities/{key}.geojson")
	Object cityOnTheMap(@PathVariable String key) {
		var city = getCity(key).city();
		return onTheMap("/cities/" + key, List.of(this.around.row(city.id(), language())));
	}

	@GetMapping({ "/regions/{key}.csv", "/regions/{key}.json" })
	Object region(@PathVariable String key) {
		var region = this.places.getRegion(key, language());
		return PlaceStatements.of(region, this.places.namesOf(region),
				this.memberships.ofRegion(region.country(), region.code()), words());
	}

	/** Its cities in networks. */
	@GetMapping("/regions/{key}.geojson")
	Object regionOnTheMap(@PathVariable String key) {
		return onTheMap("/regions/" + key, this.around.listedIn(this.places.getRegion(key, language()), language()));
	}

	/** Everything in the country that a network lists. */
	@GetMapping({ "/countries/{code}.csv", "/countries/{code}.json" })
	Object country(@PathVariable String code) {
		var country = getCountry(code);
		var cities = this.around.listedIn(country, language())
			.stream()
			.collect(Collectors.toMap(CityRow::id, (city) -> city));
		var about = new LinkedHashMap<String, Object>();
		about.put("address", new Address("/countries/" + code));
		about.put("country", country.code());
		about.put("name", country.name(locale()));
		return Table.of(about, columns(cities, words()), this.memberships.inCountry(country));
	}

	/** Its cities in networks. */
	@GetMapping("/countries/{code}.geojson")
	Object countryOnTheMap(@PathVariable String code) {
		return onTheMap("/countries/" + code, this.around.listedIn(getCountry(code), language()));
	}

	private static Table<?> onTheMap(String address, List<CityRow> cities) {
		return CityTable.of(Map.of("address", new Address(address)), cities::forEach, locale());
	}

	private static List<Column<Placed>> columns(Map<Long, CityRow> cities, MembershipWords words) {
		return List.of(new Column<>("id", (one) -> one.membership().id()),
				new Column<>("network", (one) -> one.membership().network()),
				new Column<>("network_name", (one) -> one.membership().networkName()),
				new Column<>("listed_as", (one) -> one.membership().name()),
				new Column<>("kind", (one) -> one.membership().kind().name().toLowerCase(Locale.ROOT)),
				new Column<>("role", (one) -> one.membership().role()),
				new Column<>("role_label", (one) -> words.term("role", one.membership().role())),
				new Column<>("city", Placed::cityId),
				new Column<>("city_name",
						(one) -> cities.containsKey(one.cityId()) ? cities.get(one.cityId()).name() : null),
				new Column<>("region", PlacesDataController::region),
				new Column<>("since", (one) -> one.membership().since()),
				new Column<>("basis", (one) -> one.membership().source().basis().name().toLowerCase(Locale.ROOT)),
				new Column<>("source", (one) -> one.membership().source().address()),
				new Column<>("as_of", (one) -> one.membership().source().asOf()),
				new Column<>("doubtful", (one) -> one.membership().doubtful()));
	}

	private static @Nullable String region(Placed one) {
		var code = one.regionCode();
		return (code != null) ? Region.key(one.membership().country().code(), code) : null;
	}

	/** The city at its one address; another spelling of it is none. */
	private NamedCity getCity(String key) {
		var id = key.replaceFirst("-.*", "");
		if (!id.matches("[0-9]{1,18}")) {
			throw new NotFound("city", key);
		}
		var named = this.places.getNamedCity(Long.parseLong(id), language());
		if (!named.city().key().equals(key)) {
			throw new NotFound("city", key);
		}
		return named;
	}

	private static Country getCountry(String code) {
		return Country.find(code).orElseThrow(() -> new NotFound("country", code));
	}

	private MembershipWords words() {
		return new MembershipWords(this.messages, locale());
	}

	private static Language language() {
		return Language.of(locale());
	}

	private static Locale locale() {
		return LocaleContextHolder.getLocale();
	}

}
