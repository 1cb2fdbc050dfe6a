package org.citynetworks.eligibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.citynetworks.RepositoryTest;
import org.citynetworks.eligibility.Readings.Statement;
import org.citynetworks.shared.Country;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The answers of all networks to places as different as they come, as somebody judged
 * them who read the rules.
 */
@RepositoryTest
class JudgedPlacesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final Map<String, Applicant> PLACES = Map.of("Freetown", city("SL", "sl-04", 802_639), "Dalen",
			city("NO", "no-38", 801), "Geneva", city("CH", "ch-ge", 183_981), "Paris", city("FR", "fr-11", 2_138_551),
			"Vancouver", city("CA", "ca-02", 600_000), "Bonn", city("DE", "de-07", 313_125), "Istanbul",
			city("TR", "tr-34", 14_804_116), "Lagos State", place("NG", "ng-05", null, Government.REGION));

	@Autowired
	private FindRules find;

	@Test
	void everyAnswerIsTheOneThatSomebodyJudgedByHand() throws IOException {
		var lines = Files.readAllLines(Path.of("src/test/resources/eligibility/judged.txt"))
			.stream()
			.map(JudgedPlacesTests::cells)
			.toList();
		var names = lines.get(0).subList(1, lines.get(0).size());
		var judged = lines.stream()
			.skip(1)
			.collect(Collectors.toMap((line) -> line.get(0), (line) -> line.subList(1, line.size())));
		var decided = this.find.all()
			.stream()
			.collect(Collectors.toMap(NetworkRules::slug,
					(rules) -> names.stream()
						.map((name) -> Decision.of(rules, PLACES.get(name), TODAY).answer())
						.map((answer) -> answer.name().toLowerCase(Locale.ROOT))
						.toList()));
		assertThat(names).containsExactlyInAnyOrderElementsOf(PLACES.keySet());
		assertThat(decided).hasSize(32).containsExactlyInAnyOrderEntriesOf(judged);
	}

	@Test
	void whoIsNotPlacedAndOfUnknownSizeIsToldNoOnlyForItsKind() {
		var somebody = new Applicant(null, null, null, false, Government.CITY);
		assertThat(this.find.all()).filteredOn((rules) -> Decision.of(rules, somebody, TODAY).answer() == Answer.NO)
			.extracting(NetworkRules::slug)
			.containsExactly("regions4");
	}

	@Test
	void everyRuleInWordsHasBeenReadAndNoReadingIsOfARuleThatIsGone() {
		var rules = this.find.all()
			.stream()
			.flatMap((network) -> network.facts()
				.stream()
				.filter((fact) -> List.of("eligible_rule", "requires").contains(fact.field())
						|| fact.field().equals("reporting_duty")
								&& Readings.all().containsKey(statement(network, fact.value())))
				.map((fact) -> new Statement(network.slug(), fact.field(), fact.value())))
			.collect(Collectors.toSet());
		assertThat(Readings.all().keySet()).isEqualTo(rules);
	}

	private static Statement statement(NetworkRules network, String text) {
		return new Statement(network.slug(), "reporting_duty", text);
	}

	private static List<String> cells(String line) {
		return Arrays.stream(line.split("\\|")).map(String::strip).toList();
	}

	private static Applicant city(String country, String region, long population) {
		return place(country, region, population, Government.CITY);
	}

	private static Applicant place(String country, String region, @Nullable Long population, Government government) {
		return new Applicant(new Country(country), region, population, false, government);
	}

}
