package org.citynetworks.cities;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import com.ibm.icu.text.Collator;
import org.citynetworks.city.SizeBand;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.WorldRegion;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;

/**
 * What can be chosen in the list of cities, what was chosen, and what was asked for but
 * does not exist; in the words of one language.
 */
final class CityChoices {

	private final CityFilter filter;

	private final CityCounts counts;

	private final MessageSource messages;

	private final Locale locale;

	private final Map<CityFacet, Group> groups = new EnumMap<>(CityFacet.class);

	CityChoices(CityFilter filter, CityCounts counts, MessageSource messages, Locale locale) {
		this.filter = filter;
		this.counts = counts;
		this.messages = messages;
		this.locale = locale;
		for (var facet : CityFacet.values()) {
			var term = Objects.requireNonNullElse(filter.term(facet), "");
			this.groups.put(facet,
					new Group(facet, counts.of(filter.with(facet, null)), choices(facet, term).toList()));
		}
	}

	/** The countries to choose from. */
	public Group countries() {
		return group(CityFacet.COUNTRY);
	}

	/** Everything else to choose from. */
	public List<Group> groups() {
		return Stream.of(CityFacet.REGION, CityFacet.SIZE, CityFacet.LISTED).map(this::group).toList();
	}

	/** What was chosen and does filter, each with the address that takes it back. */
	public List<Chosen> chosen() {
		var chosen = new ArrayList<Chosen>();
		if (this.filter.q() != null) {
			chosen.add(new Chosen(this.filter.q(), this.filter.addressWithout("q")));
		}
		for (var facet : CityFacet.values()) {
			group(facet).chosen()
				.ifPresent((choice) -> chosen
					.add(new Chosen(choice.name(), this.filter.addressWithout(facet.parameter()))));
		}
		return chosen;
	}

	/** The facets whose term in the address does not exist, with that term. */
	public List<Unknown> unknown() {
		return Arrays.stream(CityFacet.values())
			.filter((facet) -> this.filter.term(facet) != null && group(facet).chosen().isEmpty())
			.map((facet) -> new Unknown(facet, String.valueOf(this.filter.term(facet))))
			.toList();
	}

	/** The country chosen, or null. */
	public @Nullable Choice country() {
		return countries().chosen().orElse(null);
	}

	private Group group(CityFacet facet) {
		return Objects.requireNonNull(this.groups.get(facet));
	}

	private Stream<Choice> choices(CityFacet facet, String term) {
		var alphabet = Collator.getInstance(this.locale);
		return switch (facet) {
			case COUNTRY -> Country.all()
				.stream()
				.map((country) -> choice(facet, country.code().toLowerCase(Locale.ROOT), country.name(this.locale),
						term))
				.sorted((one, other) -> alphabet.compare(one.name(), other.name()));
			case REGION -> Arrays.stream(WorldRegion.values())
				.map((region) -> choice(facet, region.slug(), region.name(this.locale), term))
				.sorted((one, other) -> alphabet.compare(one.name(), other.name()));
			case SIZE -> Arrays.stream(SizeBand.values())
				.map((band) -> choice(facet, band.slug(), say("cities.size." + band.slug()), term));
			case LISTED ->
				Stream.of("yes", "no").map((answer) -> choice(facet, answer, say("cities.listed." + answer), term));
		};
	}

	private Choice choice(CityFacet facet, String slug, String name, String term) {
		return new Choice(slug, name, this.counts.of(this.filter.with(facet, slug)), slug.equals(term));
	}

	private String say(String code) {
		return this.messages.getMessage(code, null, this.locale);
	}

	/**
	 * The terms of a facet that can be chosen.
	 *
	 * @param count how many cities there are without a choice from it
	 */
	record Group(CityFacet facet, long count, List<Choice> choices) {

		public boolean isChosen() {
			return chosen().isPresent();
		}

		Optional<Choice> chosen() {
			return this.choices.stream().filter(Choice::isChosen).findFirst();
		}

	}

	/** A term, and how many cities it would leave. */
	record Choice(String slug, String name, long count, boolean isChosen) {

	}

	/** A chosen word or term, and the address that takes it back. */
	record Chosen(String name, String addressWithout) {

	}

	/** A term that does not exist. */
	record Unknown(CityFacet facet, String term) {

	}

}
