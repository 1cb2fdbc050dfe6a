package org.citynetworks.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.citynetworks.fact.Fact;
import org.citynetworks.shared.Country;
import org.citynetworks.shared.Source;
import org.citynetworks.shared.Source.Basis;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DecisionTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

	private static final Fact MODEL = fact("joining_model", "fee-association");

	private static final Fact CITIES = fact("eligible_government", "city");

	private static final Fact WORLD = fact("eligible_region", "world");

	private static final Applicant NORWEGIAN_TOWN = town("NO", 800L, false);

	@Test
	void saysYesWhereAllThreeRulesAreStatedAndTakeTheCityIn() {
		var decision = decide(NORWEGIAN_TOWN, MODEL, CITIES, WORLD);
		assertThat(decision.answer()).isEqualTo(Answer.YES);
		assertThat(decision.decisive()).extracting(Reason::ground)
			.containsExactly(Ground.JOINED, Ground.GOVERNMENT_TAKEN, Ground.REGION_TAKEN);
		assertThat(decision.besides()).isEmpty();
	}

	@Test
	void anUnknownRuleIsAQuestion() {
		assertThat(grounds(NORWEGIAN_TOWN, CITIES, WORLD)).contains(Ground.JOINING_UNKNOWN);
		assertThat(grounds(NORWEGIAN_TOWN, MODEL, WORLD)).contains(Ground.GOVERNMENT_UNKNOWN);
		assertThat(grounds(NORWEGIAN_TOWN, MODEL, CITIES)).contains(Ground.REGION_UNKNOWN);
		assertThat(grounds(NORWEGIAN_TOWN, MODEL, CITIES, fact("eligible_region", "", Basis.UNKNOWN, null, null)))
			.contains(Ground.REGION_UNKNOWN);
		assertThat(decide(NORWEGIAN_TOWN).answer()).isEqualTo(Answer.ASK);
	}

	@Test
	void whatIsInferredDoubtedOrOldIsAQuestion() {
		for (var doubtful : List.of(fact("eligible_region", "world", Basis.INFERRED, null, null),
				fact("eligible_region", "world", Basis.PUBLISHED, null, "read earlier and not again"),
				fact("eligible_region", "world", Basis.PUBLISHED, "2012", null))) {
			assertThat(grounds(NORWEGIAN_TOWN, MODEL, CITIES, doubtful)).containsExactly(Ground.REGION_DOUBTED);
		}
	}

	@Test
	void aStatementOfThisYearIsNotOld() {
		var ofThisYear = fact("eligible_region", "world", Basis.PUBLISHED, "2026-03", null);
		assertThat(decide(NORWEGIAN_TOWN, MODEL, CITIES, ofThisYear).answer()).isEqualTo(Answer.YES);
	}

	@Test
	void aPlaceOutsideAStatedRegionIsToldNo() {
		var decision = decide(town("SL", 802_639L, false), MODEL, CITIES, fact("eligible_region", "europe"));
		assertThat(decision.answer()).isEqualTo(Answer.NO);
		assertThat(decision.decisive()).extracting(Reason::ground).containsExactly(Ground.REGION_OTHER);
		assertThat(decision.besides()).extracting(Reason::ground)
			.containsExactly(Ground.JOINED, Ground.GOVERNMENT_TAKEN);
	}

	@Test
	void aRuleThatIsOnlyInferredOrDoubtedExcludesNobody() {
		var freetown = town("SL", 802_639L, false);
		assertThat(grounds(freetown, MODEL, CITIES, fact("eligible_region", "europe", Basis.INFERRED, null, null)))
			.containsExactly(Ground.REGION_NOT_NAMED);
		assertThat(grounds(freetown, MODEL, CITIES, fact("eligible_region", "europe", Basis.PUBLISHED, null, "?")))
			.containsExactly(Ground.REGION_NOT_NAMED);
	}

	@Test
	void wordsThatNobodyHasReadMayOpenWhatARegionCloses() {
		assertThat(grounds(town("SL", 802_639L, false), MODEL, CITIES, fact("eligible_region", "europe"),
				fact("eligible_rule", "cities elsewhere as friends")))
			.containsExactly(Ground.REGION_NOT_NAMED, Ground.RULE_UNREAD);
	}

	@Test
	void whereMembersAreListedNoRuleExcludes() {
		var rules = new NetworkRules("one", "One", List.of(MODEL, CITIES, fact("eligible_region", "europe")), false,
				Set.of("city", "region"), Set.of("SL"));
		assertThat(Decision.of(rules, town("SL", 802_639L, false), TODAY).decisive()).extracting(Reason::ground)
			.containsExactly(Ground.REGION_LISTED);
		assertThat(Decision.of(rules, new Applicant(new Country("NO"), "no-38", null, false, Government.REGION), TODAY)
			.decisive()).extracting(Reason::ground).containsExactly(Ground.GOVERNMENT_LISTED);
	}

	@ParameterizedTest
	@CsvSource({ "NO,YES", "TR,ASK", "RE,ASK", "XK,YES", "SL,NO" })
	void europeHasEdges(String country, Answer answer) {
		assertThat(decide(town(country, 5_000L, false), MODEL, CITIES, fact("eligible_region", "europe")).answer())
			.isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource({ "CITY,YES", "METROPOLIS,ASK", "REGION,NO", "ASSOCIATION,NO" })
	void citiesAreNoRegions(Government government, Answer answer) {
		var applicant = new Applicant(new Country("NO"), null, null, false, government);
		assertThat(decide(applicant, MODEL, CITIES, WORLD).answer()).isEqualTo(answer);
	}

	@ParameterizedTest
	@CsvSource({ "800,false,NO", "230000,false,ASK", "270000,false,ASK", "301000,false,YES", "230000,true,NO",
			"250000,true,YES" })
	void aFigureWithoutADateMayBeAFifthOff(long population, boolean counted, Answer answer) {
		assertThat(decide(town("NO", population, counted), MODEL, CITIES, WORLD, size(250_000, null, null)).answer())
			.isEqualTo(answer);
	}

	@Test
	void oneClassOfMembersIsEnough() {
		var decision = decide(town("NO", 90_000L, false), MODEL, CITIES, WORLD, size(250_000, "class:full", null),
				size(50_000, "class:partner", null));
		assertThat(decision.answer()).isEqualTo(Answer.YES);
		assertThat(decision.decisive()).filteredOn((reason) -> reason.ground() == Ground.SIZE_TAKEN)
			.flatExtracting(Reason::rules)
			.extracting(Fact::counted)
			.containsExactly("class:partner");
	}

	@Test
	void anUnknownSizeIsAQuestionWhereSizeCountsAndNowhereElse() {
		var applicant = town("NO", null, false);
		assertThat(grounds(applicant, MODEL, CITIES, WORLD, size(50_000, null, null)))
			.containsExactly(Ground.SIZE_UNKNOWN);
		assertThat(decide(applicant, MODEL, CITIES, WORLD, size(0, null, null)).answer()).isEqualTo(Answer.YES);
		assertThat(decide(applicant, MODEL, CITIES, WORLD).answer()).isEqualTo(Answer.YES);
	}

	@Test
	void aTownMayBePartOfALargeMetropolis() {
		var size = new Fact("eligible_population_min", "1000000", null, null, "metro-population", null, null,
				source(Basis.PUBLISHED, null, null));
		assertThat(grounds(NORWEGIAN_TOWN, MODEL, CITIES, WORLD, size)).containsExactly(Ground.SIZE_NEAR);
		var metropolis = new Applicant(new Country("NO"), null, 800_000L, true, Government.METROPOLIS);
		assertThat(
				decide(metropolis, MODEL, fact("eligible_government", "metropolitan-authority"), WORLD, size).answer())
			.isEqualTo(Answer.NO);
	}

	@Test
	void aSizeThatIsOnlyWishedForIsAQuestion() {
		assertThat(grounds(NORWEGIAN_TOWN, MODEL, CITIES, WORLD, size(250_000, null, "desired, not strict")))
			.containsExactly(Ground.SIZE_DOUBTED);
	}

	@ParameterizedTest
	@CsvSource({ "invitation,INVITED", "un-designation,DESIGNATED", "via-national-association,THROUGH_ASSOCIATION",
			"donor-or-partner-alliance,PARTNERS_ALSO", "by-lot,THROUGH_ASSOCIATION" })
	void someWaysToJoinAreForOthersToDecide(String model, Ground ground) {
		assertThat(grounds(NORWEGIAN_TOWN, fact("joining_model", model), CITIES, WORLD)).containsExactly(ground);
	}

	@Test
	void whatNobodyJoinsIsNoRefusal() {
		assertThat(decide(NORWEGIAN_TOWN, fact("joining_model", "open-resource"), CITIES, WORLD).answer())
			.isEqualTo(Answer.NONE);
		assertThat(decide(NORWEGIAN_TOWN, fact("joining_model", "donor-or-partner-alliance"),
				fact("eligible_government", "national-government"), WORLD)
			.answer()).isEqualTo(Answer.NONE);
		var inferred = fact("joining_model", "open-resource", Basis.INFERRED, null, null);
		assertThat(grounds(NORWEGIAN_TOWN, inferred, CITIES, WORLD)).containsExactly(Ground.MEMBERSHIP_UNSURE);
	}

	@Test
	void aSecondWayThatIsStatedIsAQuestion() {
		assertThat(grounds(NORWEGIAN_TOWN, MODEL, fact("joining_model", "invitation"), CITIES, WORLD))
			.containsExactly(Ground.INVITED);
		assertThat(decide(NORWEGIAN_TOWN, MODEL, fact("joining_model", "via-national-association"), CITIES, WORLD)
			.answer()).isEqualTo(Answer.YES);
	}

	@Test
	void aSecondWayThatIsOnlyInferredSpoilsNothing() {
		var inferred = fact("joining_model", "via-national-association", Basis.INFERRED, null, null);
		assertThat(decide(NORWEGIAN_TOWN, MODEL, inferred, CITIES, WORLD).answer()).isEqualTo(Answer.YES);
	}

	@Test
	void aRequirementIsReadAsItStands() {
		var judged = fact("requires", "endorsement by the National Commission for UNESCO");
		assertThat(grounds(NORWEGIAN_TOWN, MODEL, CITIES, WORLD, judged)).containsExactly(Ground.REQUIREMENT_UNREAD);
		var rules = new NetworkRules("unesco-learning-cities", "Learning Cities", List.of(MODEL, CITIES, WORLD, judged),
				false, Set.of(), Set.of());
		assertThat(Decision.of(rules, NORWEGIAN_TOWN, TODAY).decisive()).extracting(Reason::ground)
			.containsExactly(Ground.REQUIREMENT_JUDGED);
	}

	private static Decision decide(Applicant applicant, Fact... facts) {
		return Decision.of(new NetworkRules("one", "One", Stream.of(facts).toList(), false, Set.of(), Set.of()),
				applicant, TODAY);
	}

	private static List<Ground> grounds(Applicant applicant, Fact... facts) {
		return decide(applicant, facts).decisive().stream().map(Reason::ground).toList();
	}

	private static Applicant town(String country, @Nullable Long population, boolean counted) {
		return new Applicant(new Country(country), null, population, counted, Government.CITY);
	}

	private static Fact size(long least, @Nullable String counted, @Nullable String note) {
		return new Fact("eligible_population_min", Long.toString(least), null, counted, "city-population", null, null,
				source(Basis.PUBLISHED, null, note));
	}

	private static Fact fact(String field, String value) {
		return fact(field, value, Basis.PUBLISHED, null, null);
	}

	private static Fact fact(String field, String value, Basis basis, @Nullable String asOf, @Nullable String note) {
		return new Fact(field, value, null, null, null, null, null, source(basis, asOf, note));
	}

	private static Source source(Basis basis, @Nullable String asOf, @Nullable String note) {
		return new Source(basis, "https://www.example.org/", asOf, note);
	}

}
