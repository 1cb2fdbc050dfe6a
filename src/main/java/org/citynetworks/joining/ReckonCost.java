package org.citynetworks.joining;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.citynetworks.eligibility.Applicant;
import org.citynetworks.eligibility.Government;
import org.citynetworks.eligibility.NetworkRules;
import org.citynetworks.fact.Fact;
import org.citynetworks.fact.FactLines;
import org.citynetworks.fact.FactWords;
import org.citynetworks.fact.SourceLine;
import org.citynetworks.joining.Cost.Estimate;

/**
 * Reckons what membership costs a place, where a source publishes how; each source for
 * itself, as rates of different years must not be mixed.
 */
record ReckonCost(FactWords words, LocalDate today) {

	private static final Pattern BAND = Pattern.compile("population:([0-9]+)-([0-9]*)");

	Cost of(NetworkRules network, Applicant applicant) {
		var bySource = new LinkedHashMap<String, List<Fact>>();
		for (var field : List.of("fee_amount", "fee_min", "fee_max")) {
			network.field(field)
				.forEach((fact) -> bySource.computeIfAbsent(fact.source().address(), (source) -> new ArrayList<>())
					.add(fact));
		}
		var estimates = bySource.values().stream().flatMap((facts) -> estimate(facts, applicant).stream()).toList();
		var rules = network.field("fee_rule");
		return new Cost(estimates,
				rules.isEmpty() ? null : new FactLines(network.facts(), this.words, this.today).field("fee_rule"));
	}

	private Optional<Estimate> estimate(List<Fact> facts, Applicant applicant) {
		return facts.stream()
			.filter((fact) -> fact.field().equals("fee_amount"))
			.flatMap((fact) -> estimate(fact, facts, applicant).stream())
			.findFirst();
	}

	private Optional<Estimate> estimate(Fact fact, List<Fact> ofTheSource, Applicant applicant) {
		var amount = new BigDecimal(fact.value());
		var population = applicant.population();
		if (amount.signum() == 0) {
			return Optional.of(new Estimate(say("fee.none"), null, line(fact)));
		}
		// Regions and associations pay by rules of their own
		if (population == null || applicant.government() == Government.REGION
				|| applicant.government() == Government.ASSOCIATION) {
			return Optional.empty();
		}
		if ("per-resident-per-year".equals(fact.unit()) && fact.counted() == null) {
			return Optional.of(perResident(fact, amount, population, ofTheSource));
		}
		return Optional.ofNullable(fact.counted())
			.filter((band) -> holds(band, population))
			.map((band) -> new Estimate(yearly(amount, fact), this.words.text(fact).text(), line(fact)));
	}

	private Estimate perResident(Fact fact, BigDecimal rate, long population, List<Fact> ofTheSource) {
		var least = bound("fee_min", ofTheSource);
		var most = bound("fee_max", ofTheSource);
		var sum = rate.multiply(BigDecimal.valueOf(population)).setScale(0, RoundingMode.HALF_UP);
		sum = least.map(sum::max).orElse(sum);
		sum = most.map(sum::min).orElse(sum);
		var formula = new StringBuilder(say("joining.cost.perResident", money(rate, fact), number(population)));
		least.ifPresent((bound) -> formula.append(say("joining.cost.least", money(bound, fact))));
		most.ifPresent((bound) -> formula.append(say("joining.cost.most", money(bound, fact))));
		return new Estimate(yearly(sum, fact), formula.toString(), line(fact));
	}

	private static Optional<BigDecimal> bound(String field, List<Fact> facts) {
		return facts.stream()
			.filter((fact) -> fact.field().equals(field) && fact.counted() == null)
			.map((fact) -> new BigDecimal(fact.value()))
			.findFirst();
	}

	private static boolean holds(String band, long population) {
		var bounds = BAND.matcher(band);
		return bounds.matches() && population >= Long.parseLong(bounds.group(1))
				&& (bounds.group(2).isEmpty() || population <= Long.parseLong(bounds.group(2)));
	}

	private String yearly(BigDecimal amount, Fact fact) {
		return say("fee.per-year", money(amount, fact));
	}

	private String money(BigDecimal amount, Fact fact) {
		return say("fee.money", number(amount), Objects.requireNonNullElse(fact.currency(), ""));
	}

	private String number(Number number) {
		var format = NumberFormat.getNumberInstance(this.words.locale());
		format.setMaximumFractionDigits(6);
		return format.format(number);
	}

	private SourceLine line(Fact fact) {
		return SourceLine.of(fact.source(), this.words, this.today);
	}

	private String say(String code, Object... arguments) {
		return this.words.messages().getMessage(code, arguments, this.words.locale());
	}

}
