package org.citynetworks.mandate;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.citynetworks.fact.FactWords;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.WorldRegion;

/**
 * From which side somebody looks for a network, and the field that tells.
 */
enum Side {

	THEME("theme"),

	SDG("sdg") {

		@Override
		Collection<String> terms() {
			return Stream.iterate(1, (goal) -> goal <= 17, (goal) -> goal + 1).map(String::valueOf).toList();
		}

	},

	PROCESS("un_process") {

		@Override
		Collection<String> terms() {
			return Arrays.stream(UnProcess.values()).map(UnProcess::slug).toList();
		}

		@Override
		List<String> terms(String value) {
			return UnProcess.in(value).stream().map(UnProcess::slug).toList();
		}

	},

	/** What it covers; where its listed members are is counted beside. */
	REGION("region_covered") {

		@Override
		Collection<String> terms() {
			return Arrays.stream(WorldRegion.values()).map(WorldRegion::slug).toList();
		}

		@Override
		List<String> terms(String value) {
			return regions(value).stream().map(WorldRegion::slug).toList();
		}

		@Override
		String name(String term, FactWords words) {
			return WorldRegion.find(term).map((region) -> region.name(words.locale())).orElse(term);
		}

	};

	private static final String COUNTRY = "country-";

	private final String field;

	Side(String field) {
		this.field = field;
	}

	public String field() {
		return this.field;
	}

	public String parameter() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What there is to choose even where no network has it; the rest comes from them. */
	Collection<String> terms() {
		return List.of();
	}

	/** The terms that what is said of a network stands for. */
	List<String> terms(String value) {
		return List.of(value);
	}

	String name(String term, FactWords words) {
		return words.term(this.field, term);
	}

	// A language is spoken in several regions, and stands for none
	private static Set<WorldRegion> regions(String covered) {
		if (covered.startsWith(COUNTRY)) {
			return Country.find(covered.substring(COUNTRY.length()))
				.flatMap(WorldRegion::of)
				.map(Set::of)
				.orElse(Set.of());
		}
		return switch (covered) {
			case "world" -> EnumSet.allOf(WorldRegion.class);
			case "asia-pacific" -> EnumSet.of(WorldRegion.ASIA, WorldRegion.OCEANIA);
			case "eu", "who-european-region" -> EnumSet.of(WorldRegion.EUROPE);
			case "latin-america", "north-america" -> EnumSet.of(WorldRegion.AMERICAS);
			default -> WorldRegion.find(covered).map(Set::of).orElse(Set.of());
		};
	}

}
