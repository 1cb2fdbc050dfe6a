package org.citynetworks.places;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import com.ibm.icu.text.Collator;
import org.citynetworks.cities.CityRow;
import org.citynetworks.city.Region;
import org.citynetworks.membership.Memberships.Placed;
import org.jspecify.annotations.Nullable;

/**
 * Who in a country is listed in which networks, as its page shows it in one language.
 */
final class CountryMembers {

	private final List<Placed> placed;

	private final Map<Long, CityRow> cities;

	private final Map<String, Region> regions;

	private final Comparator<Object> alphabet;

	CountryMembers(List<Placed> placed, List<CityRow> cities, List<Region> regions, Locale locale) {
		this.placed = placed;
		this.cities = cities.stream().collect(Collectors.toMap(CityRow::id, Function.identity()));
		this.regions = regions.stream().collect(Collectors.toMap(Region::code, Function.identity()));
		this.alphabet = Collator.getInstance(locale);
	}

	/** The networks that list somebody here, and how many. */
	public List<Present> networks() {
		return this.placed.stream()
			.collect(Collectors.groupingBy(CountryMembers::network, Collectors.counting()))
			.entrySet()
			.stream()
			.map((entry) -> new Present(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing((present) -> present.network().name(), this.alphabet))
			.toList();
	}

	public List<Member> cities() {
		return members((one) -> one.cityId() != null, (one) -> body(one, this.cities.get(one.cityId())));
	}

	public List<Member> regions() {
		return members((one) -> one.regionCode() != null, (one) -> body(one, this.regions.get(one.regionCode())));
	}

	/** Members for which there is no page here, by the names that the lists give them. */
	public List<Member> others() {
		return members((one) -> one.cityId() == null && one.regionCode() == null, CountryMembers::body);
	}

	private List<Member> members(Predicate<Placed> which, Function<Placed, Body> body) {
		return this.placed.stream()
			.filter(which)
			.collect(Collectors.groupingBy(body, Collectors.mapping(CountryMembers::network, Collectors.toList())))
			.entrySet()
			.stream()
			.map((entry) -> new Member(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparing((member) -> member.body().name(), this.alphabet))
			.toList();
	}

	private static Body body(Placed one, @Nullable CityRow city) {
		return (city != null) ? new Body(city.name(), "/cities/" + city.key()) : body(one);
	}

	private static Body body(Placed one, @Nullable Region region) {
		return (region != null) ? new Body(region.name(), "/regions/" + region.key()) : body(one);
	}

	private static Body body(Placed one) {
		return new Body(one.membership().name(), null);
	}

	private static Network network(Placed one) {
		return new Network(one.membership().network(), one.membership().networkName());
	}

	/** A network by its slug and name. */
	record Network(String slug, String name) {

	}

	/** A network and how many members in the country its list here names. */
	record Present(Network network, long members) {

	}

	/** A city, a region or another body, and where its page stands if there is one. */
	record Body(String name, @Nullable String address) {

	}

	/** A member and the networks that list it. */
	record Member(Body body, List<Network> networks) {

	}

}
