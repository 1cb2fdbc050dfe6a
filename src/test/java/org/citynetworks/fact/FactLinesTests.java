package org.citynetworks.fact;

import java.time.LocalDate;
import java.util.List;

import org.citynetworks.shared.Language;
import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.citynetworks.fact.Pages.fact;

class FactLinesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

	@Test
	void whatOneSourceSaysStandsTogetherAboveIt() {
		var field = lines(fact("theme", "health", "https://a.org/", null),
				fact("theme", "ageing", "https://b.org/", null),
				fact("theme", "housing-urban-poverty", "https://a.org/", null))
			.field("theme");
		assertThat(field.said()).extracting((said) -> said.texts().stream().map(FactText::text).toList())
			.containsExactly(List.of("Health", "Housing and urban poverty"), List.of("Ageing"));
		assertThat(field.sourcesDiffer()).isFalse();
	}

	@Test
	void whatAChooserNeedsIsSaidToBeUnknown() {
		assertThat(lines().fields("website", "acronym", "joining_model", "un_process"))
			.extracting(FactLines.Field::name)
			.containsExactly("website", "joining_model");
		assertThat(lines().fields("requires", "reporting_duty", "founded_year", "secretariat")).hasSize(4)
			.allMatch(FactLines.Field::isUnknown);
	}

	@Test
	void twoSourcesWithTwoSeatsDiffer() {
		var field = lines(fact("secretariat_city", "London", "https://a.org/", null),
				fact("secretariat_city", "New York", "https://b.org/", null),
				fact("secretariat_country", "GB", "https://a.org/", null),
				fact("secretariat_country", "US", "https://b.org/", null))
			.field("secretariat");
		assertThat(Pages.texts(field)).containsExactly("London, United Kingdom", "New York, United States");
		assertThat(field.said()).allSatisfy((said) -> assertThat(said.sources()).hasSize(1));
		assertThat(field.sourcesDiffer()).isTrue();
	}

	@Test
	void aSeatRestsOnBothItsSources() {
		var field = lines(fact("secretariat_city", "Seoul", "https://a.org/", null),
				fact("secretariat_country", "KR", "https://b.org/", null))
			.field("secretariat");
		assertThat(Pages.texts(field)).containsExactly("Seoul, South Korea");
		assertThat(field.said().get(0).sources()).extracting(SourceLine::address)
			.containsExactly("https://a.org/", "https://b.org/");
		assertThat(field.sourcesDiffer()).isFalse();
	}

	@Test
	void aSeatKeepsTheDoubtAndTheBasisOfItsCountry() {
		var city = fact("secretariat_city", "Bonn", "https://a.org/", null);
		var doubted = new Source(Basis.PUBLISHED, "https://a.org/", null, "moved in 2010");
		var read = new Source(Basis.INFERRED, "https://a.org/", null, null);
		assertThat(lines(city, new Fact("secretariat_country", "DE", null, null, null, null, null, doubted))
			.field("secretariat")
			.said()
			.get(0)
			.sources()).extracting(SourceLine::note).containsExactly("moved in 2010");
		assertThat(lines(city, new Fact("secretariat_country", "DE", null, null, null, null, null, read))
			.field("secretariat")
			.said()
			.get(0)
			.sources()).extracting(SourceLine::basis).containsExactly(Basis.PUBLISHED, Basis.INFERRED);
	}

	@Test
	void aCountryThatNobodyNamesACityOfIsNotLost() {
		var field = lines(fact("secretariat_city", "London", "https://a.org/", null),
				fact("secretariat_country", "GB", "https://a.org/", null),
				fact("secretariat_country", "US", "https://b.org/", null))
			.field("secretariat");
		assertThat(Pages.texts(field)).containsExactly("London, United Kingdom", "United States");
	}

	@ParameterizedTest
	@CsvSource({ "https://a.org/,,https://b.org/,,true", "https://a.org/,2012,https://b.org/,,true",
			"https://a.org/,2012,https://b.org/,2012,true", "https://a.org/,2012,https://b.org/,2024,false",
			"https://a.org/,,https://a.org/,,false" })
	void figuresDifferUnlessOneSourceGivesBothOrTheyAreOfDifferentDates(String one, @Nullable String oneDate,
			String other, @Nullable String otherDate, boolean differ) {
		assertThat(lines(figure("96", "cities", null, one, oneDate), figure("97", "cities", null, other, otherDate))
			.figures()).singleElement().extracting(FactLines.Field::sourcesDiffer).isEqualTo(differ);
	}

	@Test
	void figuresThatCountDifferentThingsStandApart() {
		var groups = lines(figure("5000", "cities", "represented", "https://a.org/", null),
				figure("96", "cities", null, "https://b.org/", "2012"),
				figure("40", "countries", null, "https://b.org/", null),
				figure("97", "cities", null, "https://c.org/", "2024"))
			.figures();
		assertThat(groups).extracting(Pages::texts)
			.containsExactly(List.of("97 cities", "96 cities"), List.of("40 countries"),
					List.of("5,000 cities represented, not members"));
		assertThat(groups).noneMatch(FactLines.Field::sourcesDiffer);
	}

	@Test
	void feesOfDifferentBandsDoNotDiffer() {
		var source = new Source(Basis.PUBLISHED, "https://a.org/", null, null);
		var other = new Source(Basis.PUBLISHED, "https://b.org/", null, null);
		assertThat(lines(new Fact("fee_min", "600", null, "country:US", "per-year", "USD", null, source),
				new Fact("fee_min", "450", null, null, "per-year", "USD", null, other))
			.field("fee")
			.sourcesDiffer()).isFalse();
		assertThat(lines(new Fact("fee_min", "600", null, "country:US", "per-year", "USD", null, source),
				new Fact("fee_min", "450", null, "country:US", "per-year", "USD", null, other))
			.field("fee")
			.sourcesDiffer()).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "2024,true", "2025,false", "2025-02,true", "2025-03,false", "2025-02-28,true", "2025-03-01,false" })
	void whatWasSoMoreThanAYearAgoIsOld(String asOf, boolean old) {
		var field = lines(fact("theme", "health", "https://a.org/", asOf)).field("theme");
		assertThat(field.said().get(0).sources().get(0).isOld()).isEqualTo(old);
	}

	@Test
	void thePageChangesWhenTheNextFactTurnsAYearOld() {
		assertThat(lines(fact("theme", "health", "https://a.org/", "2024"),
				fact("theme", "ageing", "https://a.org/", null))
			.nextChange()).isEmpty();
		assertThat(lines(fact("theme", "health", "https://a.org/", "2025"),
				fact("theme", "ageing", "https://a.org/", "2025-06"), fact("theme", "ageing", "https://a.org/", "2020"))
			.nextChange()).hasValue(LocalDate.of(2026, 7, 1));
	}

	@Test
	void whatTheSubjectPublishesItselfIsToldFromWhatOthersSayOfIt() {
		var field = lines(fact("website", "https://www.a.org/", "https://b.org/", null),
				fact("theme", "health", "https://news.a.org/1", null), fact("theme", "ageing", "https://b.org/", null))
			.field("theme");
		assertThat(field.said()).extracting((said) -> said.sources().get(0).who())
			.containsExactly("Published by the network on news.a.org", "Published on b.org");
	}

	private static FactLines lines(Fact... facts) {
		return new FactLines(List.of(facts), Pages.in(Language.ENGLISH), TODAY);
	}

	private static Fact figure(String value, String counted, @Nullable String unit, String address,
			@Nullable String asOf) {
		return new Fact("stated_figure", value, "exact", counted, unit, null, null,
				new Source(Basis.PUBLISHED, address, asOf, null));
	}

}
