package org.citynetworks.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.citynetworks.fact.Fact;
import org.citynetworks.fact.SourceLine;

/**
 * Judges each rule of a network, and from the grounds the whole.
 */
record JudgeRules(NetworkRules rules, Applicant applicant, LocalDate today) {

	private static final Set<String> DIRECT = Set.of("fee-association", "free-pledge", "letter-of-intent");

	private static final String THROUGH_OTHERS = "via-national-association";

	Decision decide() {
		var reasons = Stream.of(joining(), government(), region(), size(), words("eligible_rule"), words("requires"))
			.flatMap(List::stream)
			.toList();
		var answer = Stream.of(Answer.NONE, Answer.NO, Answer.ASK)
			.filter((one) -> reasons.stream().anyMatch((reason) -> reason.ground().answer() == one))
			.findFirst()
			.orElse(Answer.YES);
		return new Decision(answer, reasons);
	}

	private List<Reason> joining() {
		var models = this.rules.field("joining_model");
		var direct = among(models, (fact) -> DIRECT.contains(fact.value()));
		var stated = among(direct, JudgeRules::isStated);
		if (models.isEmpty()) {
			return reason(Ground.JOINING_UNKNOWN, models);
		}
		if (!stated.isEmpty() && stated.stream().allMatch(this::isSure) && !isOtherwiseStated(models)) {
			return reason(Ground.JOINED, stated);
		}
		for (var model : models) {
			switch (model.value()) {
				case "invitation" -> {
					return reason(Ground.INVITED, models);
				}
				case "un-designation" -> {
					return reason(Ground.DESIGNATED, models);
				}
				case "open-resource" -> {
					var isNone = isStated(model) || !isNamed();
					return reason(isNone ? Ground.NO_MEMBERSHIP : Ground.MEMBERSHIP_UNSURE, models);
				}
				case "donor-or-partner-alliance" -> {
					return reason(isNamed() ? Ground.PARTNERS_ALSO : Ground.PARTNERS_ONLY, models);
				}
				default -> {
				}
			}
		}
		return reason(direct.isEmpty() ? Ground.THROUGH_ASSOCIATION : Ground.JOINING_DOUBTED, models);
	}

	// Who joins directly may do so through an association as well
	private static boolean isOtherwiseStated(List<Fact> models) {
		return models.stream()
			.filter(JudgeRules::isStated)
			.anyMatch((model) -> !DIRECT.contains(model.value()) && !model.value().equals(THROUGH_OTHERS));
	}

	// Whether it says that it takes in this kind of government, or nearly this
	private boolean isNamed() {
		return this.rules.field("eligible_government")
			.stream()
			.anyMatch((fact) -> isStated(fact) && governmentFit(fact) != Fit.OUT);
	}

	private List<Reason> government() {
		var isListed = this.rules.listedKinds().contains(this.applicant.government().listedAs());
		return side("GOVERNMENT", "eligible_government", this::governmentFit, isListed);
	}

	private Fit governmentFit(Fact fact) {
		return this.applicant.government().fit(fact.value());
	}

	private List<Reason> region() {
		var country = this.applicant.country();
		var isListed = country != null && this.rules.listedCountries().contains(country.code());
		return side("REGION", "eligible_region", (fact) -> Areas.fit(fact.value(), country, this.applicant.region()),
				isListed);
	}

