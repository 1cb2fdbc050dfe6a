package org.citynetworks.eligibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.util.Region;
import com.ibm.icu.util.Region.RegionType;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;
import org.jspecify.annotations.Nullable;

/**
 * The parts of the world that rules name, each with the countries that lie in it and
 * those of which one cannot be sure; the file names countries by two letters, their
 * regions as GeoNames do, and groups of countries by the numbers of M 49.
 */
public final class Areas {

	private static final String COUNTRY = "country-";

	private static final int NUMBER = 3;

	private static final Map<String, Area> ALL = read();

	private Areas() {
	}

	/** Whether a place lies in what a rule names; doubtful where it cannot be told. */
	static Fit fit(String area, @Nullable Country country, @Nullable String region) {
		if (area.equals("world")) {
			return Fit.IN;
		}
		if (country == null) {
			return Fit.DOUBTFUL;
		}
		if (area.startsWith(COUNTRY)) {
			return area.equals(COUNTRY + country.code().toLowerCase(Locale.ROOT)) ? Fit.IN : Fit.OUT;
		}
		var drawn = ALL.get(area);
		return (drawn == null) ? Fit.DOUBTFUL : drawn.fit(country, region);
	}

	/** Who draws it so; nobody needs to for the world and for single countries. */
	public static Optional<Source> source(String area) {
		return area.equals("world") ? Optional.empty() : Optional.ofNullable(ALL.get(area)).map(Area::source);
	}

	private static Map<String, Area> read() {
		try (var lines = CsvReader.builder()
			.ofNamedCsvRecord(Areas.class.getResourceAsStream("/eligibility/areas.csv"))) {
			return lines.stream().collect(Collectors.toMap((line) -> line.getField("area"), Area::of));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private record Area(Source source, Set<String> in, Set<String> doubtful) {

		static Area of(NamedCsvRecord line) {
			var asOf = line.getField("as_of");
			Function<String, Set<String>> places = (column) -> Arrays.stream(line.getField(column).split(" "))
				.flatMap(Area::places)
				.collect(Collectors.toUnmodifiableSet());
			return new Area(new Source(Basis.PUBLISHED, line.getField("source"), asOf.isEmpty() ? null : asOf, null),
					places.apply("in"), places.apply("doubtful"));
		}

		private static Stream<String> places(String token) {
			return (token.length() == NUMBER)
					? Region.getInstance(token).getContainedRegions(RegionType.TERRITORY).stream().map(Region::toString)
					: Stream.of(token);
		}

		Fit fit(Country country, @Nullable String region) {
			if (this.doubtful.contains(country.code())
					|| region != null && this.doubtful.contains(region.toUpperCase(Locale.ROOT))) {
				return Fit.DOUBTFUL;
			}
			return this.in.contains(country.code()) ? Fit.IN : Fit.OUT;
		}

	}

}
