package org.citynetworks.participants;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.citynetworks.city.City;
import org.citynetworks.commitment.Participants.Former;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Site;
import org.jspecify.annotations.Nullable;

/**
 * A city known from the original programme, and as what.
 *
 * @param address of its page, if the directory has one
 */
record FormerCity(String name, String country, @Nullable String address, List<PartThen> parts) {

	static List<FormerCity> of(List<Former> former, Locale locale) {
		return former.stream()
			.collect(Collectors.groupingBy((one) -> one.name() + " " + one.country()))
			.values()
			.stream()
			.map((parts) -> city(parts, locale))
			.sorted(Comparator.comparing(FormerCity::name, Collator.getInstance(locale)))
			.toList();
	}

	private static FormerCity city(List<Former> parts, Locale locale) {
		var first = parts.get(0);
		var city = first.city();
		var ownName = first.ownName();
		return new FormerCity(first.name(), new Country(first.country()).name(locale),
				(city != null && ownName != null) ? "/cities/" + City.key(city, ownName) : null,
				parts.stream()
					.map((part) -> new PartThen(part.part(), part.year(), part.source(), Site.of(part.source())))
					.toList());
	}

	/**
	 * What it was.
	 *
	 * @param site the site that says so
	 */
	record PartThen(String part, @Nullable Integer year, String source, String site) {

	}

}