	// Both sides name whom they take in, so that they are judged alike
	private List<Reason> side(String side, String field, Function<Fact, Fit> fit, boolean isListed) {
		var all = this.rules.field(field);
		var in = among(all, (fact) -> fit.apply(fact) == Fit.IN);
		var stated = among(in, JudgeRules::isStated);
		if (all.isEmpty()) {
			return reason(Ground.valueOf(side + "_UNKNOWN"), all);
		}
		if (!stated.isEmpty()) {
			var ground = stated.stream().allMatch(this::isSure) ? "_TAKEN" : "_DOUBTED";
			return reason(Ground.valueOf(side + ground), stated);
		}
		if (!in.isEmpty()) {
			return reason(Ground.valueOf(side + "_DOUBTED"), in);
		}
		if (all.stream().anyMatch((fact) -> fit.apply(fact) == Fit.DOUBTFUL)) {
			return reason(Ground.valueOf(side + "_NEAR"), all);
		}
		if (isListed) {
			return reason(Ground.valueOf(side + "_LISTED"), all);
		}
		var isCertain = all.stream().allMatch(JudgeRules::isStated) && all.stream().anyMatch(this::isSure);
		return reason(Ground.valueOf(side + (isCertain && canExclude() ? "_OTHER" : "_NOT_NAMED")), all);
	}

	private List<Reason> size() {
		var all = this.rules.field("eligible_population_min");
		var met = among(all, (fact) -> sizeFit(fact) == Fit.IN);
		var open = among(all, (fact) -> sizeFit(fact) == Fit.DOUBTFUL);
		if (all.isEmpty()) {
			return List.of();
		}
		if (!met.isEmpty()) {
			return reason(Ground.SIZE_TAKEN, met);
		}
		if (!open.isEmpty()) {
			return reason((this.applicant.population() == null) ? Ground.SIZE_UNKNOWN : Ground.SIZE_NEAR, open);
		}
		return reason(all.stream().allMatch(this::isSure) && canExclude() ? Ground.SIZE_OTHER : Ground.SIZE_DOUBTED,
				all);
	}

	// A figure without a date may be a fifth off, and a metropolis of any size
	private Fit sizeFit(Fact fact) {
		var asked = new BigDecimal(fact.value()).longValue();
		var population = this.applicant.population();
		if (population == null) {
			return (asked == 0) ? Fit.IN : Fit.DOUBTFUL;
		}
		var margin = this.applicant.counted() ? 0 : asked / 5;
		if (population >= asked + margin) {
			return Fit.IN;
		}
		var isOfMore = "metro-population".equals(fact.unit()) && this.applicant.government() != Government.METROPOLIS;
		return (isOfMore || population >= asked - margin) ? Fit.DOUBTFUL : Fit.OUT;
	}

	private List<Reason> words(String field) {
		var reasons = new ArrayList<Reason>();
		var isRule = field.equals("eligible_rule");
		reasons.addAll(read(field, Reading.JUDGED, isRule ? Ground.RULE_JUDGED : Ground.REQUIREMENT_JUDGED));
		reasons.addAll(read(field, Reading.UNREAD, isRule ? Ground.RULE_UNREAD : Ground.REQUIREMENT_UNREAD));
		return reasons;
	}

	private List<Reason> read(String field, Reading reading, Ground ground) {
		var rules = among(this.rules.field(field), (fact) -> Readings.of(this.rules.slug(), fact) == reading);
		return rules.isEmpty() ? List.of() : reason(ground, rules);
	}

	// Words may open what the other rules close
	private boolean canExclude() {
		return this.rules.field("eligible_rule")
			.stream()
			.map((fact) -> Readings.of(this.rules.slug(), fact))
			.noneMatch((reading) -> reading == Reading.WIDENS || reading == Reading.UNREAD);
	}

	private static boolean isStated(Fact fact) {
		return switch (fact.source().basis()) {
			case SUPPLIED, PUBLISHED, TOLD -> true;
			case PARAPHRASE, INFERRED, UNKNOWN -> false;
		};
	}

	private boolean isSure(Fact fact) {
		var oldFrom = SourceLine.oldFrom(fact.source());
		return isStated(fact) && fact.source().note() == null && (oldFrom == null || oldFrom.isAfter(this.today));
	}

	private static List<Fact> among(List<Fact> facts, Predicate<Fact> wanted) {
		return facts.stream().filter(wanted).toList();
	}

	private static List<Reason> reason(Ground ground, List<Fact> rules) {
		return List.of(new Reason(ground, rules));
	}

}
