package org.citynetworks.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import org.jspecify.annotations.Nullable;

/**
 * A region of the world as the statisticians of the United Nations draw it (M 49), by way
 * of CLDR.
 */
public enum WorldRegion {

	AFRICA("002"), AMERICAS("019"), ASIA("142"), EUROPE("150"), OCEANIA("009");

	private final String code;

	WorldRegion(String code) {
		this.code = code;
	}

	public static Optional<WorldRegion> find(@Nullable String slug) {
		return Arrays.stream(values()).filter((region) -> region.slug().equals(slug)).findFirst();
	}

	/**
	 * The region in which a country lies; Kosovo's lies where CLDR puts it, in Europe.
	 */
	public static Optional<WorldRegion> of(Country country) {
		return Arrays.stream(values()).filter((region) -> region.countries().contains(country.code())).findFirst();
	}

	public String slug() {
		return name().toLowerCase(Locale.ROOT);
	}

	public String name(Locale locale) {
		return LocaleDisplayNames.getInstance(locale).regionDisplayName(this.code);
	}

	/** The two letters of each country and territory in the region. */
	public Set<String> countries() {
		return Territories.OF.get(this);
	}

	/** Read from CLDR when somebody first asks. */
	private static final class Territories {

		static final Map<WorldRegion, Set<String>> OF = Arrays.stream(values())
			.collect(Collectors.toMap(Function.identity(), Territories::of));

		private static Set<String> of(WorldRegion region) {
			return Region.getInstance(region.code)
				.getContainedRegions(RegionType.TERRITORY)
				.stream()
				.map(Region::toString)
				.collect(Collectors.toUnmodifiableSet());
		}

	}

}
