package org.citynetworks.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import org.citynetworks.cache.PageCache;
import org.citynetworks.city.City;
import org.citynetworks.city.Region;
import org.citynetworks.eligibility.Answer;
import org.citynetworks.eligibility.Applicant;
import org.citynetworks.eligibility.Decision;
import org.citynetworks.eligibility.FindRules;
import org.citynetworks.eligibility.NetworkRules;
import org.citynetworks.fact.FactLines;
import org.citynetworks.fact.FactWords;
import org.citynetworks.membership.Membership;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says on the page of a place in a few lines which networks it could join.
 */
@Component
public class JoiningInBrief {

	private final FindRules rules;

	private final MessageSource messages;

	private final Clock clock;

	JoiningInBrief(FindRules rules, MessageSource messages, Clock clock) {
		this.rules = rules;
		this.messages = messages;
		this.clock = clock;
	}

	/** What a city could join, beside where it is listed. */
	public Brief of(City city, List<Membership> memberships, HttpServletRequest request) {
		return of(Applicant.of(city), "/which-networks?city=" + city.id(), memberships, request);
	}

	/** What a region could join, beside where it is listed. */
	public Brief of(Region region, List<Membership> memberships, HttpServletRequest request) {
		return of(Applicant.of(region), "/which-networks?region=" + region.key(), memberships, request);
	}

	private Brief of(Applicant applicant, String address, List<Membership> memberships, HttpServletRequest request) {
		var today = LocalDate.now(this.clock);
		var words = new FactWords(this.messages, LocaleContextHolder.getLocale());
		var listed = memberships.stream()
			.filter((membership) -> !membership.isFormer())
			.map(Membership::network)
			.collect(Collectors.toSet());
		var networks = this.rules.all();
		networks.stream()
			.flatMap((rules) -> new FactLines(rules.facts(), words, today).nextChange().stream())
			.forEach((day) -> PageCache.expiresAt(request, day.atStartOfDay(ZoneOffset.UTC).toInstant()));
		var lines = networks.stream()
			.filter((rules) -> !listed.contains(rules.slug()))
			.map((rules) -> line(rules, Decision.of(rules, applicant, today), words))
			.collect(Collectors.groupingBy(Line::answer));
		return new Brief(lines.getOrDefault(Answer.YES, List.of()), lines.getOrDefault(Answer.ASK, List.of()), address);
	}

	private static Line line(NetworkRules rules, Decision decision, FactWords words) {
		var terms = decision.decisive()
			.stream()
			.flatMap((reason) -> reason.rules().stream())
			.filter((rule) -> Set.of("eligible_government", "eligible_region", "joining_model").contains(rule.field()))
			.map((rule) -> words.text(rule).text())
			.distinct()
			.toList();
		var ground = decision.decisive().stream().findFirst().map((reason) -> reason.ground().name()).orElse("");
		return new Line(rules.slug(), rules.name(), decision.answer(), String.join(" · ", terms), ground);
	}

	/**
	 * What a place could join.
	 *
	 * @param address where every answer stands with its rules and sources
	 */
	public record Brief(List<Line> yes, List<Line> ask, String address) {

	}

	/**
	 * A network that a place could join.
	 *
	 * @param terms the rules that let it in
	 * @param ground the first reason
	 */
	public record Line(String slug, String name, Answer answer, String terms, String ground) {

	}

}
