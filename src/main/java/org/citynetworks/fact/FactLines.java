package org.citynetworks.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * The facts of a subject as a page shows them in one language on one day.
 */
public final class FactLines {

	/**
	 * What somebody who chooses a network needs: where nobody says it, the page says so.
	 */
	private static final Set<String> NEEDED = Set.of("founded_year", "joining_model", "reporting_duty", "requires",
			"secretariat", "website");

	/** Of what there can only be one; two values are two opinions. */
	private static final Set<String> SINGLE = Set.of("fee_amount", "fee_max", "fee_min", "founded_year",
			"official_name", "predecessor_founded_year", "secretariat_city", "stated_figure", "website");

	/** What is said in short words, which stand side by side. */
	private static final Set<String> TERMS = Set.of("eligible_government", "eligible_region", "joining_model", "kind",
			"languages", "region_covered", "sdg", "theme");

	private static final Map<String, List<String>> COMPOSED = Map.of("fee",
			List.of("fee_rule", "fee_amount", "fee_min", "fee_max"), "secretariat",
			List.of("secretariat_city", "secretariat_country"));

	private final List<Fact> facts;

	private final OwnSites sites;

	private final FactWords words;

	private final LocalDate today;

	public FactLines(List<Fact> facts, FactWords words, LocalDate today) {
		this.facts = facts;
		this.sites = OwnSites.of(facts);
		this.words = words;
		this.today = today;
	}

	/**
	 * Several fields, in this order, without those of which nothing is known and nothing
	 * needs to be.
	 */
	public List<Field> fields(String... names) {
		return Arrays.stream(names)
			.map(this::field)
			.filter((field) -> !field.isUnknown() || NEEDED.contains(field.name()))
			.toList();
	}

	/** What is said of one field, source by source. */
	public Field field(String name) {
		var facts = this.facts.stream()
			.filter((fact) -> COMPOSED.getOrDefault(name, List.of(name)).contains(fact.field()))
			.toList();
		return new Field(name, name.equals("secretariat") ? secretariats(facts) : bySource(facts), differ(facts));
	}

	/**
	 * The figures, those that count the same together and the newest of them first; never
	 * in the order of their size.
	 */
	public List<Field> figures() {
		var alike = new LinkedHashMap<List<@Nullable String>, List<Fact>>();
		this.facts.stream()
			.filter((fact) -> fact.field().equals("stated_figure"))
			.sorted(Comparator.comparing((fact) -> fact.unit() != null))
			.forEach((fact) -> alike.computeIfAbsent(kind(fact), (kind) -> new ArrayList<>()).add(fact));
		return alike.values().stream().map(this::figure).toList();
	}

	/** From which day on the page reads differently: the next fact turns a year old. */
	public Optional<LocalDate> nextChange() {
		return this.facts.stream()
			.map((fact) -> SourceLine.oldFrom(fact.source()))
			.filter(Objects::nonNull)
			.filter((day) -> day.isAfter(this.today))
			.min(Comparator.naturalOrder());
	}

	private Field figure(List<Fact> facts) {
		var newestFirst = facts.stream()
			.sorted(Comparator.comparing((Fact fact) -> Objects.requireNonNullElse(fact.source().asOf(), ""))
				.reversed())
			.toList();
		return new Field("stated_figure",
				newestFirst.stream()
					.map((fact) -> new Said(List.of(this.words.text(fact)), List.of(line(fact))))
					.toList(),
				differ(facts));
	}

	private List<Said> bySource(List<Fact> facts) {
		var bySource = new LinkedHashMap<SourceLine, List<FactText>>();
		facts.forEach(
				(fact) -> bySource.computeIfAbsent(line(fact), (line) -> new ArrayList<>()).add(this.words.text(fact)));
		return bySource.entrySet()
			.stream()
			.map((entry) -> new Said(entry.getValue(), List.of(entry.getKey())))
			.toList();
	}

	/**
	 * Each seat with the country that the same source names, or else the only one named.
	 */
	private List<Said> secretariats(List<Fact> facts) {
		var cities = facts.stream().filter((fact) -> fact.field().equals("secretariat_city")).toList();
		var countries = facts.stream().filter((fact) -> fact.field().equals("secretariat_country")).toList();
		if (cities.isEmpty()) {
			return bySource(countries);
		}
		var alone = countries.stream()
			.filter((country) -> countries.size() > 1
					&& cities.stream().noneMatch((city) -> isOfTheSameSource(country, city)))
			.toList();
		return Stream.concat(cities.stream().map((city) -> seat(city, countries)), bySource(alone).stream()).toList();
	}

	private Said seat(Fact city, List<Fact> countries) {
		var name = this.words.text(city).text();
		return countries.stream()
			.filter((country) -> countries.size() == 1 || isOfTheSameSource(country, city))
			.findFirst()
			.map((country) -> new Said(List.of(new FactText(name + ", " + this.words.text(country).text())),
					sources(city, country).map(this::line).toList()))
			.orElseGet(() -> new Said(List.of(new FactText(name)), List.of(line(city))));
	}

	// What one source says of both needs one line, the city's unless only the country's
	// has a doubt
	private static Stream<Fact> sources(Fact city, Fact country) {
		if (!isOfTheSameSource(city, country) || city.source().basis() != country.source().basis()) {
			return Stream.of(city, country);
		}
		return Stream.of((city.source().note() != null) ? city : country);
	}

	private boolean differ(List<Fact> facts) {
		return facts.stream()
			.filter((fact) -> SINGLE.contains(fact.field()))
			.anyMatch((one) -> facts.stream().anyMatch((other) -> contradict(one, other)));
	}

	// One source that gives two values tells two things, and two dates tell of a change
	private static boolean contradict(Fact one, Fact other) {
		return kind(one).equals(kind(other)) && !isOfTheSameSource(one, other)
				&& !(one.value().equals(other.value()) && Objects.equals(one.qualifier(), other.qualifier()))
				&& (one.source().asOf() == null || other.source().asOf() == null
						|| one.source().asOf().equals(other.source().asOf()));
	}

	private static boolean isOfTheSameSource(Fact one, Fact other) {
		return one.source().address().equals(other.source().address());
	}

	private static List<@Nullable String> kind(Fact fact) {
		return Arrays.asList(fact.field(), fact.counted(), fact.unit(), fact.currency());
	}

	private SourceLine line(Fact fact) {
		return SourceLine.of(fact, this.sites, this.words, this.today);
	}

	/** What is said of one field, and whether those who say it differ. */
	public record Field(String name, List<Said> said, boolean sourcesDiffer) {

		public boolean isUnknown() {
			return this.said.isEmpty();
		}

		public boolean isTerms() {
			return TERMS.contains(this.name);
		}

	}

	/** What a source says; a seat may rest on two. */
	public record Said(List<FactText> texts, List<SourceLine> sources) {

	}

}
