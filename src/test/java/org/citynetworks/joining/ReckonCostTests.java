package org.citynetworks.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.citynetworks.eligibility.Applicant;
import org.citynetworks.eligibility.Government;
import org.citynetworks.eligibility.NetworkRules;
import org.citynetworks.fact.Fact;
import org.citynetworks.fact.Pages;
import org.citynetworks.joining.Cost.Estimate;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Language;
import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ReckonCostTests {

	private static final List<Fact> PER_RESIDENT = List.of(
			fee("fee_amount", "0.0085", null, "per-resident-per-year", "new"),
			fee("fee_min", "250", null, "per-year", "new"), fee("fee_max", "15000", null, "per-year", "new"),
			fee("fee_amount", "0.0073", null, "per-resident-per-year", "old"),
			fee("fee_min", "220", null, "per-year", "old"));

	private static final List<Fact> BANDS = List.of(fee("fee_amount", "1000", "population:0-300000", "per-year", "a"),
			fee("fee_amount", "2000", "population:300001-750000", "per-year", "a"),
			fee("fee_amount", "3200", "population:750001-", "per-year", "a"));

	@ParameterizedTest
	@CsvSource({ "800,'EUR 250 a year','EUR 220 a year'", "183981,'EUR 1,564 a year','EUR 1,343 a year'",
			"2138551,'EUR 15,000 a year','EUR 15,611 a year'" })
	void eachSourceReckonsWithItsOwnRateAndBounds(long population, String newest, String oldest) {
		assertThat(sums(PER_RESIDENT, population, Government.CITY)).containsExactly(newest, oldest);
	}

	@Test
	void showsTheFormulaAndWhoPublishesIt() {
		assertThat(cost(PER_RESIDENT, 183_981L, Government.CITY).estimates()).first().satisfies((estimate) -> {
			assertThat(plain(String.valueOf(estimate.formula())))
				.isEqualTo("EUR 0.0085 for each of 183,981 inhabitants, at least EUR 250, at most EUR 15,000");
			assertThat(estimate.source().address()).isEqualTo("https://www.example.org/new");
		});
	}

	@ParameterizedTest
	@CsvSource({ "300000,'EUR 1,000 a year'", "300001,'EUR 2,000 a year'", "9000000,'EUR 3,200 a year'" })
	void takesTheBandInWhichTheCityLies(long population, String sum) {
		assertThat(sums(BANDS, population, Government.CITY)).containsExactly(sum);
	}

	@Test
	void whatIsFreeIsFreeForEverybody() {
		var free = List.of(fee("fee_amount", "0", null, "per-year", "free"));
		assertThat(sums(free, null, Government.REGION)).containsExactly("no fee");
	}

	@Test
	void reckonsNothingWithoutTheNumberOfInhabitantsNorForOthersThanCities() {
		assertThat(sums(PER_RESIDENT, null, Government.CITY)).isEmpty();
		assertThat(sums(BANDS, 5_000_000L, Government.REGION)).isEmpty();
	}

	@Test
	void aSmallestAndALargestFeeAreNoFormula() {
		var table = List.of(fee("fee_min", "450", "income:lower-group", "per-year", "old"),
				fee("fee_max", "5985", "income:lower-group", "per-year", "old"));
		assertThat(cost(table, 50_000L, Government.CITY)).satisfies((cost) -> {
			assertThat(cost.estimates()).isEmpty();
			assertThat(cost.isUnknown()).isTrue();
		});
	}

	private static List<String> sums(List<Fact> facts, @Nullable Long population, Government government) {
		return cost(facts, population, government).estimates()
			.stream()
			.map(Estimate::sum)
			.map(ReckonCostTests::plain)
			.toList();
	}

	// Amounts stay with their currency
	private static String plain(String text) {
		return text.replace('\u00A0', ' ');
	}

	private static Cost cost(List<Fact> facts, @Nullable Long population, Government government) {
		var network = new NetworkRules("one", "One", facts, false, Set.of(), Set.of());
		return new ReckonCost(Pages.in(Language.ENGLISH), LocalDate.of(2026, 11, 22)).of(network,
				new Applicant(new Country("NO"), null, population, false, government));
	}

	private static Fact fee(String field, String value, @Nullable String counted, String unit, String page) {
		return new Fact(field, value, null, counted, unit, "EUR", null,
				new Source(Basis.PUBLISHED, "https://www.example.org/" + page, null, null));
	}

}
